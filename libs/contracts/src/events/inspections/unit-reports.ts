import { z } from 'zod';
import { defineEvent } from '../../event.js';
import { Day, Id, Instant } from '../../values.js';
import { daysLeft, weeksOverdue } from './due.js';

export const RequestFacts = z.object({
  requestId: Id,
  /** e.g. `YC-2022-00004`. */
  number: z.string(),
  unitId: Id,
  title: z.string(),
  dueDay: Day,
  toldIds: z.array(Id),
  at: Instant,
});

export const unitReportRequested = defineEvent({
  type: 'vn.dicoso.inspections.report-requested.v1',
  aggregate: 'desk-answer',
  summary: 'A unit is asked to report in writing',
  schema: RequestFacts,
});
export const unitReportDueSoon = defineEvent({
  type: 'vn.dicoso.inspections.report-due-soon.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report is due in three days, tomorrow or today',
  schema: RequestFacts.extend(daysLeft),
});
export const unitReportOverdue = defineEvent({
  type: 'vn.dicoso.inspections.report-overdue.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report is missing: the unit and its superior are told, then weekly',
  schema: RequestFacts.extend(weeksOverdue),
});
export const unitReportReceived = defineEvent({
  type: 'vn.dicoso.inspections.report-received.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report came in',
  schema: RequestFacts,
});
export const unitReportReturned = defineEvent({
  type: 'vn.dicoso.inspections.report-returned.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report was sent back to the unit, to be completed',
  schema: RequestFacts.extend({ reason: z.string() }),
});
export const unitReportCancelled = defineEvent({
  type: 'vn.dicoso.inspections.report-cancelled.v1',
  aggregate: 'desk-answer',
  summary: 'A report is no longer asked for: the request was cancelled',
  schema: RequestFacts.extend({ reason: z.string() }),
});
