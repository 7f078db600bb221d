import type { CalendarDay } from '#calendar';
import type { FindingKind } from '#contracts';
import type { Tx } from '#database';
import type { ShelvedFinding } from '../domain/finding.js';
import type { FindingReach } from '../domain/finding-reach.js';
import type { SeenReport } from '../domain/report-visibility.js';
import type { VerifiedFindings } from './finding.ports.js';

/** Findings as verification changes them. */
export abstract class Findings {
  /** @param search what each finding is found by, in their order */
  abstract replace(tx: Tx, verified: VerifiedFindings, search: readonly string[]): Promise<void>;
}

export type FindingQuestion = {
  reach: FindingReach;
  kind?: FindingKind;
  topicId?: string;
  /** The place, or where a finding names none, a host unit of the trip. */
  unitIds?: readonly string[];
  year?: number;
  from?: CalendarDay;
  to?: CalendarDay;
  q?: string;
  after?: { foundOn: CalendarDay; findingId: string };
  limit: number;
};

export type WeakArea = { unitId: string; count: number; latest: ShelvedFinding };

/** What of a report may leave the product: nobody recognisable and no minors in it. */
export type ExportableFile = {
  reportId: string;
  evidenceId: string;
  name: string;
  caption: string | null;
  /** Who reads it decides who is told of its files. */
  report: SeenReport;
};

export abstract class FindingReader {
  /** The latest first; one more than a page when there are more. */
  abstract search(question: FindingQuestion): Promise<ShelvedFinding[]>;
  /** Units with flagged findings, the latest flagged first. */
  abstract weakAreas(reach: FindingReach, year: number | undefined): Promise<WeakArea[]>;
  abstract exportableFiles(reportIds: readonly string[]): Promise<ExportableFile[]>;
}
