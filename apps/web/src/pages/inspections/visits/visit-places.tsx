import { Button, Group, Select, SegmentedControl, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { Calendars, DAY_FORMAT } from '../../../design/dates';
import { ErrorSummary } from '../../../design/error-summary';
import { formatDates, dayTyped } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';

type Plan = components['schemas']['InspectionPlanView'];
export type Places = components['schemas']['VisitPlacesInput'];
export type Placing = {
  teamId: string | null;
  unitId: string | null;
  from: string | null;
  fromHalf: 'am' | 'pm';
  to: string | null;
  toHalf: 'am' | 'pm';
  method: Plan['shown']['method'];
};

/** What holds of a plan: while it is amended, not what is being written. */
export function heldOf({ shown, earlier, issuedRevision }: Plan): Plan['shown'] {
  return earlier !== null && earlier.revision === issuedRevision ? earlier : shown;
}

/** Which team goes to which of its units on which days. */
export function VisitPlacesForm({
  plan,
  start,
  submit,
  busy,
  error,
  onSubmit,
  onClose,
}: {
  plan: Plan;
  start: Placing;
  submit: string;
  busy: boolean;
  error: unknown;
  onSubmit: (places: Places) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['inspection-visits', 'design']);
  const { businessToday } = useSession();
  const [values, setValues] = useState(start);
  const [attempt, setAttempt] = useState(0);
  const held = heldOf(plan);
  const team = held.teams.find(({ teamId }) => teamId === values.teamId);
  const set = (some: Partial<Placing>) => setValues({ ...values, ...some });
  const missing = [
    ...(values.teamId === null ? [{ fieldId: 'visit-team', text: t('places.noTeam') }] : []),
    ...(values.unitId === null ? [{ fieldId: 'visit-unit', text: t('places.noUnit') }] : []),
    ...(values.from === null ? [{ fieldId: 'visit-from', text: t('places.noFrom') }] : []),
    ...(values.to === null ? [{ fieldId: 'visit-to', text: t('places.noTo') }] : []),
  ];
  const errors = attempt === 0 ? [] : missing;
  const errorOf = (fieldId: string) => errors.find((one) => one.fieldId === fieldId)?.text;
  const { from, to } = held.dates;
  const opensOn = businessToday < from || businessToday > to ? from : businessToday;
  const days = {
    withAsterisk: true,
    valueFormat: DAY_FORMAT,
    dateParser: (text: string) => dayTyped(text, businessToday),
    minDate: from,
    maxDate: to,
    popoverProps: { shadow: 'md' },
    flex: '1 1 10rem',
  } as const;
  const halves = [
    { value: 'am', label: t('places.am') },
    { value: 'pm', label: t('places.pm') },
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt(attempt + 1);
        const places = placesOf(values);
        if (places !== undefined) onSubmit(places);
      }}
    >
      <Stack>
        <ErrorSummary title={t('places.errors')} errors={errors} attempt={attempt} />
        <ProblemAlert error={error} />
        <Text size="sm">{t('places.within', { dates: formatDates(held.dates) })}</Text>
        <Select
          id="visit-team"
          label={t('places.team')}
          withAsterisk
          allowDeselect={false}
          data={held.teams.map(({ teamId, name }) => ({ value: teamId, label: name }))}
          value={values.teamId}
          error={errorOf('visit-team')}
          onChange={(teamId) => set({ teamId, unitId: null })}
        />
        <Select
          id="visit-unit"
          label={t('places.unit')}
          description={t('places.unitHint')}
          withAsterisk
          searchable
          allowDeselect={false}
          disabled={team === undefined}
          data={(team?.units ?? []).map(({ unitId, name }) => ({ value: unitId, label: name }))}
          value={values.unitId}
          error={errorOf('visit-unit')}
          nothingFoundMessage={t('places.nothing')}
          onChange={(unitId) => set({ unitId })}
        />
        <Calendars>
          <Group align="flex-end" gap="sm">
            <DateInput
              {...days}
              id="visit-from"
              label={t('places.from')}
              defaultDate={values.from ?? opensOn}
              value={values.from}
              error={errorOf('visit-from')}
              onChange={(day) =>
                set({
                  from: day,
                  to: day !== null && (values.to === null || values.to < day) ? day : values.to,
                })
              }
            />
            <SegmentedControl
              aria-label={t('places.fromHalf')}
              data={halves}
              value={values.fromHalf}
              onChange={(half) => set({ fromHalf: half === 'pm' ? 'pm' : 'am' })}
            />
          </Group>
          <Group align="flex-end" gap="sm">
            <DateInput
              {...days}
              id="visit-to"
              label={t('places.to')}
              defaultDate={values.to ?? values.from ?? opensOn}
              value={values.to}
              error={errorOf('visit-to')}
              onChange={(day) => set({ to: day })}
            />
            <SegmentedControl
              aria-label={t('places.toHalf')}
              data={halves}
              value={values.toHalf}
              onChange={(half) => set({ toHalf: half === 'am' ? 'am' : 'pm' })}
            />
          </Group>
        </Calendars>
        {held.method === 'BOTH' && (
          <Select
            label={t('facts.method')}
            allowDeselect={false}
            data={(['ON_SITE', 'DESK', 'BOTH'] as const).map((value) => ({
              value,
              label: t(`method.${value}`),
            }))}
            value={values.method}
            onChange={(method) => set({ method: method ?? values.method })}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('design:cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function placesOf({ teamId, unitId, from, fromHalf, to, toHalf, method }: Placing): Places | undefined {
  if (teamId === null || unitId === null || from === null || to === null) return undefined;
  return { teamId, unitId, dates: { from, fromHalf, to, toHalf }, method };
}
