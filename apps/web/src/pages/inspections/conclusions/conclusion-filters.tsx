import { Checkbox, Group, Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UnitSelect } from '../../../design/unit-select';
import classes from '../inspections.module.css';
import { CONCLUSION_STATES, EVERY, ON, conclusionStateFrom } from './conclusion-question';

const route = getRouteApi('/inside/kiem-tra/ket-luan');

/** Which conclusions are shown; everything stands in the address. */
export function ConclusionFilters() {
  const { t } = useTranslation('inspection-conclusions');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('filter.label')}
    >
      <Select
        label={t('filter.state')}
        allowDeselect={false}
        data={[
          { value: EVERY, label: t('filter.every') },
          ...CONCLUSION_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        value={conclusionStateFrom(search['trang-thai']) ?? EVERY}
        onChange={(one) => set({ 'trang-thai': conclusionStateFrom(one ?? undefined) })}
      />
      <UnitSelect
        label={t('filter.unit')}
        value={search['don-vi']}
        onChange={(unitId) => set({ 'don-vi': unitId })}
      />
      <Checkbox
        size="md"
        label={t('filter.late')}
        checked={search['qua-han'] === ON}
        onChange={({ currentTarget }) => set({ 'qua-han': currentTarget.checked ? ON : undefined })}
        mb={8}
      />
    </Group>
  );
}
