import { dayOf, daysBetween } from '#calendar';
import type { Deadline, NewDeadline } from './deadline.js';
import { overdueAt, weekAfter, weeksOverdue } from './deadline-schedule.js';

/** What one deadline says when it rings. */
export type Ring =
  | { kind: 'DUE_SOON'; daysLeft: number }
  /** 0 on the first time, then the weeks since. */
  | { kind: 'OVERDUE'; week: number };

export type Settled = { deadlineId: string; as: 'FIRED' | 'SKIPPED' };

/** What becomes of the rows when a subject rings. */
export type Rung = {
  ring: Ring;
  settled: Settled[];
  /** `PENDING`: the next week. The others passed while nobody looked, and only the last of them speaks. */
  added: (NewDeadline & { state: 'PENDING' | 'FIRED' | 'SKIPPED' })[];
};

/**
 * What is due of one subject rings once, however late: the latest speaks, those that it overtook (the system was down)
 * are recorded as skipped, together with the weeks that nobody was told of.
 *
 * @param due pending deadlines of one subject whose time has come, in due order
 */
export function ringDue(due: readonly Deadline[], now: Date): Rung | null {
  const latest = due.at(-1);
  if (latest === undefined) return null;
  const missed = weeksMissed(latest, now);
  const speaks = missed.at(-1) ?? latest;
  const settled = due.map(({ deadlineId }): Settled => {
    const fires = missed.length === 0 && deadlineId === latest.deadlineId;
    return { deadlineId, as: fires ? 'FIRED' : 'SKIPPED' };
  });
  const added: Rung['added'] = missed.map((week, i) => {
    return { ...week, state: i === missed.length - 1 ? 'FIRED' : 'SKIPPED' };
  });
  if (chases(speaks)) added.push({ ...weekAfter(speaks.dueAt, speaks.owedAt), state: 'PENDING' });
  return { ring: ringOf(speaks.owedAt, now), settled, added };
}

function chases({ kind }: Pick<NewDeadline, 'kind'>): boolean {
  return kind === 'OVERDUE' || kind === 'WEEKLY';
}

/** Weeks that would have been added and rung one after the other since the latest one. */
function weeksMissed(latest: Deadline, now: Date): NewDeadline[] {
  if (!chases(latest)) return [];
  const weeks: NewDeadline[] = [];
  for (let week = weekAfter(latest.dueAt, latest.owedAt); week.dueAt <= now;) {
    weeks.push(week);
    week = weekAfter(week.dueAt, week.owedAt);
  }
  return weeks;
}

/** By the time that it is and not by the row: what was returned before its due time is chased, but is not overdue. */
function ringOf(owedAt: Date, now: Date): Ring {
  if (now >= overdueAt(owedAt)) return { kind: 'OVERDUE', week: weeksOverdue(owedAt, now) };
  return { kind: 'DUE_SOON', daysLeft: Math.max(0, daysBetween(dayOf(now), dayOf(owedAt))) };
}
