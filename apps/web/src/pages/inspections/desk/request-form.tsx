import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconDeviceFloppy, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { Calendars, DAY_FORMAT } from '../../../design/dates';
import { dayTyped } from '../../../design/format';
import { ErrorSummary } from '../../../design/error-summary';
import { ProblemAlert } from '../../../design/problem-alert';
import { PickUnits } from '../pick-units';
import { Questions } from './questions';
import { fieldsOf, withUnits, type RequestFields, type RequestValues } from './request-values';

const MOST_UNITS = 100;

/** What units are to report; much may still be missing, only name, content and due day may not. */
export function RequestForm({
  start,
  onChange,
  onSave,
  busy,
  error,
}: {
  start: RequestValues;
  onChange: (values: RequestValues) => void;
  onSave: (fields: RequestFields) => void;
  busy: boolean;
  error: unknown;
}) {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const [values, setValues] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const set = (some: Partial<RequestValues>) => {
    const next = { ...values, ...some };
    setValues(next);
    onChange(next);
  };
  const refused = error instanceof Problem ? error.fields : [];
  const said = (pointer: string) => refused.find((field) => field.pointer.startsWith(pointer))?.detail;
  const missing = [
    ...(values.title.trim() === '' ? [{ fieldId: 'request-title', text: t('form.noTitle') }] : []),
    ...(values.content.trim() === '' ? [{ fieldId: 'request-content', text: t('form.noContent') }] : []),
    ...(values.dueDay === null ? [{ fieldId: 'request-due', text: t('form.noDueDay') }] : []),
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
          id="request-title"
          label={t('form.title')}
          description={t('form.titleHint')}
          withAsterisk
          autosize
          maxLength={300}
          value={values.title}
          error={errorOf('request-title') ?? said('/title')}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Textarea
          id="request-content"
          label={t('form.content')}
          description={t('form.contentHint')}
          withAsterisk
          autosize
          minRows={4}
          maxLength={10_000}
          value={values.content}
          error={errorOf('request-content') ?? said('/content')}
          onChange={(event) => set({ content: event.currentTarget.value })}
        />
        <Calendars>
          <DateInput
            id="request-due"
            label={t('form.dueDay')}
            description={t('form.dueHint')}
            withAsterisk
            valueFormat={DAY_FORMAT}
            dateParser={(text) => dayTyped(text, businessToday)}
            defaultDate={values.dueDay ?? businessToday}
            minDate={businessToday}
            value={values.dueDay}
            error={errorOf('request-due') ?? said('/dueDay')}
            onChange={(dueDay) => set({ dueDay })}
            maw={320}
          />
        </Calendars>
        <PlanOf plan={values.plan} onChange={(plan) => set({ plan })} error={said('/planId')} />
        <Questions questions={values.questions} onChange={(questions) => set({ questions })} />
        <Stack gap="xs">
          <PickUnits
            id="request-units"
            label={t('form.units')}
            chosen={values.units}
            onChange={(units) => set({ units })}
            on={businessToday}
            error={said('/unitIds')}
          />
          <AllDistricts
            on={businessToday}
            onAdd={(districts) => set({ units: withUnits(values.units, districts) })}
          />
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

function PlanOf({
  plan,
  onChange,
  error,
}: {
  plan: RequestValues['plan'];
  onChange: (plan: RequestValues['plan']) => void;
  error?: string;
}) {
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery('get', '/api/inspection-plans', { params: { query: { state: 'ISSUED' } } });
  const known = (found.data?.items ?? []).map(({ planId, officialNumber, number, title }) => ({
    planId,
    label: `${officialNumber ?? number}: ${title}`,
  }));
  const all = plan === null || known.some(({ planId }) => planId === plan.planId) ? known : [plan, ...known];
  return (
    <Select
      label={t('form.plan')}
      clearable
      searchable
      data={all.map(({ planId, label }) => ({ value: planId, label }))}
      value={plan?.planId ?? null}
      error={error}
      onChange={(chosen) => onChange(all.find(({ planId }) => planId === chosen) ?? null)}
    />
  );
}

function AllDistricts({
  on,
  onAdd,
}: {
  on: string;
  onAdd: (units: { unitId: string; name: string }[]) => void;
}) {
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery('get', '/api/units', {
    params: { query: { level: 'DISTRICT', limit: MOST_UNITS, on } },
  });
  const districts = (found.data?.items ?? []).map(({ unitId, name }) => ({ unitId, name }));
  return (
    <Button
      variant="default"
      leftSection={<IconPlus aria-hidden size={18} />}
      disabled={districts.length === 0}
      onClick={() => onAdd(districts)}
      style={{ alignSelf: 'flex-start' }}
      styles={{ root: { height: 'auto', minHeight: 36 }, label: { whiteSpace: 'normal' } }}
    >
      {t('form.allDistricts')}
    </Button>
  );
}
