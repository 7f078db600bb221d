import { reportReturned, reportVerified, type DataOf } from '#contracts';
import type { Duty } from './duty.js';
import type { DayEvent } from './ledger.js';
import { dutiesOf } from './report-duties.js';
import { REPORT_MOVES, type ReportAnswer } from './report-moves.js';
import { authorFirst } from './report-submit.js';
import { travellerIds, type Report } from './report.js';

/** What approvals decided about a submission. */
export type ReportDecision = {
  caseId: string;
  /** Number of the event within its case. */
  sequence: number;
  /** The submission that it is about. */
  revision: number;
  outcome: ReportAnswer;
  by: string | null;
  reason: string | null;
  at: Date;
};

export type ReportEvent =
  { contract: typeof reportVerified | typeof reportReturned; data: DataOf<typeof reportVerified> } | DayEvent;

/** A report after a decision, with what is to be told, in this order. */
export type SettledReport = { report: Report; decision: ReportDecision; events: ReportEvent[] };

export type Settling =
  | { kind: 'MOVED'; report: Report }
  /** Overtaken, or taken in before: nothing to do. */
  | { kind: 'STALE' }
  /** The submission that it is about has not arrived. */
  | { kind: 'TOO_EARLY' };

/** Order does not matter and repetition does no harm: a decision moves the submission it is about, once. */
export function settleReport(report: Report, decision: ReportDecision): Settling {
  if (decision.revision < report.revision) return { kind: 'STALE' };
  if (decision.revision > report.revision) return { kind: 'TOO_EARLY' };
  if (decision.caseId === report.caseId && decision.sequence <= report.caseSeq) return { kind: 'STALE' };
  const state = REPORT_MOVES[report.state][decision.outcome];
  if (state === undefined || state === 'GONE') return { kind: 'STALE' };
  const verified = decision.outcome === 'VERIFIED';
  return {
    kind: 'MOVED',
    report: {
      ...report,
      state,
      version: report.version + 1,
      caseId: decision.caseId,
      caseSeq: decision.sequence,
      reason: verified ? null : decision.reason,
      verifiedRevision: verified ? decision.revision : report.verifiedRevision,
      verifiedAt: verified ? decision.at : report.verifiedAt,
      personIds: verified ? travellerIds(report.fields) : report.personIds,
      updatedAt: decision.at,
    },
  };
}

/** The report with its events counted, ready to be saved. */
export function told(
  report: Report,
  decision: ReportDecision,
  duties: readonly Duty[],
  movements: readonly ReportEvent[],
): SettledReport {
  const personIds = authorFirst(report.authorId, travellerIds(report.fields));
  const outcome: ReportEvent = {
    contract: decision.outcome === 'VERIFIED' ? reportVerified : reportReturned,
    data: {
      reportId: report.reportId,
      number: report.number,
      revision: decision.revision,
      planId: report.planId,
      registrationId: report.registrationId,
      submitterId: report.authorId,
      participantIds: personIds,
      dutyIds: dutiesOf(duties, personIds).map(({ dutyId }) => dutyId),
      hostUnitIds: report.hostUnitIds,
      at: decision.at.toISOString(),
      by: decision.by,
      reason: decision.reason,
    },
  };
  const events = [outcome, ...movements];
  return { report: { ...report, eventSeq: report.eventSeq + events.length }, decision, events };
}
