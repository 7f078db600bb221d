import { ActionIcon, Button, Group, Select } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { Calendars } from '../../../design/dates';
import { UnitSelect } from '../../../design/unit-select';
import classes from '../inspections.module.css';
import { EVERY, STATES, monthAfter, monthFrom, scopeFrom, stateFrom } from './schedule-question';

const route = getRouteApi('/inside/kiem-tra/lich');
const MOST_PLANS = 100;

/** Which visits are shown; everything stands in the address. */
export function ScheduleFilters() {
  const { t } = useTranslation('inspection-visits');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const planId = search['ke-hoach'];
  const month = monthFrom(search.thang, planId !== undefined, businessToday);
  const around = month ?? businessToday.slice(0, 7);
  const plans = query.useQuery('get', '/api/inspection-plans', {
    params: { query: { year: Number(around.slice(0, 4)), limit: MOST_PLANS } },
  });
  const chosen = query.useQuery(
    'get',
    '/api/inspection-plans/{id}',
    { params: { path: { id: planId ?? '' } } },
    { enabled: planId !== undefined },
  );
  const listed = (plans.data?.items ?? [])
    .filter(({ issuedRevision }) => issuedRevision !== null)
    .map((plan) => ({ value: plan.planId, label: plan.title }));
  const known = planId === undefined || listed.some(({ value }) => value === planId);
  const extra = known || chosen.data === undefined ? [] : [{ value: planId, label: chosen.data.shown.title }];
  const every = { value: EVERY, label: t('filter.every') };
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('filter.label')}
    >
      <Group align="flex-end" gap={4} wrap="nowrap" style={{ flex: '0 1 auto' }}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('filter.before')}
          onClick={() => set({ thang: monthAfter(around, -1) })}
        >
          <IconChevronLeft aria-hidden size={18} />
        </ActionIcon>
        <Calendars>
          <MonthPickerInput
            label={t('filter.month')}
            placeholder={t('filter.every')}
            valueFormat="MM/YYYY"
            clearable
            clearButtonProps={{ 'aria-label': t('filter.everyMonth') }}
            defaultDate={`${around}-01`}
            value={month === undefined ? null : `${month}-01`}
            onChange={(day) => set({ thang: day === null ? EVERY : day.slice(0, 7) })}
            miw={130}
            // Here it is what is chosen, not a hint.
            styles={{ placeholder: { color: 'var(--mantine-color-text)' } }}
          />
        </Calendars>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('filter.after')}
          onClick={() => set({ thang: monthAfter(around, 1) })}
        >
          <IconChevronRight aria-hidden size={18} />
        </ActionIcon>
      </Group>
      <Select
        label={t('filter.plan')}
        placeholder={t('filter.every')}
        clearable
        clearButtonProps={{ 'aria-label': t('filter.noPlan') }}
        searchable
        nothingFoundMessage={t('filter.noneFound')}
        data={[...listed, ...extra]}
        value={planId ?? null}
        onChange={(one) => set({ 'ke-hoach': one ?? undefined })}
        style={{ flex: '1 1 16rem' }}
      />
      <UnitSelect
        label={t('filter.unit')}
        value={search['don-vi']}
        onChange={(unitId) => set({ 'don-vi': unitId })}
      />
      <Select
        label={t('filter.state')}
        allowDeselect={false}
        data={[every, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        value={stateFrom(search['trang-thai']) ?? EVERY}
        onChange={(one) => set({ 'trang-thai': stateFrom(one ?? undefined) })}
      />
      <Select
        label={t('filter.scope')}
        allowDeselect={false}
        data={[
          { value: EVERY, label: t('filter.every') },
          { value: 'doan', label: t('filter.doan') },
          { value: 'don-vi', label: t('filter.don-vi') },
        ]}
        value={scopeFrom(search.xem) ?? EVERY}
        onChange={(one) => set({ xem: scopeFrom(one ?? undefined) })}
      />
      {month !== businessToday.slice(0, 7) && (
        <Button variant="subtle" onClick={() => set({ thang: businessToday.slice(0, 7) })}>
          {t('filter.thisMonth')}
        </Button>
      )}
    </Group>
  );
}
