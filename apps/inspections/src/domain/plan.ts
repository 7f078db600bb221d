import { yearOf, type CalendarDay } from '#calendar';
import { Refusal, type InspectionPlanFields, type InspectionPlanState, type TeamFields } from '#contracts';
import type { z } from 'zod';

export type PlanTeam = z.infer<typeof TeamFields> & { teamId: string };
/** What a plan says; every team has an id. */
export type PlanFields = Omit<z.infer<typeof InspectionPlanFields>, 'teams'> & { teams: PlanTeam[] };

/** An inspection plan, from draft to closed. */
export type Plan = {
  planId: string;
  /** e.g. `KT-2022-00003`. */
  number: string;
  version: number;
  /** Number of events published. */
  eventSeq: number;
  state: InspectionPlanState;
  provinceId: string;
  year: number;
  /** The working copy; in SUBMITTED what was submitted, in ISSUED what holds. */
  fields: PlanFields;
  /** What holds for others: of the issued revision; before the first issue of the working copy. */
  held: HeldFacts;
  /** Number of submissions. */
  revision: number;
  /** The revision that holds; null before the first issue. */
  issuedRevision: number | null;
  /** Of the issued revision. */
  officialNumber: string | null;
  documentId: string | null;
  authorId: string;
  authorUnitId: string;
  /** The case at approvals and the last answer of it that was taken in. */
  caseId: string | null;
  caseSeq: number;
  /** Who is or was asked to decide. */
  deciderIds: string[];
  /** Of the last return, rejection, withdrawal or cancellation. */
  reason: string | null;
  createdAt: Date;
  updatedAt: Date;
  issuedAt: Date | null;
  closedAt: Date | null;
};

export type HeldFacts = {
  form: PlanFields['form'];
  kind: PlanFields['kind'];
  subjectIds: string[];
  /** Everybody in its teams. */
  personIds: string[];
  from: CalendarDay;
  to: CalendarDay;
  conclusionDays: number;
  criteriaSetId: string | null;
};

export function newPlan(
  own: Pick<Plan, 'planId' | 'number' | 'provinceId' | 'fields' | 'authorId' | 'authorUnitId'>,
  now: Date,
): Plan {
  return {
    ...own,
    version: 1,
    eventSeq: 0,
    state: 'DRAFT',
    year: own.fields.year,
    held: heldFacts(own.fields),
    revision: 0,
    issuedRevision: null,
    officialNumber: null,
    documentId: null,
    caseId: null,
    caseSeq: 0,
    deciderIds: [],
    reason: null,
    createdAt: now,
    updatedAt: now,
    issuedAt: null,
    closedAt: null,
  };
}

export function heldFacts(fields: PlanFields): HeldFacts {
  const { form, kind, subjectUnitIds, from, to, conclusionDays, criteriaSetId } = fields;
  const personIds = [...new Set(fields.teams.flatMap(teamPersonIds))];
  return { form, kind, subjectIds: subjectUnitIds, personIds, from, to, conclusionDays, criteriaSetId };
}

/** Leader, secretary, members; whoever leads for another organisation is none of ours. */
export function teamPersonIds({ leaderId, secretaryId, memberIds }: PlanTeam): string[] {
  return [...new Set([leaderId, secretaryId, ...memberIds].filter((id) => id !== null))];
}

/** Whether visits may be planned and concluded by it: while it is amended, the issued revision stands. */
export function stands({ issuedRevision, state }: Pick<Plan, 'issuedRevision' | 'state'>): boolean {
  return issuedRevision !== null && state !== 'CLOSED' && state !== 'CANCELLED';
}

/**
 * The fields as they are kept: ids in the one spelling that is compared and said once, nothing that a plan or team of
 * its kind does not have. A team’s id that this plan never gave is replaced, as is one said twice: its id is that of a
 * row that visits belong to, and nobody takes over another plan’s.
 *
 * @param known ids of the teams that this plan has or had
 */
export function normalised(
  given: z.infer<typeof InspectionPlanFields>,
  known: ReadonlySet<string>,
  newId: () => string,
): PlanFields {
  const taken = new Set<string>();
  const keep = (id: string | undefined) => {
    const said = id?.toLowerCase();
    const kept = said !== undefined && known.has(said) && !taken.has(said) ? said : newId();
    taken.add(kept);
    return kept;
  };
  return {
    ...given,
    half: given.kind === 'PERIODIC' ? given.half : null,
    topic: given.kind === 'THEMATIC' ? given.topic : null,
    subjectUnitIds: idsOf(given.subjectUnitIds),
    criteriaSetId: given.criteriaSetId?.toLowerCase() ?? null,
    teams: given.teams.map((team) => {
      const joined = team.kind === 'JOINED';
      return {
        ...team,
        teamId: keep(team.teamId),
        leaderOrganisation: joined ? team.leaderOrganisation : null,
        leaderName: joined ? team.leaderName : null,
        leaderId: joined ? null : (team.leaderId?.toLowerCase() ?? null),
        secretaryId: team.secretaryId?.toLowerCase() ?? null,
        memberIds: idsOf(team.memberIds),
        unitIds: idsOf(team.unitIds),
      };
    }),
  };
}

/** @throws Refusal INVALID_INPUT: its number is of that year */
export function requireSameYear(plan: Pick<Plan, 'year' | 'number'>, fields: Pick<PlanFields, 'year'>): void {
  if (plan.year === fields.year) return;
  const detail = `Kế hoạch ${plan.number} thuộc năm ${plan.year}. Năm khác cần lập kế hoạch mới.`;
  throw new Refusal('INVALID_INPUT', {}, [{ pointer: '/year', code: 'fixed', detail }]);
}

/** Reversed, or outside the year of the plan. */
export function datesWrong({ from, to, year }: Pick<PlanFields, 'from' | 'to' | 'year'>): boolean {
  return to < from || yearOf(from) !== year || yearOf(to) !== year;
}

function idsOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}
