import type { z } from 'zod';
import { formatDay, type CalendarDay, type TripDates } from '#calendar';
import {
  DUTY_STATE_LABELS,
  Refusal,
  dutyCancelled,
  dutyOpened,
  latenessExcused,
  type DataOf,
  type DutyFacts,
  type DutyState,
  type dutyDueSoon,
  type dutyOverdue,
} from '#contracts';
import { nextDutyState, type DutyAct } from './duty-moves.js';
import { remindersUntilDue, weeksAfter, type ReminderChange } from './reminder.js';

/** One person’s duty to report on one trip. */
export type Duty = {
  dutyId: string;
  version: number;
  /** Number of events published. */
  eventSeq: number;
  registrationId: string;
  /** Of the registration. */
  number: string;
  planId: string;
  year: number;
  provinceId: string;
  personId: string;
  /** Department or district of the person on the first day of the trip: whose head is told and may excuse. */
  departmentId: string | null;
  hostUnitIds: string[];
  dates: TripDates;
  state: DutyState;
  /** The end of the trip’s last half day. */
  endsAt: Date;
  dueDay: CalendarDay;
  dueAt: Date;
  calendarVersion: number | null;
  /** The report that answers it. */
  reportId: string | null;
  firstSubmittedAt: Date | null;
  excused: { by: string; at: Date; reason: string } | null;
};

export type DutyEvent =
  | { contract: typeof dutyOpened | typeof dutyCancelled; data: DataOf<typeof dutyOpened> }
  | { contract: typeof dutyDueSoon; data: DataOf<typeof dutyDueSoon> }
  | { contract: typeof dutyOverdue; data: DataOf<typeof dutyOverdue> }
  | { contract: typeof latenessExcused; data: DataOf<typeof latenessExcused> };

/** A duty after a move, what becomes of its reminders, and what is to be told. `at`: business time of the move. */
export type DutyChange = { duty: Duty; reminders: ReminderChange[]; events: DutyEvent[]; at: Date };

const QUIET: ReminderChange = { change: 'CANCEL_PENDING' };

/**
 * A submission answers it. A correction of what is verified answers nothing anew.
 *
 * @throws Refusal REPORT_BEFORE_END, DUTY_ALREADY_ANSWERED (by another report), TRIP_NOT_REPORTABLE (cancelled)
 */
export function answerDuty(duty: Duty, reportId: string, now: Date): DutyChange {
  if (duty.state === 'CANCELLED') {
    throw new Refusal('TRIP_NOT_REPORTABLE', {
      number: duty.number,
      state: DUTY_STATE_LABELS[duty.state],
    });
  }
  if (duty.reportId !== null && duty.reportId !== reportId) {
    throw new Refusal('DUTY_ALREADY_ANSWERED', { person: 'Người này', report: 'một báo cáo khác' });
  }
  if (now < duty.endsAt) throw new Refusal('REPORT_BEFORE_END', { to: formatDay(duty.dates.to) });
  const answered = { ...moved(duty, 'ANSWER'), reportId, firstSubmittedAt: duty.firstSubmittedAt ?? now };
  return { duty: answered, reminders: [QUIET], events: [], at: now };
}

/** The report was returned. It was received once, so it is not overdue again, but chased every week. */
export function returnDuty(duty: Duty, reportId: string, now: Date): DutyChange {
  const returned = moved(answeredBy(duty, reportId), 'RETURN');
  if (returned.state !== 'RETURNED') return { duty: returned, reminders: [], events: [], at: now };
  const chase: ReminderChange = {
    change: 'PLANT',
    reminder: { kind: 'WEEKLY', number: null, dueAt: weeksAfter(now, 1) },
  };
  return { duty: returned, reminders: [QUIET, chase], events: [], at: now };
}

/** The report was verified. */
export function verifyDuty(duty: Duty, reportId: string, now: Date): DutyChange {
  const verified = moved(answeredBy(duty, reportId), 'VERIFY');
  return { duty: verified, reminders: [QUIET], events: [], at: now };
}

/**
 * A resubmission or a verified correction no longer reports for this person: owed again. When it is due stays as it
 * was, and whatever answers it next is received then.
 */
