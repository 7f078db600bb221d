import type { CalendarDay } from '#calendar';
import {
  unitReportCancelled,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportRequested,
  unitReportReturned,
  type DataOf,
} from '#contracts';
import type { OrgView } from '#org';
import type { Ring } from './deadline-ring.js';
import type { DeskAnswer } from './desk-answer.js';
import type { DeskRequest } from './desk-request.js';
import { officersOf, superiorsOf } from './unit-people.js';

/** An event about one unit’s answer. */
export type DeskEvent =
  | {
      contract: typeof unitReportRequested | typeof unitReportReceived;
      data: DataOf<typeof unitReportRequested>;
    }
  | {
      contract: typeof unitReportReturned | typeof unitReportCancelled;
      data: DataOf<typeof unitReportReturned>;
    }
  | { contract: typeof unitReportDueSoon; data: DataOf<typeof unitReportDueSoon> }
  | { contract: typeof unitReportOverdue; data: DataOf<typeof unitReportOverdue> };

/** An answer with the event that tells of it, which is counted in it. */
export type ToldAnswer = { answer: DeskAnswer; event: DeskEvent };

export type Telling = { org: OrgView; today: CalendarDay; at: Date };

export function tellRequested(answer: DeskAnswer, request: DeskRequest, telling: Telling): ToldAnswer {
  const data = factsOf(answer, request, officersOrAbove(answer, telling), telling.at);
  return counted(answer, { contract: unitReportRequested, data });
}

/** Whoever asked hears that it came in. */
export function tellReceived(answer: DeskAnswer, request: DeskRequest, telling: Telling): ToldAnswer {
  const data = factsOf(answer, request, [request.createdBy], telling.at);
  return counted(answer, { contract: unitReportReceived, data });
}

export function tellReturned(answer: DeskAnswer, request: DeskRequest, reason: string, telling: Telling) {
  const facts = factsOf(answer, request, officersOrAbove(answer, telling), telling.at);
  return counted(answer, { contract: unitReportReturned, data: { ...facts, reason } });
}

export function tellCancelled(answer: DeskAnswer, request: DeskRequest, reason: string, telling: Telling) {
  const facts = factsOf(answer, request, officersOrAbove(answer, telling), telling.at);
  return counted(answer, { contract: unitReportCancelled, data: { ...facts, reason } });
}

/** Before the due time the unit alone is told, afterwards whoever leads it from above too. */
export function tellOwed(answer: DeskAnswer, request: DeskRequest, ring: Ring, telling: Telling): ToldAnswer {
  const { org, today, at } = telling;
  if (ring.kind === 'DUE_SOON') {
    const facts = factsOf(answer, request, officersOrAbove(answer, telling), at);
    return counted(answer, { contract: unitReportDueSoon, data: { ...facts, daysLeft: ring.daysLeft } });
  }
  const told = [...officersOf(org, answer.unitId, today), ...superiorsOf(org, answer.unitId, today)];
  const facts = factsOf(answer, request, [...new Set(told)], at);
  return counted(answer, { contract: unitReportOverdue, data: { ...facts, week: ring.week } });
}

/** A unit without officers is reached through whoever leads the next one above. */
function officersOrAbove({ unitId }: DeskAnswer, { org, today }: Telling): string[] {
  const officers = officersOf(org, unitId, today);
  return officers.length > 0 ? officers : superiorsOf(org, unitId, today);
}

function factsOf({ unitId }: DeskAnswer, request: DeskRequest, toldIds: string[], at: Date) {
  const { requestId, number, title, dueDay } = request;
  return { requestId, number: number ?? '', unitId, title, dueDay, toldIds, at: at.toISOString() };
}

function counted(answer: DeskAnswer, event: DeskEvent): ToldAnswer {
  return { answer: { ...answer, eventSeq: answer.eventSeq + 1 }, event };
}
