import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client';

/** While somebody types, ms. */
const PAUSE_MS = 250;
const MOST = 20;

/** One unit, searched by the server: names are many, and it ignores diacritics. */
export function UnitSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | undefined;
  onChange: (unitId: string | undefined) => void;
}) {
  const { t } = useTranslation('design');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim().slice(0, 100), PAUSE_MS);
  const chosen = query.useQuery(
    'get',
    '/api/units/{id}',
    { params: { path: { id: value ?? '' } } },
    { enabled: value !== undefined },
  );
  const found = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { q: asked || undefined, limit: MOST } } },
    { placeholderData: keepPreviousData },
  );
  const units = (found.data?.items ?? []).map(({ unitId, name }) => ({ value: unitId, label: name }));
  const known = value === undefined || units.some((unit) => unit.value === value);
  const data = known || chosen.data === undefined ? units : [...units, { value, label: chosen.data.name }];
  return (
    <Select
      label={label}
      placeholder={t('unitSelect.hint')}
      data={data}
      value={value ?? null}
      onChange={(unitId) => onChange(unitId ?? undefined)}
      searchable
      clearable
      onSearchChange={setTyped}
      // The server has searched already, without diacritics.
      filter={({ options }) => options}
      nothingFoundMessage={
        found.isError
          ? t('unitSelect.refused')
          : t(found.isFetching ? 'unitSelect.searching' : 'unitSelect.none')
      }
    />
  );
}
