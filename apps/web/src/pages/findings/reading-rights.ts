import { useSession, type Role } from '../../api/session';
import type { PersonRef } from '../../design/person';

/** Whoever finds something by one of these offices reads its report too; officers of a host unit do not. */
const READERS: readonly Role[] = [
  'DEPARTMENT_HEAD',
  'IN_CHARGE',
  'ORGANISATION_INSPECTION',
  'STANDING_COMMITTEE',
];
const FOLLOWERS: readonly Role[] = ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'];

/**
 * Whether a link would lead anywhere: findings reach people who read neither the report nor what was answered to it. The
 * server decides again.
 */
export function useReadingRights() {
  const { person, roles } = useSession();
  const own = (authors: readonly PersonRef[]) => authors.some(({ personId }) => personId === person.personId);
  const holds = (some: readonly Role[]) => some.some((role) => roles.includes(role));
  return {
    report: (authors: readonly PersonRef[]) => own(authors) || holds(READERS),
    recommendation: (authors: readonly PersonRef[]) => own(authors) || holds(FOLLOWERS),
  };
}
