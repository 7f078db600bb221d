import { keepPreviousData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { PickMany, useTyped, type Choice } from '../../../design/pick-many';
import type { OwnTrips } from './use-own-trips';
import type { UnitRef } from './values';

type Unit = components['schemas']['Unit'];
/** Where one goes on a grassroots trip. */
const LEVELS: readonly Unit['level'][] = ['DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH'];
const PAGE = 100;

/** Units by search, without diacritics; before anything is typed the recent ones and those not visited this year. */
export function HostsPart({
  chosen,
  onChange,
  on,
  own,
  error,
}: {
  chosen: readonly UnitRef[];
  onChange: (chosen: UnitRef[]) => void;
  /** The day on which the units have to exist. */
  on: string;
  own: OwnTrips;
  error?: ReactNode;
}) {
  const { t } = useTranslation('trips');
  const [typed, setTyped] = useTyped();
  const districts = query.useQuery('get', '/api/units', {
    params: { query: { level: 'DISTRICT', limit: PAGE, on } },
  });
  const grassroots = query.useQuery('get', '/api/units', {
    params: { query: { level: 'GRASSROOTS', limit: PAGE, on } },
  });
  const found = query.useQuery(
    'get',
    '/api/units',
    { params: { query: { q: typed, limit: 30, on } } },
    { enabled: typed !== '', placeholderData: keepPreviousData },
  );
  const above = new Map(
    [...(districts.data?.items ?? []), ...(grassroots.data?.items ?? [])].map((unit) => [unit.unitId, unit]),
  );
  const choice = (unit: Unit): Choice => ({
    id: unit.unitId,
    name: unit.name,
    detail: above.get(unit.parentId ?? '')?.name ?? null,
  });
  const remembered = ({ unitId, name }: UnitRef): Choice => ({
    id: unitId,
    name,
    detail: above.get(above.get(unitId)?.parentId ?? '')?.name ?? null,
  });
  const unseen = (grassroots.data?.items ?? []).filter(({ unitId }) => !own.visitedThisYear.has(unitId));
  const groups =
    typed === ''
      ? [
          { heading: t('form.hosts.recent'), choices: own.recent.map(remembered) },
          { heading: t('form.hosts.unseen'), choices: unseen.map(choice) },
        ]
      : [
          {
            heading: t('form.hosts.found'),
            choices: (found.data?.items ?? []).filter(({ level }) => LEVELS.includes(level)).map(choice),
          },
        ];
  return (
    <PickMany
      id="trip-hosts"
      label={t('form.hosts.label')}
      description={t('form.hosts.hint')}
      placeholder={t('form.hosts.placeholder')}
      required
      error={error}
      chosen={chosen.map(remembered)}
      onChange={(choices) => onChange(choices.map(({ id, name }) => ({ unitId: id, name })))}
      groups={groups}
      onSearch={setTyped}
      nothingFound={found.isFetching ? t('form.searching') : t('form.hosts.nothing')}
    />
  );
}
