import type { ConclusionFields, ConclusionState } from '#contracts';
import type { Tx } from '#database';
import type { ConclusionDecision } from '../domain/conclusion-settle.js';
import type { Conclusion, ConclusionRevision, UnitAnswer } from '../domain/conclusion.js';
import type { FlaggedItem } from '../domain/conclusion-prefill.js';
import type { CorrectiveAction } from '../domain/corrective-action.js';
import type { InspectedItem, InspectedVisit } from '../domain/inspected-visit.js';
import type { UnitFinding } from '../domain/repeats.js';
import type {
  conclusionAnswered,
  conclusionIssued,
  conclusionSubmitted,
  DataOf,
  paperWithdrawalRequested,
} from '#contracts';

/** A conclusion with everything that its pages show. */
export type StoredConclusion = {
  conclusion: Conclusion;
  visit: InspectedVisit;
  /** What the last submission said; null before the first. */
  submitted: ConclusionFields | null;
  revisions: ConclusionRevision[];
  answers: UnitAnswer[];
  actions: CorrectiveAction[];
};

/** What is published together with a change. */
export type ConclusionEvent =
  | { contract: typeof conclusionSubmitted; data: DataOf<typeof conclusionSubmitted> }
  | { contract: typeof paperWithdrawalRequested; data: DataOf<typeof paperWithdrawalRequested> }
  | {
      contract: typeof conclusionIssued | typeof conclusionAnswered;
      data: DataOf<typeof conclusionIssued>;
    };

/**
 * Conclusions as commands and decisions change them. Locks are taken in one order: plan and visit, conclusion, actions.
 */
export abstract class Conclusions {
  /** The visit is locked and the plan held, so that neither is cancelled and no second conclusion begun meanwhile. */
  abstract lockVisit(tx: Tx, visitId: string): Promise<InspectedVisit | undefined>;
  /** The visit of a conclusion, locked in the same way. */
  abstract lockVisitOf(tx: Tx, conclusionId: string): Promise<InspectedVisit | undefined>;
  abstract lock(tx: Tx, conclusionId: string): Promise<Conclusion | undefined>;
  /** Number of the one that the visit has, unless it was rejected. */
  abstract numberOfVisit(tx: Tx, visitId: string): Promise<string | undefined>;
  abstract add(tx: Tx, draft: Conclusion): Promise<void>;
  /** The working copy and where it stands. */
  abstract save(tx: Tx, conclusion: Conclusion): Promise<void>;
  /** With the row of the submission, and its event. */
  abstract submit(tx: Tx, conclusion: Conclusion, event: ConclusionEvent): Promise<void>;
  /** With what was decided about its last submission. */
  abstract settle(tx: Tx, conclusion: Conclusion, decision: ConclusionDecision): Promise<void>;
  /** With the event that says so. */
  abstract announce(tx: Tx, conclusion: Conclusion, event: ConclusionEvent): Promise<void>;
  abstract addAnswer(tx: Tx, conclusionId: string, answer: UnitAnswer): Promise<void>;
  abstract outcomeOf(tx: Tx, conclusionId: string, revision: number): Promise<ConclusionRevision['outcome']>;
  abstract addDeciders(tx: Tx, conclusionId: string, personIds: readonly string[]): Promise<void>;
  abstract remove(tx: Tx, conclusionId: string): Promise<void>;
  /** For the answer to a command. */
  abstract stored(tx: Tx, conclusionId: string): Promise<StoredConclusion | undefined>;
  abstract itemsOf(tx: Tx, visitId: string): Promise<InspectedItem[]>;
  /** What visits of the unit found, over all years. */
  abstract findingsOf(tx: Tx, unitId: string): Promise<UnitFinding[]>;
}

/** Who looks, and where their offices let them look. */
export type ConclusionReach = {
  personId: string;
  /** Of organisation and inspection: drafts too. */
  keptProvinceId: string | null;
  /** Of the standing committee: what was submitted. */
  judgedProvinceId: string | null;
  /** Whose issued conclusions are seen. */
  unitIds: readonly string[];
};

export type ConclusionQuestion = {
  reach: ConclusionReach;
  planId?: string;
  visitId?: string;
  unitId?: string;
  state?: ConclusionState;
  overdue?: boolean;
  now: Date;
  after?: { createdAt: string; conclusionId: string };
  limit: number;
};

export type ListedConclusion = Pick<StoredConclusion, 'conclusion' | 'visit' | 'submitted'>;

/** Conclusions as they are read. */
export abstract class ConclusionReader {
  abstract find(conclusionId: string): Promise<StoredConclusion | undefined>;
  /** The newest first; one more than asked for tells that there are more. */
  abstract list(question: ConclusionQuestion): Promise<ListedConclusion[]>;
  abstract visit(visitId: string): Promise<InspectedVisit | undefined>;
  /** The conclusion that a visit has, unless it was rejected. */
  abstract idOfVisit(visitId: string): Promise<string | undefined>;
  /** In the order of the checklist. */
  abstract flaggedOf(visitId: string): Promise<FlaggedItem[]>;
  abstract findingsOf(unitId: string): Promise<UnitFinding[]>;
}
