import { Refusal, type FieldProblem } from '#contracts';
import type { Unit } from '#org';

/** `validTo` is the last valid day, inclusive; null = open. Days are `YYYY-MM-DD`, which sorts as days. */
export type Dated = { validFrom: string; validTo: string | null };

/** @throws Refusal END_BEFORE_START */
export function requireOrder({ validFrom, validTo }: Dated): void {
  if (validTo !== null && validTo < validFrom) throw new Refusal('END_BEFORE_START');
}

/**
 * Whether something still has to be ended: an end that lies later may be brought forward, one that has come by
 * `lastDay` is an end already.
 */
export function openAfter(thing: Dated, lastDay: string): boolean {
  return thing.validTo === null || thing.validTo > lastDay;
}

/** @throws Refusal ALREADY_ENDED, END_BEFORE_START */
export function endedOn<Thing extends Dated & { version: number }>(thing: Thing, lastDay: string): Thing {
  if (!openAfter(thing, lastDay)) throw new Refusal('ALREADY_ENDED');
  const ended = { ...thing, validTo: lastDay, version: thing.version + 1 };
  requireOrder(ended);
  return ended;
}

/** The first day on which `part` is valid and `whole` is not; null when the one lies inside the other. */
export function firstDayOutside(part: Dated, whole: Dated): string | null {
  if (part.validFrom < whole.validFrom) return part.validFrom;
  if (whole.validTo === null || !openAfter(part, whole.validTo)) return null;
  return part.validFrom > whole.validTo ? part.validFrom : dayAfter(whole.validTo);
}

/** @throws Refusal UNIT_NOT_VALID naming the unit and the first day it is not there for `part` */
export function requireUnitFor(part: Dated, unit: Unit): void {
  const day = firstDayOutside(part, unit);
  if (day !== null) throw new Refusal('UNIT_NOT_VALID', { unit: unit.name, day: readable(day) });
}

/** One wrong field, in words; for rules that a schema cannot see. */
export function wrongField(pointer: string, detail: string): Refusal {
  const problem: FieldProblem = { pointer, code: 'invalid', detail };
  return new Refusal('INVALID_INPUT', {}, [problem]);
}

/** 18/03/2022, also for years in which no trip takes place: a refusal must not fail over its own words. */
export function readable(day: string): string {
  return day.split('-').reverse().join('/');
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
