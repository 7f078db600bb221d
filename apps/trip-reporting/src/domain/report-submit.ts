import type { z } from 'zod';
import { formatDay } from '#calendar';
import { Refusal, type ReportSubmission } from '#contracts';
import { isLate, type Duty, type DutyChange } from './duty.js';
import { dutiesOf, dutiesOnSubmission } from './report-duties.js';
import { nextState } from './report-moves.js';
import { travellerIds, type Report, type ReportDetails, type ReportedTrip } from './report.js';
import { daysTravelled, spanOf } from './travelled.js';

export type SubmittedReport = { report: Report; event: z.infer<typeof ReportSubmission> };

export type SubmissionFacts = {
  trip: ReportedTrip;
  /** All of the trip. */
  duties: readonly Duty[];
  details: ReportDetails;
  authorUnitId: string;
  /** The sections as one text. */
  content: string;
  evidenceCount: number;
};

/**
 * Sends the working copy in. That it is complete and that nobody else answers these duties was asked before.
 *
 * @throws Refusal REPORT_ILLEGAL_MOVE, REPORT_BEFORE_END, TRIP_NOT_REPORTABLE
 */
export function submitReport(
  before: Report,
  { trip, duties, details, authorUnitId, content, evidenceCount }: SubmissionFacts,
  now: Date,
): { submitted: SubmittedReport; dutyChanges: DutyChange[] } {
  nextState(before, 'SUBMIT');
  const personIds = travellerIds(before.fields);
  const dutyChanges = dutiesOnSubmission(duties, before.reportId, personIds, now);
  const after = duties.map((duty) => dutyChanges.find((c) => c.duty.dutyId === duty.dutyId)?.duty ?? duty);
  const answered = dutiesOf(after, personIds);
  if (answered.length !== personIds.length)
    throw new Error('every participant of an approved trip has a duty');
  const late = answered.some((duty) => duty.excused === null && isLate(duty, now));
  const report: Report = {
    ...before,
    ...details,
    authorUnitId,
    state: 'SUBMITTED',
    version: before.version + 1,
    revision: before.revision + 1,
    eventSeq: before.eventSeq + 1,
    late,
    submittedAt: now,
    reason: null,
    updatedAt: now,
  };
  const event = {
    reportId: report.reportId,
    number: report.number,
    kind: report.fields.kind,
    revision: report.revision,
    planId: report.planId,
    year: report.year,
    provinceId: report.provinceId,
    registrationId: report.registrationId,
    registrationNumber: trip.number,
    submitterId: report.authorId,
    submitterUnitId: report.authorUnitId,
    // Whom a correction leaves out takes part in it too, as their days go: nobody decides about their own.
    participantIds: authorFirst(report.authorId, details.personIds),
    dutyIds: answered.map(({ dutyId }) => dutyId),
    hostUnitIds: report.hostUnitIds,
    dates: spanOf(report.fields.travellers) ?? report.dates,
    days: Math.max(...report.fields.travellers.map(daysTravelled)),
    content,
    findingCount: report.fields.findings.length,
    evidenceCount,
    late,
    correction: report.verifiedRevision !== null,
    submittedAt: now.toISOString(),
  };
  return { submitted: { report, event }, dutyChanges };
}

/** @throws Refusal REPORT_BEFORE_END */
export function requireEnded(duties: readonly Duty[], now: Date): void {
  const running = duties.find(({ endsAt }) => now < endsAt);
  if (running !== undefined) throw new Refusal('REPORT_BEFORE_END', { to: formatDay(running.dates.to) });
}

export function authorFirst(authorId: string, personIds: readonly string[]): string[] {
  return [authorId, ...personIds.filter((id) => id !== authorId)];
}
