import { addDays, addMonths, type CalendarDay } from '#calendar';
import type { YearFigures } from '#contracts';
import { isEligible } from './people.js';
import { figuresOf, percent, sum, type CadreYear, type YearPlan } from './year.js';

/** Trips that were spent on the same, and what the eligible were credited with for them. */
export type Spending = {
  /** Each once, however many took part. Registrations, or the inspection that the days came from. */
  trips: number;
  halves: number;
  hostUnitIds: readonly string[];
  topicIds: readonly string[];
  roundId: string | null;
};

/** A submitted registration, for one of its participants; or several that touch the same quarters. */
export type Registered = { personId: string; from: CalendarDay; to: CalendarDay };

export type Spent = { trips: number; days: number };
export type Coverage = { quarter: number; registered: number; eligible: number; rate: number | null };

const QUARTERS = [1, 2, 3, 4];

/** Each department with its figures; every counted cadre is in one. */
export function byDepartment(cadres: readonly CadreYear[]): { unitId: string; figures: YearFigures }[] {
  return [...grouped(cadres, ({ departmentId }) => [departmentId])].map(([unitId, members]) => ({
    unitId,
    figures: figuresOf(members),
  }));
}

/** Domain row 22: who of the eligible is registered for something in a quarter of the plan year. */
export function coverageOf(
  year: number,
  cadres: readonly CadreYear[],
  registered: readonly Registered[],
): Coverage[] {
  const eligible = new Set(cadres.filter(isEligible).map(({ personId }) => personId));
  return QUARTERS.map((quarter) => {
    const [from, to] = quarterDays(year, quarter);
    const people = registered.filter(
      (trip) => trip.from <= to && from <= trip.to && eligible.has(trip.personId),
    );
    const count = new Set(people.map(({ personId }) => personId)).size;
    return {
      quarter,
      registered: count,
      eligible: eligible.size,
      rate: percent(count, eligible.size),
    };
  });
}

/** First and last day. */
export function quarterDays(year: number, quarter: number): [from: CalendarDay, to: CalendarDay] {
  const from = addMonths(`${year}-01-01`, (quarter - 1) * 3);
  return [from, addDays(addMonths(from, 3), -1)];
}

/** Days and trips by host unit or topic: a day with several counts for each of them. */
export function spentBy(
  spendings: readonly Spending[],
  keysOf: (spending: Spending) => readonly string[],
): Map<string, Spent> {
  return new Map([...grouped(spendings, keysOf)].map(([key, ones]) => [key, spentOf(ones)]));
}

/** Every round of the plan, then what was credited outside of them; together all that was credited. */
export function byRound({ rounds }: Pick<YearPlan, 'rounds'>, spendings: readonly Spending[]) {
  const known = new Set(rounds.map(({ roundId }) => roundId));
  const outside = spendings.filter(({ roundId }) => roundId === null || !known.has(roundId));
  return [
    ...rounds.map(({ roundId, name }) => ({
      roundId,
      name,
      ...spentOf(spendings.filter((spending) => spending.roundId === roundId)),
    })),
    { roundId: null, name: 'Ngoài đợt', ...spentOf(outside) },
  ];
}

/** A trip is part of one spending only, so trips add up. */
function spentOf(spendings: readonly Spending[]): Spent {
  return {
    trips: sum(spendings, ({ trips }) => trips),
    days: sum(spendings, ({ halves }) => halves) / 2,
  };
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
