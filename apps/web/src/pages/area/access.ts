import type { Role } from '../../api/session';

/** The parts of the page, by the words of its address. */
export const TABS = ['can-bo', 'bao-cao', 'dia-ban', 'trung-chuyen', 'so-lieu'] as const;
export type Tab = (typeof TABS)[number];
/** The server’s words for whose trips, widest first. */
export const SCOPES = ['province', 'charge', 'host', 'department'] as const;
export type Scope = (typeof SCOPES)[number];

const FIGURES: readonly Role[] = ['DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'];
const HOLDERS: Record<Scope, readonly Role[]> = {
  province: ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'],
  charge: ['IN_CHARGE'],
  host: ['HOST_OFFICER'],
  department: ['DEPARTMENT_HEAD'],
};

const meet = (some: readonly Role[], others: readonly Role[]) => some.some((role) => others.includes(role));

/** What is worth offering; the server refuses the rest. */
export function scopesOf(roles: readonly Role[], tab: Tab): Scope[] {
  const held = SCOPES.filter((scope) => meet(HOLDERS[scope], roles));
  // Reports are owed to departments and to the province; a host has none to ask for.
  return tab === 'bao-cao' ? held.filter((scope) => scope !== 'host') : held;
}

export function tabsOf(roles: readonly Role[]): Tab[] {
  return TABS.filter((tab) => {
    if (tab === 'can-bo') return meet(FIGURES, roles);
    if (tab === 'so-lieu') return meet([...FIGURES, 'CENTRAL'], roles);
    return scopesOf(roles, tab).length > 0;
  });
}

/** The one that the address names, if it is one of these; the first otherwise. */
export function chosen<T extends string>(text: string | undefined, from: readonly T[]): T | undefined {
  return from.find((one) => one === text) ?? from[0];
}
