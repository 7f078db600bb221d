import type { z } from 'zod';
import type { Evidence, ReportKind, ReportState } from '#contracts';
import type { Tx } from '#database';
import type { Scope } from '../domain/reach.js';
import type { NewReport, Report, Submission } from '../domain/report.js';
import type { SettledReport } from '../domain/report-settle.js';
import type { SubmittedReport } from '../domain/report-submit.js';

/** A duty of the trip, as far as its reports are concerned. */
export type AnsweredDuty = {
  dutyId: string;
  personId: string;
  /** The report that answers it, with its number. */
  reportId: string | null;
  reportNumber: string | null;
};

/** A report with everything that its page shows. */
export type StoredReport = {
  report: Report;
  registrationNumber: string;
  /**
   * What everybody but the author reads, never the working copy: the submission that waits or was returned, otherwise
   * the one that counts; null before the first.
   */
  shown: Submission | null;
  /** Of the whole plan. */
  topics: { topicId: string; name: string }[];
  duties: AnsweredDuty[];
  credited: { personId: string; days: number }[];
  evidence: StoredEvidence[];
};

/** A file of the working copy, of the submission that is shown, or of both. */
export type StoredEvidence = { working: boolean; shown: boolean; view: z.infer<typeof Evidence> };

/** Reports as commands and consumers change them. */
export abstract class Reports {
  /** @param search folded words by which its readers find it */
  abstract add(tx: Tx, draft: NewReport, search: string): Promise<Report>;
  /** Nobody else changes it until this transaction ends. */
  abstract lock(tx: Tx, reportId: string): Promise<Report | undefined>;
  /** @param search null: others still read the last submission and find it by that */
  abstract save(tx: Tx, report: Report, search: string | null): Promise<void>;
  /** With its evidence rows. */
  abstract remove(tx: Tx, reportId: string): Promise<void>;
  abstract submission(tx: Tx, reportId: string, revision: number): Promise<Submission | undefined>;
  /** Saves the move with a row of history and its event. */
  abstract submit(
    tx: Tx,
    submitted: SubmittedReport,
    evidenceIds: readonly string[],
    search: string,
  ): Promise<void>;
  /** Saves the move with the decision and its event. */
  abstract settle(tx: Tx, settled: SettledReport): Promise<void>;
  /** Who answers what on a trip. */
  abstract answered(tx: Tx, registrationId: string): Promise<AnsweredDuty[]>;
  abstract topicIdsOfPlan(tx: Tx, planId: string): Promise<string[]>;
  abstract addDeciders(tx: Tx, reportId: string, personIds: readonly string[]): Promise<void>;
  /** Puts the evidence of a submission back into the working copy, and takes out what came after it. */
  abstract resetEvidence(tx: Tx, reportId: string, evidenceIds: readonly string[], at: Date): Promise<void>;
  /** As the author sees it, for the answer to a command. */
  abstract stored(tx: Tx, reportId: string): Promise<StoredReport | undefined>;
}

export type ReportQuestion = {
  personId: string;
  scope: Scope;
  /** People, departments, units or provinces, as the scope says. */
  reach: readonly string[];
  year?: number;
  state?: ReportState;
  kind?: ReportKind;
  registrationId?: string;
  q?: string;
  after?: { createdAt: string; reportId: string };
  limit: number;
};

export type ListedReport = Pick<
  StoredReport,
  'report' | 'registrationNumber' | 'shown' | 'duties' | 'credited'
>;

/** What a submission became. */
export type RevisionRow = Submission & {
  outcome: 'VERIFIED' | 'RETURNED' | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
};

/** Reports as they are read. */
export abstract class ReportReader {
  abstract find(reportId: string): Promise<StoredReport | undefined>;
  /** The newest first; one more than asked for tells that there are more. */
  abstract list(question: ReportQuestion): Promise<ListedReport[]>;
  /** Newest first. */
  abstract revisions(reportId: string): Promise<RevisionRow[]>;
}
