import { useSession } from '../../api/session';

type Scope = 'province' | 'charge' | 'department' | 'host';

/**
 * The widest lists that the person’s offices give: of somebody’s trips, and of trips to a unit. Only where to look; what
 * is refused all the same is left out. Undefined: none.
 */
export function useTripScopes(): {
  ofPerson: Scope | undefined;
  toUnit: Scope | undefined;
  figures: boolean;
} {
  const { roles } = useSession();
  const has = (...some: (typeof roles)[number][]) => some.some((role) => roles.includes(role));
  const province = has('ORGANISATION_INSPECTION', 'STANDING_COMMITTEE') && 'province';
  const charge = has('IN_CHARGE') && 'charge';
  const department = has('DEPARTMENT_HEAD') && 'department';
  const host = has('HOST_OFFICER') && 'host';
  return {
    ofPerson: province || department || charge || host || undefined,
    toUnit: province || charge || host || department || undefined,
    figures: has('DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'),
  };
}
