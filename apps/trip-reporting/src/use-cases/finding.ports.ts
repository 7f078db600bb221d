import type { z } from 'zod';
import type { CalendarDay } from '#calendar';
import type { FindingFields } from '#contracts';
import type { Tx } from '#database';

/** A finding as its author wrote it, with the id that it keeps through every revision of its report. */
export type WrittenFinding = z.infer<typeof FindingFields> & { findingId: string };

/** A report that has just been verified, as far as its findings are concerned. */
export type VerifiedFindings = {
  reportId: string;
  reportNumber: string;
  revision: number;
  planId: string;
  year: number;
  provinceId: string;
  /** Everybody whose trip it was, the writer first. */
  authorIds: string[];
  departmentIds: string[];
  hostUnitIds: string[];
  /** Last day of the trip. */
  foundOn: CalendarDay;
  findings: WrittenFinding[];
  at: Date;
};

export abstract class FindingShelf {
  /** Puts the findings of the revision that counts in the place of the former ones; recommendations follow. */
  abstract replace(tx: Tx, verified: VerifiedFindings): Promise<void>;
}
