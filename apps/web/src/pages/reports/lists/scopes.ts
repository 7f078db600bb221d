import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSession, type Role } from '../../../api/session';

export type Scope = 'own' | 'department' | 'charge' | 'province';

/** Who has which scope; the server refuses the others. */
const HELD_BY: Record<Scope, readonly Role[]> = {
  own: ['CADRE'],
  department: ['DEPARTMENT_HEAD'],
  charge: ['IN_CHARGE'],
  province: ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'],
};
const SCOPES = Object.keys(HELD_BY) as Scope[];

export type Scoped = { scope: Scope; scopes: readonly Scope[]; year: number };

/** Whose lists are shown, by the address: one’s own first, or the first that the person has. */
export function useScope(): Scoped {
  const { roles, businessToday } = useSession();
  const search = useSearch({ from: '/inside/bao-cao' });
  const scopes = SCOPES.filter((scope) => HELD_BY[scope].some((role) => roles.includes(role)));
  const scope = scopes.find((one) => one === search['pham-vi']) ?? scopes[0] ?? 'own';
  const year = /^\d{4}$/.test(search.nam ?? '') ? Number(search.nam) : Number(businessToday.slice(0, 4));
  return { scope, scopes, year };
}

type Filter = 'nam' | 'pham-vi' | 'trang-thai' | 'tim';

/** Writes a filter into the address, in the place of the former one. */
export function useFilter(): (name: Filter, value: string | null) => void {
  const navigate = useNavigate({ from: '/bao-cao' });
  return (name, value) =>
    void navigate({ search: (now) => ({ ...now, [name]: value ?? undefined }), replace: true });
}
