import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import classes from '../inspections.module.css';
import { EVERY, FORMS, KINDS, STATES, formFrom, kindFrom, stateFrom } from './plan-question';

const route = getRouteApi('/inside/kiem-tra');
const TYPING_MS = 300;
/** Years before and after this one that can be chosen. */
const AROUND = 2;

/** Which plans are shown; everything stands in the address. */
export function PlanFilters() {
  const { t } = useTranslation('inspection-plans');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const [typed, setTyped] = useState(search.tim ?? '');
  const find = useDebouncedCallback((tim: string) => set({ tim: tim.trim() || undefined }), TYPING_MS);
  // Back and a link of another page change the address under the field.
  const [seen, setSeen] = useState(search.tim);
  if (seen !== search.tim) {
    setSeen(search.tim);
    if ((search.tim ?? '') !== typed.trim()) setTyped(search.tim ?? '');
  }
  const thisYear = Number(businessToday.slice(0, 4));
  const year = search.nam ?? String(thisYear);
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, at) => String(thisYear + AROUND - at));
  const every = { value: EVERY, label: t('filter.every') };
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('filter.label')}
    >
      <TextInput
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        leftSection={<IconSearch aria-hidden size={18} />}
        value={typed}
        maxLength={100}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          find(currentTarget.value);
        }}
        className={classes.search}
      />
      <Select
        label={t('filter.year')}
        allowDeselect={false}
        data={[every, ...new Set([...years, ...(year === EVERY ? [] : [year])])]}
        value={year}
        onChange={(nam) => set({ nam: nam === String(thisYear) ? undefined : (nam ?? undefined) })}
      />
      <Select
        label={t('filter.state')}
        allowDeselect={false}
        data={[every, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        value={stateFrom(search['trang-thai']) ?? EVERY}
        onChange={(one) => set({ 'trang-thai': stateFrom(one ?? undefined) })}
      />
      <Select
        label={t('filter.kind')}
        allowDeselect={false}
        data={[every, ...KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        value={kindFrom(search.loai) ?? EVERY}
        onChange={(one) => set({ loai: kindFrom(one ?? undefined) })}
      />
      <Select
        label={t('filter.form')}
        allowDeselect={false}
        data={[every, ...FORMS.map((value) => ({ value, label: t(`form.${value}`) }))]}
        value={formFrom(search['hinh-thuc']) ?? EVERY}
        onChange={(one) => set({ 'hinh-thuc': formFrom(one ?? undefined) })}
      />
    </Group>
  );
}
