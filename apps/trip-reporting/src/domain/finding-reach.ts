import type { Rights } from '#contracts';
import { seesProvince } from './reach.js';

/** Whose findings somebody may find: the union of what the offices held today give (architecture §6). */
export type FindingReach = {
  /** Everything of this province. */
  provinceId: string | null;
  /** Of the trips of this person. */
  personId: string;
  /** Of these departments: those that the caller heads, since content is not for every colleague. */
  departmentIds: readonly string[];
  /** In charge, with everything below: where it was found, or whom the trip visited. */
  unitIds: readonly string[];
  /** Of an officer, with everything below: only what is about them, as officers read no report. */
  officerOfIds: readonly string[];
};

export function findingReachOf(rights: Rights): FindingReach {
  return {
    provinceId: seesProvince(rights) ? rights.provinceId : null,
    personId: rights.personId,
    departmentIds: rights.headOfIds,
    unitIds: rights.chargeUnitIds,
    officerOfIds: rights.hostUnitIds,
  };
}
