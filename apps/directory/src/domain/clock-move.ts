import { dayOf, formatDay, toVietnamIso } from '#calendar';
import { CLOCK_REACH_DAYS, Refusal } from '#contracts';

const DAY_MS = 86_400_000;

/** A move of business time that an administrator began. */
export type ClockMove = { moveId: string; from: Date; to: Date; by: string; reached: boolean };

/**
 * What a command to move to `to` means after the latest move. The same target again is the same command: carried out
 * already, or broken off by a fault and to be continued, although business time may stand there by now.
 *
 * @throws Refusal CLOCK_BACKWARDS, CLOCK_TOO_FAR
 */
export function meaningOf(
  latest: ClockMove | undefined,
  to: Date,
  now: Date,
): 'NEW' | 'CONTINUED' | 'REACHED' {
  if (latest?.to.getTime() === to.getTime()) return latest.reached ? 'REACHED' : 'CONTINUED';
  if (to < now) throw new Refusal('CLOCK_BACKWARDS', { now: spoken(now) });
  if (to.getTime() - now.getTime() > CLOCK_REACH_DAYS * DAY_MS)
    throw new Refusal('CLOCK_TOO_FAR', { days: CLOCK_REACH_DAYS });
  return 'NEW';
}

/** 08:30:00 01/03/2022 */
function spoken(instant: Date): string {
  return `${toVietnamIso(instant).slice(11, 19)} ${formatDay(dayOf(instant))}`;
}
