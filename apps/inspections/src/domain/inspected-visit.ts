import type { TripDates } from '#calendar';
import type { Rights } from '#contracts';
import type { OrgView } from '#org';
import { belongsTo } from './unit-people.js';

/** A visit with its plan and team, as a conclusion and what follows from it need them. */
export type InspectedVisit = {
  visitId: string;
  visitNumber: string;
  finished: boolean;
  /** The visit, or the whole plan. */
  cancelled: boolean;
  planId: string;
  planNumber: string;
  planOfficialNumber: string | null;
  planTitle: string;
  planYear: number;
  planAuthorId: string;
  unitId: string;
  provinceId: string;
  dates: TripDates;
  score: number | null;
  maxScore: number | null;
  conclusionDueAt: Date | null;
  team: Team;
};

type Team = {
  teamId: string;
  name: string;
  leaderId: string | null;
  secretaryId: string | null;
  personIds: string[];
};

/** One line of the checklist, as far as conclusions name it. */
export type InspectedItem = { code: string; title: string; evidenceRequired: boolean };

/** What decides who stands for the inspectors. */
export type Inspected = Pick<InspectedVisit, 'unitId' | 'provinceId'> & {
  team: { personIds: readonly string[] };
};

type Asked = { rights: Rights; org: OrgView; today: string };

/**
 * Whether somebody acts for the team: its people, and once nobody of it is left the organisation and inspection
 * department. Never somebody of the unit itself, whatever team they were in before they came there.
 */
export function inspects({ unitId, provinceId, team }: Inspected, { rights, org, today }: Asked): boolean {
  if (belongsTo(org, rights.personId, unitId, today)) return false;
  if (team.personIds.includes(rights.personId)) return true;
  const left = team.personIds.some((id) => org.active(id, today) && !belongsTo(org, id, unitId, today));
  return !left && isOrganisation(rights, provinceId);
}

/** Whom the team is reached by: leader and secretary; of a team that another organisation leads everybody. */
export function reachedBy({ leaderId, secretaryId, personIds }: Team): string[] {
  const heads = [leaderId, secretaryId].filter((id) => id !== null);
  return heads.length > 0 ? [...new Set(heads)] : personIds;
}

export function isOrganisation({ roles, provinceId }: Rights, province: string): boolean {
  return roles.has('ORGANISATION_INSPECTION') && provinceId === province;
}

export function isStanding({ roles, provinceId }: Rights, province: string): boolean {
  return roles.has('STANDING_COMMITTEE') && provinceId === province;
}

/** Units whose matters somebody sees by an office there, above them, or by having them in charge. */
export function unitsSeenBy({ hostUnitIds, chargeUnitIds, headOfIds }: Rights): string[] {
  return [...new Set([...hostUnitIds, ...chargeUnitIds, ...headOfIds])];
}