export function releaseDuty(duty: Duty, now: Date): DutyChange {
  // Owed again from the start: what was excused was another lateness.
  const released: Duty = {
    ...moved(duty, 'RELEASE'),
    reportId: null,
    firstSubmittedAt: null,
    excused: null,
  };
  if (released.state !== 'OPEN')
    return { duty: moved(duty, 'RELEASE'), reminders: [QUIET], events: [], at: now };
  const late = isLate(released, now);
  const owed: Duty = { ...released, state: late ? nextDutyState('OPEN', 'FALL_DUE') : 'OPEN' };
  const planted = late
    ? [{ kind: 'WEEKLY' as const, number: null, dueAt: weeksAfter(now, 1) }]
    : remindersUntilDue(owed.dueDay, owed.dueAt, now);
  return told(
    owed,
    [QUIET, ...planted.map((reminder): ReminderChange => ({ change: 'PLANT', reminder }))],
    (facts) => ({ contract: dutyOpened, data: facts }),
    now,
  );
}

/** The trip was cancelled. Somebody is told only where a report was owed already. */
export function cancelDuty(duty: Duty, now: Date): DutyChange {
  const cancelled = moved(duty, 'CANCEL');
  if (cancelled.state !== 'CANCELLED') return { duty: cancelled, reminders: [], events: [], at: now };
  if (duty.state === 'SCHEDULED' || duty.state === 'CANCELLED')
    return { duty: cancelled, reminders: [QUIET], events: [], at: now };
  return told(cancelled, [QUIET], (facts) => ({ contract: dutyCancelled, data: facts }), now);
}

/**
 * The head excuses lateness: it stays late, but is counted apart. What is still owed stays owed.
 *
 * @throws Refusal NOT_LATE, ALREADY_EXCUSED
 */
export function excuseDuty(duty: Duty, by: string, reason: string, now: Date): DutyChange {
  if (duty.state === 'CANCELLED' || !isLate(duty, now)) throw new Refusal('NOT_LATE');
  if (duty.excused !== null) throw new Refusal('ALREADY_EXCUSED');
  const excused: Duty = { ...duty, version: duty.version + 1, excused: { by, at: now, reason } };
  const at = now.toISOString();
  return told(
    excused,
    [],
    (facts) => ({ contract: latenessExcused, data: { ...facts, by, reason, at } }),
    now,
  );
}

/** Submitted after it was due, or still owed after it. The last millisecond of the due day is in time. */
export function isLate(duty: Pick<Duty, 'firstSubmittedAt' | 'dueAt'>, now: Date): boolean {
  return (duty.firstSubmittedAt ?? now) > duty.dueAt;
}

/** Whether its person may send a report for it now. */
export function isOwed(duty: Pick<Duty, 'state' | 'endsAt'>, now: Date): boolean {
  return (
    duty.state === 'OPEN' || duty.state === 'OVERDUE' || (duty.state === 'SCHEDULED' && now >= duty.endsAt)
  );
}

/** The duty one move on, without anything told yet. */
export function moved(duty: Duty, act: DutyAct): Duty {
  return { ...duty, state: nextDutyState(duty.state, act), version: duty.version + 1 };
}

/** The change with one event, which is counted in the duty. */
export function told(
  duty: Duty,
  reminders: ReminderChange[],
  event: (facts: z.infer<typeof DutyFacts>) => DutyEvent,
  at: Date,
): DutyChange {
  const counted = { ...duty, eventSeq: duty.eventSeq + 1 };
  return { duty: counted, reminders, events: [event(factsOf(counted))], at };
}

export function factsOf(duty: Duty): z.infer<typeof DutyFacts> {
  return {
    dutyId: duty.dutyId,
    registrationId: duty.registrationId,
    number: duty.number,
    planId: duty.planId,
    personId: duty.personId,
    hostUnitIds: duty.hostUnitIds,
    dates: duty.dates,
    dueDay: duty.dueDay,
    dueAt: duty.dueAt.toISOString(),
  };
}

function answeredBy(duty: Duty, reportId: string): Duty {
  if (duty.reportId === reportId) return duty;
  throw new Refusal('DUTY_ALREADY_ANSWERED', { person: 'Người này', report: 'một báo cáo khác' });
}
