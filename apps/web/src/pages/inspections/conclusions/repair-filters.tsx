import { Checkbox, Group, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../design/unit-select';
import classes from '../inspections.module.css';
import { EVERY, MINE, ON, REPAIR_STATES, repairStateFrom } from './conclusion-question';

const route = getRouteApi('/inside/kiem-tra/khac-phuc');

/** Which repairs are shown; everything stands in the address. */
export function RepairFilters() {
  const { t } = useTranslation('inspection-conclusions');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const boxes = [
    ['pham-vi', MINE, t('filter.mine')],
    ['qua-han', ON, t('filter.overdue')],
    ['lap-lai', ON, t('filter.repeated')],
  ] as const;
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('filter.repairs')}
    >
      <Select
        label={t('filter.state')}
        allowDeselect={false}
        data={[
          { value: EVERY, label: t('filter.every') },
          ...REPAIR_STATES.map((value) => ({ value, label: t(`repairState.${value}`) })),
        ]}
        value={repairStateFrom(search['trang-thai']) ?? EVERY}
        onChange={(one) => set({ 'trang-thai': repairStateFrom(one ?? undefined) })}
      />
      <UnitSelect
        label={t('filter.unit')}
        value={search['don-vi']}
        onChange={(unitId) => set({ 'don-vi': unitId })}
      />
      <Group gap="lg" mb={8} style={{ flex: 'none', maxWidth: '100%' }}>
        {boxes.map(([name, on, label]) => (
          <Checkbox
            key={name}
            size="md"
            label={label}
            checked={search[name] === on}
            onChange={({ currentTarget }) => set({ [name]: currentTarget.checked ? on : undefined })}
          />
        ))}
      </Group>
    </Group>
  );
}
