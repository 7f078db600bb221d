import type { TripDates } from '#calendar';
import type { SelfInspectionState, VisitMethod, VisitState } from '#contracts';

/** The team of an issued plan. */
export type VisitTeam = {
  teamId: string;
  name: string;
  kind: string;
  leaderOrganisation: string | null;
  leaderName: string | null;
  leaderId: string | null;
  secretaryId: string | null;
  /** Everybody of it. */
  personIds: readonly string[];
  unitIds: readonly string[];
};

/** What a visit needs to know of its plan, as issued. */
export type VisitPlan = {
  planId: string;
  number: string;
  officialNumber: string | null;
  title: string;
  state: string;
  /** Issued, and neither closed nor cancelled; an amendment under way leaves it in force. */
  inForce: boolean;
  provinceId: string;
  method: VisitMethod;
  from: string;
  to: string;
  conclusionDays: number;
  criteriaSetId: string | null;
  authorId: string;
  authorUnitId: string;
  deciderIds: readonly string[];
  /** Everybody in one of its teams. */
  personIds: readonly string[];
  subjectIds: readonly string[];
};

/** The conclusion of a visit, as far as the visit asks. `submitted`: its author can no longer change it alone. */
export type VisitConclusion = {
  conclusionId: string;
  number: string;
  state: string;
  submitted: boolean;
  issued: boolean;
};

export type Visit = {
  visitId: string;
  number: string;
  version: number;
  eventSeq: number;
  state: VisitState;
  provinceId: string;
  unitId: string;
  method: VisitMethod;
  dates: TripDates;
  criteriaSetId: string | null;
  selfState: SelfInspectionState;
  selfSubmittedBy: string | null;
  selfSubmittedAt: Date | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  finishedBy: string | null;
  score: number | null;
  maxScore: number | null;
  conclusionDueAt: Date | null;
  reason: string | null;
  createdAt: Date;
  plan: VisitPlan;
  team: VisitTeam;
  conclusion: VisitConclusion | null;
};
