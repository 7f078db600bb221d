import {
  Button,
  Group,
  NumberInput,
  Radio,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { ErrorSummary } from '../../../design/error-summary';
import { ProblemAlert } from '../../../design/problem-alert';
import { DayField } from '../day-field';
import { PickUnits } from '../pick-units';
import { fieldsOf, newTeam, type PlanFields, type PlanValues } from './plan-values';
import { TeamCard } from './team-card';

const METHODS: readonly PlanValues['method'][] = ['ON_SITE', 'DESK', 'BOTH'];

/**
 * What a planner writes; much may still be missing, only title and dates may not.
 *
 * @param onSave rejects when it was refused; everything typed stays
 */
export function PlanForm({
  start,
  onChange,
  onSave,
  busy,
  error,
}: {
  start: PlanValues;
  onChange: (values: PlanValues) => void;
  onSave: (fields: PlanFields) => void;
  busy: boolean;
  error: unknown;
}) {
  const { t } = useTranslation('inspection-plans');
  const { businessToday } = useSession();
  const [values, setValues] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const sets = query.useQuery('get', '/api/criteria-sets', { params: { query: { state: 'PUBLISHED' } } });
  const set = (some: Partial<PlanValues>) => {
    const next = { ...values, ...some };
    setValues(next);
    onChange(next);
  };
  const on = values.from ?? businessToday;
  const refused = error instanceof Problem ? error.fields : [];
  const said = (pointer: string) => refused.find((field) => field.pointer.startsWith(pointer))?.detail;
  const missing = [
    ...(values.title.trim() === '' ? [{ fieldId: 'plan-title', text: t('form.noTitle') }] : []),
    ...(values.from === null ? [{ fieldId: 'plan-from', text: t('form.noFrom') }] : []),
    ...(values.to === null ? [{ fieldId: 'plan-to', text: t('form.noTo') }] : []),
  ];
  const errors = attempt === 0 ? [] : missing;
  const errorOf = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.text;
  const save = () => {
    setAttempt(attempt + 1);
    const fields = fieldsOf(values);
    if (fields !== undefined) onSave(fields);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="lg" maw={860}>
        <ErrorSummary title={t('form.errors')} errors={errors} attempt={attempt} />
        <ProblemAlert error={error} />
        <Textarea
          id="plan-title"
          label={t('form.title')}
          description={t('form.titleHint')}
          withAsterisk
          autosize
          maxLength={500}
          value={values.title}
          error={errorOf('plan-title') ?? said('/title')}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Group align="flex-start" gap="xl">
          <Radio.Group
            label={t('facts.form')}
            value={values.form}
            onChange={(form) => set({ form: form === 'SUPERVISION' ? form : 'INSPECTION' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="INSPECTION" label={t('form.INSPECTION')} />
              <Radio value="SUPERVISION" label={t('form.SUPERVISION')} />
            </Stack>
          </Radio.Group>
          <Radio.Group
            label={t('facts.kind')}
            value={values.kind}
            onChange={(kind) => set({ kind: kind === 'THEMATIC' ? kind : 'PERIODIC' })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="PERIODIC" label={t('kind.PERIODIC')} />
              <Radio value="THEMATIC" label={t('kind.THEMATIC')} />
            </Stack>
          </Radio.Group>
          {values.kind === 'PERIODIC' && (
            <Radio.Group
              label={t('form.half')}
              value={String(values.half)}
              onChange={(half) => set({ half: half === '2' ? 2 : 1 })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="1" label={t('form.half1')} />
                <Radio value="2" label={t('form.half2')} />
              </Stack>
            </Radio.Group>
          )}
        </Group>
        {values.kind === 'THEMATIC' && (
          <TextInput
            label={t('form.topic')}
            maxLength={500}
            value={values.topic}
            error={said('/topic')}
            onChange={(event) => set({ topic: event.currentTarget.value })}
          />
        )}
        <Group align="flex-start">
          <DayField
            id="plan-from"
            label={t('form.from')}

            value={values.from}
            error={errorOf('plan-from') ?? said('/from')}
            onChange={(from) => set({ from })}
          />
          <DayField
            id="plan-to"
            label={t('form.to')}
            from={values.from ?? undefined}
            value={values.to}
            error={errorOf('plan-to') ?? said('/to')}
            onChange={(to) => set({ to })}
          />
          <Select
            label={t('facts.method')}
            allowDeselect={false}
            data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
            value={values.method}
            onChange={(method) => set({ method: method ?? 'ON_SITE' })}
            style={{ flex: '1 1 14rem' }}
          />
          <NumberInput
            label={t('form.conclusionDays')}
            min={1}
            max={90}
            clampBehavior="strict"
            allowDecimal={false}
            value={values.conclusionDays}
            onChange={(days) => set({ conclusionDays: Number(days) || 1 })}
            w={150}
          />
        </Group>
        <Select
          label={t('facts.criteria')}
          description={t('form.criteriaHint')}
          clearable
          data={(sets.data?.items ?? []).map(({ criteriaSetId, title, edition }) => ({
            value: criteriaSetId,
            label: t('criteriaEdition', { title, edition: String(edition ?? '') }),
          }))}
          value={values.criteriaSetId}
          error={said('/criteriaSetId')}
          onChange={(criteriaSetId) => set({ criteriaSetId })}
        />
        <Textarea
          label={t('form.content')}
          description={t('form.contentHint')}
          autosize
          minRows={5}
          maxLength={20_000}
          value={values.content}
          error={said('/content')}
          onChange={(event) => set({ content: event.currentTarget.value })}
        />
        <Textarea
          label={t('form.legalBasis')}
          description={t('form.legalBasisHint')}
          autosize
          minRows={2}
          value={values.legalBasis}
          error={said('/legalBasis')}
          onChange={(event) => set({ legalBasis: event.currentTarget.value })}
        />
        <PickUnits
          id="plan-subjects"
          label={t('form.subjects')}
          chosen={values.subjects}
          onChange={(subjects) => set({ subjects })}
          on={on}
          error={said('/subjectUnitIds')}
        />
        <Stack gap="sm" component="section" aria-labelledby="plan-teams">
          <Title order={2} size="h4" id="plan-teams">
            {t('form.teams')}
          </Title>
          {values.teams.length === 0 && <Text>{t('form.noTeams')}</Text>}
          {values.teams.map((team, at) => (
            <TeamCard
              key={team.key}
              team={team}
              on={on}
              onChange={(changed) =>
                set({ teams: values.teams.map((one) => (one === team ? changed : one)) })
              }
              onRemove={() => set({ teams: values.teams.filter((one) => one !== team) })}
              errorAt={(field) => said(`/teams/${at}/${field}`)}
            />
          ))}
          <Button
            variant="default"
            leftSection={<IconPlus aria-hidden size={18} />}
            style={{ alignSelf: 'flex-start' }}
            onClick={() =>
              set({
                teams: [
                  ...values.teams,
                  newTeam(t('team.numbered', { number: String(values.teams.length + 1) })),
                ],
              })
            }
          >
            {t('form.addTeam')}
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
