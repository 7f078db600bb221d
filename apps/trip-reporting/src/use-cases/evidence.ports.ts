import type { z } from 'zod';
import type { Evidence as EvidenceShape } from '#contracts';
import type { Tx } from '#database';
import type { Evidence } from '../domain/evidence.js';
import type { SeenReport } from '../domain/report-visibility.js';
import type { Report } from '../domain/report.js';

export type EvidenceView = z.infer<typeof EvidenceShape>;

/** The files of a report, as the report asks for them. */
export abstract class EvidenceShelf {
  /** Of the working copy: what a submission takes with it. */
  abstract idsOf(tx: Tx, reportId: string): Promise<string[]>;
  /** Of the working copy, oldest first. */
  abstract ofReport(reportId: string): Promise<EvidenceView[]>;
  /** Of a submission, also those removed since, oldest first. */
  abstract byIds(ids: readonly string[]): Promise<EvidenceView[]>;
}

export type OwnedEvidence = {
  evidence: Evidence;
  /** Some submission took it along: it stays for as long as the report does. */
  submitted: boolean;
};

/** Files as commands change them, always under the lock of their report. */
export abstract class EvidenceFiles {
  abstract reportOf(tx: Tx, evidenceId: string): Promise<string | undefined>;
  abstract find(tx: Tx, evidenceId: string): Promise<OwnedEvidence | undefined>;
  /** In the working copy. */
  abstract count(tx: Tx, reportId: string): Promise<number>;
  abstract add(tx: Tx, evidence: Evidence): Promise<void>;
  abstract save(tx: Tx, evidence: Evidence): Promise<void>;
  abstract remove(tx: Tx, evidenceId: string): Promise<void>;
}

/** A report as far as its files are concerned. */
export type FiledReport = SeenReport & Pick<Report, 'state' | 'verifiedRevision'>;

/** Files as they are read. */
export abstract class EvidenceReader {
  abstract find(evidenceId: string): Promise<(OwnedEvidence & { report: FiledReport }) | undefined>;
  abstract report(reportId: string): Promise<{ report: FiledReport; count: number } | undefined>;
  /** Of these keys, those that a row names as file or as preview. */
  abstract keysAmong(keys: readonly string[]): Promise<string[]>;
}
