import { dayOf, daysBetween } from '#calendar';
import { dutyDueSoon, dutyOpened, dutyOverdue } from '#contracts';
import { factsOf, moved, type Duty, type DutyChange, type DutyEvent } from './duty.js';
import {
  overdueAt,
  weeksAfter,
  weeksOverdue,
  type NewReminder,
  type Reminder,
  type ReminderChange,
} from './reminder.js';

/** The clock owes a report only in these states; in the others a reminder has nothing to say. */
const OWING: readonly Duty['state'][] = ['SCHEDULED', 'OPEN', 'OVERDUE', 'RETURNED'];

/**
 * What is due of one duty rings, however late: only the latest speaks, those that it overtook (the system was down) are
 * recorded as skipped, together with the weeks that nobody was told of. The move to OVERDUE is never skipped.
 *
 * @param due pending reminders whose time has come, in due order
 * @param toldIds who is told besides the cadre once it is overdue
 */
export function ringDuty(
  duty: Duty,
  due: readonly Reminder[],
  toldIds: readonly string[],
  now: Date,
): DutyChange {
  const latest = due.at(-1);
  if (latest === undefined) return { duty, reminders: [], events: [], at: now };
  if (!OWING.includes(duty.state))
    return { duty, reminders: [{ change: 'CANCEL_PENDING' }], events: [], at: now };
  const missed = weeksMissed(due, now);
  const speaks = missed.at(-1) ?? latest;
  const reminders: ReminderChange[] = [
    ...due.map(({ reminderId }): ReminderChange => {
      const as = missed.length === 0 && reminderId === latest.reminderId ? 'FIRED' : 'SKIPPED';
      return { change: 'SETTLE', reminderId, as };
    }),
    ...missed.map((reminder, i): ReminderChange => {
      return { change: i === missed.length - 1 ? 'PLANT_FIRED' : 'PLANT_SKIPPED', reminder };
    }),
  ];
  if (chases(speaks))
    reminders.push({
      change: 'PLANT',
      reminder: { kind: 'WEEKLY', number: null, dueAt: weeksAfter(speaks.dueAt, 1) },
    });
  const rung = afterAll(duty, due);
  const event = eventOf(rung, speaks, toldIds, now);
  const events = event === null ? [] : [event];
  return {
    duty: { ...rung, eventSeq: rung.eventSeq + events.length },
    reminders,
    events,
    at: now,
  };
}

function chases({ kind }: Pick<NewReminder, 'kind'>): boolean {
  return kind === 'OVERDUE' || kind === 'WEEKLY';
}

/** Weeks that would have been planted and rung one after the other since the last due reminder. */
function weeksMissed(due: readonly Reminder[], now: Date): NewReminder[] {
  const latest = due.at(-1);
  if (latest === undefined || !chases(latest)) return [];
  const weeks: NewReminder[] = [];
  for (let at = weeksAfter(latest.dueAt, 1); at <= now; at = weeksAfter(at, 1)) {
    weeks.push({ kind: 'WEEKLY', number: null, dueAt: at });
  }
  return weeks;
}

function afterAll(duty: Duty, due: readonly Reminder[]): Duty {
  const kinds = due.map(({ kind }) => kind);
  if (kinds.includes('OVERDUE') && (duty.state === 'SCHEDULED' || duty.state === 'OPEN')) {
    return moved(duty, 'FALL_DUE');
  }
  // A reminder alone makes no new version: nobody's form goes stale by it.
  return duty.state === 'SCHEDULED' ? moved(duty, 'OPEN') : duty;
}

function eventOf(
  duty: Duty,
  { kind }: Pick<NewReminder, 'kind'>,
  toldIds: readonly string[],
  now: Date,
): DutyEvent | null {
  const facts = factsOf(duty);
  if (kind === 'OPENS') return { contract: dutyOpened, data: facts };
  // What was returned before its due time is chased too, but the head hears of it only afterwards.
  if (now < overdueAt(duty.dueAt)) {
    const daysLeft = Math.max(0, daysBetween(dayOf(now), duty.dueDay));
    return { contract: dutyDueSoon, data: { ...facts, daysLeft } };
  }
  return {
    contract: dutyOverdue,
    data: { ...facts, week: weeksOverdue(duty.dueAt, now), toldIds: [...toldIds] },
  };
}
