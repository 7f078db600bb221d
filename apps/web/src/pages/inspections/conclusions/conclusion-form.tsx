import { Autocomplete, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { ErrorSummary } from '../../../design/error-summary';
import { ProblemAlert } from '../../../design/problem-alert';
import { AskedCard } from './asked-card';
import { SECTIONS } from './conclusion-text';
import {
  fieldId,
  fieldsOf,
  missingIn,
  newAsked,
  refusedAt,
  type AskedValues,
  type ConclusionFields,
  type ConclusionValues,
  type FieldError,
} from './conclusion-values';

/**
 * What a team writes after its visit; only titles and due days may not be missing.
 *
 * @param repeated by criterion, how often the unit was found wanting in it before
 * @param onSave rejects when it was refused; everything typed stays
 */
export function ConclusionForm({
  start,
  visitId,
  unitId,
  repeated,
  onChange,
  onSave,
  busy,
  error,
}: {
  start: ConclusionValues;
  visitId: string;
  unitId: string;
  repeated: ReadonlyMap<string, number>;
  onChange: (values: ConclusionValues) => void;
  onSave: (fields: ConclusionFields) => Promise<unknown>;
  busy: boolean;
  error: unknown;
}) {
  const { t } = useTranslation('inspection-conclusions');
  const [values, setValues] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<FieldError[]>([]);
  const checklist = query.useQuery('get', '/api/inspection-visits/{id}/checklist', {
    params: { path: { id: visitId } },
  });
  const criteria = (checklist.data?.items ?? []).map(({ itemCode, title }) => ({ code: itemCode, title }));
  const set = (some: Partial<ConclusionValues>, changed?: string) => {
    const next = { ...values, ...some };
    setValues(next);
    setRefused((before) => before.filter((one) => one.fieldId !== changed));
    onChange(next);
  };
  const setAsked = (actions: AskedValues[], changed?: string) => set({ actions }, changed);
  const missing = missingIn(values, {
    title: t('form.noTitle'),
    askedTitle: (at) => t('form.noAskedTitle', { number: String(at) }),
    askedDue: (at) => t('form.noAskedDue', { number: String(at) }),
  });
  const errors = [...(attempt === 0 ? [] : missing), ...refused];
  const errorAt = (id: string) => errors.find((one) => one.fieldId === id)?.text;
  const save = async () => {
    setRefused([]);
    const fields = fieldsOf(values);
    if (fields === undefined) return setAttempt(attempt + 1);
    try {
      await onSave(fields);
    } catch (refusal) {
      if (refusal instanceof Problem) setRefused(refusedAt(refusal.fields, values).errors);
      setAttempt(attempt + 1);
    }
    return undefined;
  };
  const unplaced = error instanceof Problem && refusedAt(error.fields, values).rest.length > 0;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="lg" maw={860}>
        <ErrorSummary title={t('form.errors')} errors={errors} attempt={attempt} />
        <ProblemAlert error={error} fields={unplaced} />
        <Textarea
          id={fieldId('title')}
          label={t('form.title')}
          withAsterisk
          autosize
          maxLength={500}
          value={values.title}
          error={errorAt(fieldId('title'))}
          onChange={({ currentTarget }) => set({ title: currentTarget.value }, fieldId('title'))}
        />
        {SECTIONS.map((section) => (
          <Textarea
            key={section}
            id={fieldId(section)}
            label={t(`sections.${section}`)}
            description={t(`sectionHints.${section}`)}
            autosize
            minRows={4}
            maxLength={10_000}
            value={values[section]}
            error={errorAt(fieldId(section))}
            onChange={({ currentTarget }) => set({ [section]: currentTarget.value }, fieldId(section))}
          />
        ))}
        <Autocomplete
          size="md"
          id={fieldId('rating')}
          label={t('facts.rating')}
          description={t('form.ratingHint')}
          data={[t('ratings.best'), t('ratings.good'), t('ratings.done'), t('ratings.notDone')]}
          // The list suggests; what has been typed does not narrow it.
          filter={({ options }) => options}
          maxLength={100}
          value={values.rating}
          error={errorAt(fieldId('rating'))}
          onChange={(rating) => set({ rating }, fieldId('rating'))}
          maw={360}
        />
        <Stack gap="sm" component="section" aria-labelledby="conclusion-asked">
          <Title order={2} size="h4" id="conclusion-asked">
            {t('form.askedHeading', { count: values.actions.length })}
          </Title>
          <Text>{t('form.askedIntro')}</Text>
          <ProblemAlert error={checklist.error} retry={() => void checklist.refetch()} />
          {values.actions.map((asked, at) => (
            <AskedCard
              key={asked.key}
              {...{ asked, unitId, criteria, errorAt }}
              at={at + 1}
              repeated={(asked.itemCode !== null && repeated.get(asked.itemCode)) || 0}
              onChange={(changed, id) =>
                setAsked(
                  values.actions.map((one) => (one === asked ? changed : one)),
                  id,
                )
              }
              onRemove={() => setAsked(values.actions.filter((one) => one !== asked))}
            />
          ))}
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden size={18} />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() => setAsked([...values.actions, newAsked()])}
          >
            {t('form.addAsked')}
          </Button>
        </Stack>
        <Group>
          <Button type="submit" loading={busy} leftSection={<IconDeviceFloppy aria-hidden size={18} />}>
            {t('form.save')}
          </Button>
          <Text size="sm">{t('form.saveHint')}</Text>
        </Group>
      </Stack>
    </form>
  );
}
