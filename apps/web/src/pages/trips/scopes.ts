import type { Role } from '../../api/session';

/** Whose registrations a list holds, narrowest first; the server’s words, as they stand in the address. */
export const SCOPES = ['own', 'department', 'host', 'charge', 'province'] as const;
export type Scope = (typeof SCOPES)[number];

const HOLDERS: Record<Scope, readonly Role[] | undefined> = {
  own: undefined,
  department: ['CADRE', 'DEPARTMENT_HEAD'],
  host: ['HOST_OFFICER'],
  charge: ['IN_CHARGE'],
  province: ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'],
};

/** What is worth offering: the server refuses the others. */
export function scopesOf(roles: readonly Role[]): Scope[] {
  return SCOPES.filter((scope) => HOLDERS[scope]?.some((role) => roles.includes(role)) ?? true);
}

/** The scope of an address, if this person has it; their own trips otherwise. */
export function scopeFrom(text: string | undefined, roles: readonly Role[]): Scope {
  return scopesOf(roles).find((scope) => scope === text) ?? 'own';
}
