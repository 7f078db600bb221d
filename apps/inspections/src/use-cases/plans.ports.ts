import type { CriteriaState, InspectionPlanState, PlanForm, PlanKind } from '#contracts';
import type { Tx } from '#database';
import type { PlanEvent } from '../domain/plan-events.js';
import type { PlanDecision } from '../domain/plan-settle.js';
import type { Plan, PlanFields } from '../domain/plan.js';

/** A submission, what became of it, and its number once it was issued. */
export type PlanRevision = {
  revision: number;
  fields: PlanFields;
  submittedBy: string;
  submittedAt: Date;
  outcome: 'APPROVED' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN' | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  officialNumber: string | null;
  documentId: string | null;
  issuedAt: Date | null;
};

/** A criteria set as far as a plan names it. */
export type NamedCriteria = {
  criteriaSetId: string;
  provinceId: string;
  code: string;
  edition: number;
  title: string;
  state: CriteriaState;
};

/** A plan with everything that its page shows. */
export type StoredPlan = {
  plan: Plan;
  /** The last submission. */
  submitted: PlanRevision | null;
  /** The submission that holds. */
  issued: PlanRevision | null;
  /** Those that any of the three names. */
  criteria: NamedCriteria[];
};

export type IssuedPaper = { officialNumber: string; documentId: string; at: Date };

/** Plans as commands and consumers change them. */
export abstract class Plans {
  /** @param search folded words by which its readers find it */
  abstract add(tx: Tx, plan: Plan, search: string): Promise<void>;
  /** Nobody else changes it until this transaction ends. */
  abstract lock(tx: Tx, planId: string): Promise<Plan | undefined>;
  /** With the events that tell of it. @param search null: what others read has not changed */
  abstract save(tx: Tx, plan: Plan, search: string | null, events: readonly PlanEvent[]): Promise<void>;
  abstract remove(tx: Tx, planId: string): Promise<void>;
  abstract revision(tx: Tx, planId: string, revision: number): Promise<PlanRevision | undefined>;
  /** The submission of the plan as it stands. */
  abstract keepSubmission(tx: Tx, plan: Plan, by: string): Promise<void>;
  abstract keepDecision(tx: Tx, planId: string, decision: PlanDecision): Promise<void>;
  /** The last submission was issued: its number, and its teams; teams that it leaves out end. */
  abstract keepIssue(tx: Tx, plan: Plan, paper: IssuedPaper): Promise<void>;
  /** Ids of every team that any revision named. */
  abstract teamIds(tx: Tx, planId: string): Promise<string[]>;
  abstract addDeciders(tx: Tx, planId: string, personIds: readonly string[]): Promise<void>;
  /** For the answer to a command. */
  abstract stored(tx: Tx, planId: string): Promise<StoredPlan | undefined>;
}

export type PlanQuestion = {
  /** Who asks. */
  personId: string;
  provinceId: string | null;
  /** Sees every plan of the province. */
  all: boolean;
  /** Sees every one that was submitted. */
  head: boolean;
  /** Units of an officer, who sees what was issued about them. */
  unitIds: readonly string[];
  scope: 'all' | 'own' | 'team';
  year?: number;
  state?: InspectionPlanState;
  kind?: PlanKind;
  form?: PlanForm;
  unitId?: string;
  q?: string;
  after?: { createdAt: string; planId: string };
  limit: number;
};

/** Plans as they are read. */
export abstract class PlanReader {
  abstract find(planId: string): Promise<StoredPlan | undefined>;
  /** The newest first; one more than asked for tells that there are more. */
  abstract list(question: PlanQuestion): Promise<StoredPlan[]>;
  /** Newest first, with the criteria sets that they name. */
  abstract revisions(planId: string): Promise<{ revisions: PlanRevision[]; criteria: NamedCriteria[] }>;
}
