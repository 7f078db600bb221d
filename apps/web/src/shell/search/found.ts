import { IconBuilding, IconBulb, IconFileText, IconRoute, IconUser } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { useHasRole, useSession } from '../../api/session';
import { formatDates } from '../../design/format';
import { term } from '../../design/term';
import { UNION, reportScopesOf, tripScopesOf, tripsOfPerson, tripsToUnit, type Searcher } from './reach';
import { addressOf, type Group, type GroupName, type Result } from './results';

type Schemas = components['schemas'];
type Words = TFunction<'search'>;
type ItemOf<Name extends `${string}.response` & keyof Schemas> = Schemas[Name] extends {
  items: (infer Item)[];
}
  ? Item
  : never;
type Finding = Schemas['FoundFinding'];

/** As many of each as fit on a screen together. */
const MOST = 5;
/** One letter fits nearly everything. */
export const SHORTEST = 2;

type Asked<T> = {
  data: { items: T[]; nextCursor: string | null } | undefined;
  error: unknown;
  isFetching: boolean;
  isPlaceholderData: boolean;
  refetch: () => unknown;
};

/**
 * What the server finds, in every list that the person may use.
 *
 * @returns fresh: whether all of it answers `q`, and not what was typed before
 */
export function useFound(q: string): { groups: Group[]; fresh: boolean } {
  const { t } = useTranslation('search');
  const { roles } = useSession();
  const union = useHasRole(...UNION);
  const people = useHasRole(...UNION, 'ADMINISTRATOR');
  const searcher = useSearcher();
  const long = q.length >= SHORTEST;
  const kept = { placeholderData: keepPreviousData } as const;
  const page = { q, limit: MOST };

  const persons = query.useQuery(...(['get', '/api/people', { params: { query: page } }] as const), {
    ...kept,
    enabled: long && people,
  });
  const units = query.useQuery(...(['get', '/api/units', { params: { query: page } }] as const), {
    ...kept,
    enabled: long,
  });
  const trips = useQueries({
    queries: tripScopesOf(roles).map((scope) =>
      query.queryOptions(
        ...(['get', '/api/registrations', { params: { query: { ...page, scope } } }] as const),
        { ...kept, enabled: long },
      ),
    ),
  });
  const reports = useQueries({
    queries: reportScopesOf(roles).map((scope) =>
      query.queryOptions(...(['get', '/api/reports', { params: { query: { ...page, scope } } }] as const), {
        ...kept,
        enabled: long,
      }),
    ),
  });
  const findings = query.useQuery(...(['get', '/api/findings', { params: { query: page } }] as const), {
    ...kept,
    enabled: long && union,
  });
  if (!long) return { groups: [], fresh: true };

  const groups = [
    groupOf('people', [persons], (person) => personResult(person, searcher, t)),
    groupOf('units', [units], (unit) => unitResult(unit, searcher, t)),
    groupOf(
      'trips',
      trips,
      tripResult,
      all('trips', addressOf('/dang-ky', { 'pham-vi': tripScopesOf(roles)[0], tim: q }), q, t),
    ),
    groupOf(
      'reports',
      reports,
      reportResult,
      all('reports', addressOf('/bao-cao', { 'pham-vi': reportScopesOf(roles)[0], tim: q }), q, t),
    ),
    groupOf(
      'findings',
      [findings],
      findingResult,
      all('findings', addressOf('/phat-hien', { nam: 'tat-ca', tim: q }), q, t),
    ),
  ];
  const asked: Asked<unknown>[] = [persons, units, ...trips, ...reports, findings];
  return {
    groups,
    fresh: asked.every(({ isFetching, isPlaceholderData }) => !isFetching && !isPlaceholderData),
  };
}

/** With the units in one’s charge, which say to which units one may see the trips. */
function useSearcher(): Searcher {
  const { person, roles, homeUnitId } = useSession();
  const charges = query.useQuery(
    'get',
    '/api/charges',
    { params: { query: { personId: person.personId } } },
    { enabled: roles.includes('IN_CHARGE') },
  );
  return {
    ...{ personId: person.personId, roles, homeUnitId },
    chargeUnitIds: charges.data?.items.map(({ unitId }) => unitId) ?? [],
  };
}

/** Several lists as one group: what stands in two of them once. */
function groupOf<T>(
  name: GroupName,
  asked: readonly Asked<T>[],
  show: (item: T) => Result,
  more?: Result,
): Group {
  const results = new Map(
    asked.flatMap(({ data }) => data?.items ?? []).map((item) => [show(item).id, show(item)] as const),
  );
  const shown = [...results.values()].slice(0, MOST);
  const hasMore = results.size > MOST || asked.some(({ data }) => (data?.nextCursor ?? null) !== null);
  const refused = asked.filter(({ error }) => error !== null);
  return {
    name,
    results: more !== undefined && hasMore ? [...shown, more] : shown,
    ...(refused.length > 0 && {
      error: refused[0]?.error,
      again: () => refused.forEach(({ refetch }) => void refetch()),
    }),
  };
}

const ICONS = { trips: IconRoute, reports: IconFileText, findings: IconBulb } as const;

function all(name: keyof typeof ICONS, href: string, q: string, t: Words): Result {
  return { id: `all-${name}`, icon: ICONS[name], href, label: t(`all.${name}`, { q }) };
}

function personResult(person: ItemOf<'directory.list-people.response'>, who: Searcher, t: Words): Result {
  const opens = tripsOfPerson(person, who);
  return {
    ...{ id: person.personId, icon: IconUser, label: person.fullName, href: opens?.href },
    hint: joined([...person.offices.slice(0, 2), t(opens ? `opens.${opens.scope}` : 'opens.nothing')]),
  };
}

function unitResult(unit: ItemOf<'directory.list-units.response'>, who: Searcher, t: Words): Result {
  const opens = tripsToUnit(unit, who);
  const words = opens?.scope === 'own' ? t('opens.ownUnit') : opens && t(`opens.${opens.scope}`);
  return {
    ...{ id: unit.unitId, icon: IconBuilding, label: unit.name, href: opens?.href },
    hint: joined([t(`level.${unit.level}`), words ?? t('opens.nothing')]),
  };
}

function tripResult(trip: ItemOf<'registration.list.response'>): Result {
  return {
    ...{ id: trip.registrationId, icon: IconRoute, href: `/dang-ky/${trip.registrationId}` },
    label: joined([trip.number, namesOf(trip.participants)]),
    hint: joined([formatDates(trip.dates), unitsOf(trip.hostUnits), trip.label]),
  };
}

function reportResult(report: ItemOf<'trip-reporting.list-reports.response'>): Result {
  return {
    ...{ id: report.reportId, icon: IconFileText, href: `/bao-cao/${report.reportId}` },
    label: joined([report.number, namesOf(report.people.map(({ person }) => person))]),
    hint: joined([formatDates(report.dates), unitsOf(report.hostUnits), report.label]),
  };
}

/** To its row among the findings, which everybody who finds it may see; not everybody may read the report. */
function findingResult({ findingId, title, kindLabel, unit, year, reportNumber }: Finding): Result {
  return {
    ...{ id: findingId, icon: IconBulb, label: title },
    href: addressOf('/phat-hien', { nam: String(year), tim: title.slice(0, 100) }),
    hint: joined([term(kindLabel), unit?.name, reportNumber]),
  };
}

function namesOf(people: readonly { fullName: string }[]): string {
  return people.map(({ fullName }) => fullName).join(', ');
}

function unitsOf(units: readonly { name: string }[]): string {
  return units.map(({ name }) => name).join(', ');
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
