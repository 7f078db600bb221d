import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { Unit } from './draft';

/** A unit by its name, without diacritics; where the trip went stands on top. */
export function UnitSelect({
  id,
  label,
  value,
  suggested,
  onChange,
  description,
  error,
}: {
  id: string;
  label: ReactNode;
  value: Unit | null;
  suggested: readonly Unit[];
  onChange: (unit: Unit | null) => void;
  description?: ReactNode;
  error?: ReactNode;
}) {
  const { t } = useTranslation('reports');
  const [typed, setTyped] = useState(value?.name ?? '');
  const [asked] = useDebouncedValue(typed.trim(), 250);
  const searching = asked !== '' && asked !== value?.name;
  const found = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { q: asked, limit: 20 } } },
    { enabled: searching },
  );
  const units = searching ? (found.data?.items ?? []) : [];
  const known = new Map<string, Unit>();
  for (const unit of [...suggested, ...units])
    known.set(unit.unitId, { unitId: unit.unitId, name: unit.name });
  if (value !== null && !known.has(value.unitId)) known.set(value.unitId, value);
  const optionsOf = (group: readonly Unit[]) =>
    group.map(({ unitId, name }) => ({ value: unitId, label: name }));
  const tops = searching ? [] : suggested;
  const others = [...known.values()].filter(
    ({ unitId }) => !tops.some((top) => top.unitId === unitId) && (searching || unitId === value?.unitId),
  );
  return (
    <Select
      id={id}
      label={label}
      description={description}
      error={error}
      placeholder={t('unit.placeholder')}
      searchable
      clearable
      value={value?.unitId ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(unitId) => onChange(unitId === null ? null : (known.get(unitId) ?? null))}
      // The server has searched, without diacritics.
      filter={({ options }) => options}
      data={[
        ...(tops.length > 0 ? [{ group: t('unit.trip'), items: optionsOf(tops) }] : []),
        ...(others.length > 0 ? [{ group: t('unit.found'), items: optionsOf(others) }] : []),
      ]}
      nothingFoundMessage={
        found.isError ? t('unit.offline') : found.isFetching ? t('unit.searching') : t('unit.nothing')
      }
    />
  );
}
