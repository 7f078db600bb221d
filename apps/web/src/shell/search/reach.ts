import type { Role } from '../../api/session';
import type { components } from '../../api/schema';
import { addressOf } from './results';

type Unit = components['schemas']['directory.list-units.response']['items'][number];
type Person = components['schemas']['directory.list-people.response']['items'][number];

export type TripScope = 'own' | 'department' | 'host' | 'charge' | 'province';
export type ReportScope = Exclude<TripScope, 'host'>;

/** Whose search it is. */
export type Searcher = {
  personId: string;
  homeUnitId: string | null;
  roles: readonly Role[];
  /** Units that the person is in charge of. */
  chargeUnitIds: readonly string[];
};

export const UNION: readonly Role[] = [
  'CADRE',
  'HOST_OFFICER',
  'DEPARTMENT_HEAD',
  'IN_CHARGE',
  'ORGANISATION_INSPECTION',
  'STANDING_COMMITTEE',
];

const SCOPES: readonly [scope: TripScope, roles: readonly Role[]][] = [
  ['province', ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE']],
  ['charge', ['IN_CHARGE']],
  ['department', ['DEPARTMENT_HEAD']],
  ['host', ['HOST_OFFICER']],
  ['own', UNION],
];

/**
 * Which lists together hold everything that the person may open, the widest first. Drafts stand in one’s own alone; what
 * the province holds the others hold no more of.
 */
export function tripScopesOf(roles: readonly Role[]): TripScope[] {
  const held = SCOPES.filter(([, some]) => some.some((role) => roles.includes(role))).map(([scope]) => scope);
  return held.includes('province') ? ['province', 'own'] : held;
}

export function reportScopesOf(roles: readonly Role[]): ReportScope[] {
  return tripScopesOf(roles).filter((scope) => scope !== 'host');
}

export type Opens = { scope: TripScope; href: string };

/** The trips of somebody, in the widest list that may hold any; nothing where there is none. */
export function tripsOfPerson({ personId, homeUnitId }: Person, who: Searcher): Opens | undefined {
  const opens = (scope: TripScope) => ({
    scope,
    href: addressOf('/dang-ky', { 'pham-vi': scope, nguoi: scope === 'own' ? undefined : personId }),
  });
  if (personId === who.personId) return opens('own');
  const scopes = tripScopesOf(who.roles);
  const colleague = homeUnitId !== null && homeUnitId === who.homeUnitId;
  if (scopes.includes('province')) return opens('province');
  if (colleague && who.roles.includes('CADRE')) return opens('department');
  if (scopes.includes('charge')) return opens('charge');
  if (scopes.includes('host')) return opens('host');
  return undefined;
}

const VISITED: readonly Unit['level'][] = ['DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH'];

/** Trips to a unit and those below it; nothing for a unit that nobody travels to. */
export function tripsToUnit({ unitId, parentId, level }: Unit, who: Searcher): Opens | undefined {
  if (!VISITED.includes(level)) return undefined;
  const scopes = tripScopesOf(who.roles);
  const within = (ids: readonly (string | null)[]) => ids.includes(unitId) || ids.includes(parentId ?? '');
  const scope = scopes.find(
    (one) =>
      one === 'province' ||
      one === 'own' ||
      (one === 'charge' && within(who.chargeUnitIds)) ||
      (one === 'host' && within([who.homeUnitId])),
  );
  return scope && { scope, href: addressOf('/dang-ky', { 'pham-vi': scope, 'don-vi': unitId }) };
}
