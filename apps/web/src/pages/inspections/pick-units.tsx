import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { PickMany, useTyped } from '../../design/pick-many';

export type UnitRef = { unitId: string; name: string };

const MOST = 30;

/** Several units, found by the server without diacritics; before anything is typed the districts. */
export function PickUnits({
  id,
  label,
  description,
  error,
  chosen,
  onChange,
  on,
}: {
  id: string;
  label: string;
  description?: string;
  error?: string;
  chosen: readonly UnitRef[];
  onChange: (units: UnitRef[]) => void;
  /** The day on which they have to exist. */
  on: string;
}) {
  const { t } = useTranslation('inspections');
  const [typed, setTyped] = useTyped();
  const asked = typed === '' ? { level: 'DISTRICT' as const } : { q: typed };
  const found = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { ...asked, limit: MOST, on } } },
    { placeholderData: keepPreviousData },
  );
  const choices = (found.data?.items ?? []).map(({ unitId, name }) => ({ id: unitId, name, detail: null }));
  return (
    <PickMany
      {...{ id, label, description, error }}
      placeholder={t('pick.units')}
      chosen={chosen.map(({ unitId, name }) => ({ id: unitId, name, detail: null }))}
      onChange={(picked) => onChange(picked.map((one) => ({ unitId: one.id, name: one.name })))}
      groups={[{ heading: t(typed === '' ? 'pick.districts' : 'pick.found'), choices }]}
      onSearch={setTyped}
      nothingFound={t(found.isFetching ? 'pick.searching' : 'pick.noUnit')}
    />
  );
}
