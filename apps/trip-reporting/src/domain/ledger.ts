import { daysCredited, daysReversed, type DataOf, type DaySource } from '#contracts';
import type { CountingWindow, HalfDay, TripDates } from '#calendar';
import { countingHalves } from './travelled.js';

/** A half day of a person: what the ledger counts, at most once. */
export type PersonHalf = HalfDay & { personId: string };

/** A half day that is credited now, and what credits it. */
export type HeldHalf = PersonHalf & { sourceId: string };

export type Movements = { reversed: PersonHalf[]; credited: PersonHalf[] };

/** What a verified revision gives to each of its people. */
export function entitledBy(
  travellers: readonly { personId: string; travelled: readonly TripDates[] }[],
  approved: TripDates,
  window: CountingWindow,
): PersonHalf[] {
  return travellers.flatMap(({ personId, travelled }) =>
    countingHalves(travelled, approved, window).map((half) => ({ personId, ...half })),
  );
}

/**
 * What has to move so that a source credits what it is entitled to and nobody else credits already. A half day that
 * stays as it is does not move: it keeps the date on which it was first verified, which figures of an earlier day
 * depend on, and nobody is told of days that neither came nor went. What did move is a row each way, so that history
 * tells which revision gave and which took.
 */
export function movementsOf(
  sourceId: string,
  held: readonly HeldHalf[],
  entitled: readonly PersonHalf[],
): Movements {
  const own = held.filter((half) => half.sourceId === sourceId);
  const wanted = new Set(entitled.map(keyOf));
  const taken = new Set(held.map(keyOf));
  return {
    reversed: own.filter((half) => !wanted.has(keyOf(half))).map(bare),
    credited: entitled.filter((half) => !taken.has(keyOf(half))).map(bare),
  };
}

export function keyOf({ personId, day, half }: PersonHalf): string {
  return `${personId} ${day} ${half}`;
}

function bare({ personId, day, half }: PersonHalf): PersonHalf {
  return { personId, day, half };
}

export type DayEvent = {
  contract: typeof daysCredited | typeof daysReversed;
  data: DataOf<typeof daysCredited>;
};

/** The paper whose movements are told. */
export type MovingPaper = {
  source: DaySource;
  sourceId: string;
  planId: string;
  number: string;
  revision: number;
  unitId?: string | null;
  takenOverFrom?: string | null;
  at: Date;
};

/** @param totals days of each person in the plan year after all of it */
export function movementEvents(
  about: MovingPaper,
  { reversed, credited }: Movements,
  totals: ReadonlyMap<string, number>,
): DayEvent[] {
  const gained = byPerson(credited);
  const lost = byPerson(reversed);
  const total = (personId: string) => totals.get(personId) ?? 0;
  return [
    ...[...lost].map(([personId, halves]): DayEvent => ({
      contract: daysReversed,
      // Taken back first, then given: in between somebody has fewer days than after.
      data: movement(about, personId, halves, total(personId) - (gained.get(personId)?.length ?? 0) / 2),
    })),
    ...[...gained].map(([personId, halves]): DayEvent => ({
      contract: daysCredited,
      data: movement(about, personId, halves, total(personId)),
    })),
  ];
}

function movement(
  { source, sourceId, planId, number, revision, unitId = null, takenOverFrom = null, at }: MovingPaper,
  personId: string,
  halves: readonly PersonHalf[],
  totalDays: number,
): DataOf<typeof daysCredited> {
  return {
    personId,
    planId,
    source,
    reportId: sourceId,
    number,
    revision,
    unitId,
    takenOverFrom,
    halves: halves.map(({ day, half }) => ({ day, half })),
    days: halves.length / 2,
    totalDays,
    at: at.toISOString(),
  };
}

function byPerson(halves: readonly PersonHalf[]): Map<string, PersonHalf[]> {
  const people = new Map<string, PersonHalf[]>();
  for (const half of halves) people.set(half.personId, [...(people.get(half.personId) ?? []), half]);
  return people;
}
