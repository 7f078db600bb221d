import type { CaseOutcome, ConclusionFields, ConclusionState } from '#contracts';
import type { z } from 'zod';

/** What a team concludes from one visit, from draft to issued. */
export type Conclusion = {
  conclusionId: string;
  /** e.g. `KL-2022-00003`. */
  number: string;
  version: number;
  /** Number of events published. */
  eventSeq: number;
  state: ConclusionState;
  visitId: string;
  planId: string;
  unitId: string;
  provinceId: string;
  /** The working copy; from submission to decision, and once approved, what was submitted. */
  fields: ConclusionFields;
  /** Number of submissions. */
  revision: number;
  officialNumber: string | null;
  documentId: string | null;
  authorId: string;
  authorUnitId: string;
  /** Who submitted it last. */
  submittedBy: string | null;
  caseId: string | null;
  /** Of the last decision that was taken in. */
  caseSeq: number;
  /** Who is or was asked to decide. */
  deciderIds: string[];
  reason: string | null;
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  issuedAt: Date | null;
};

export type CaseOutcomeName = z.infer<typeof CaseOutcome>;

/** What became of a submission. */
export type ConclusionRevision = {
  revision: number;
  submittedBy: string;
  submittedAt: Date;
  outcome: Exclude<CaseOutcomeName, 'CANCELLED'> | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
};

export type UnitAnswer = { answerId: string; content: string; answeredBy: string; answeredAt: Date };

/** Whoever drew it up, submitted it or visited the unit takes part: nobody of these decides it. */
export function participantsOf(conclusion: Pick<Conclusion, 'authorId'>, submitter: string, team: string[]) {
  return [...new Set([submitter, ...team, conclusion.authorId])];
}
