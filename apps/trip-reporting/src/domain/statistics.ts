import { addDays, addMonths, type CalendarDay } from '#calendar';
import type { YearFigures } from '#contracts';
import { isEligible } from './people.js';
import { figuresOf, percent, sum, type CadreYear, type YearPlan } from './year.js';

/** Half days of one person that were credited for one trip. */
export type Credit = {
  personId: string;
  /** Registration, or the inspection that the days came from. */
  tripId: string;
  halves: number;
  hostUnitIds: readonly string[];
  topicIds: readonly string[];
  roundId: string | null;
};

/** A submitted registration, for one of its participants. */
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
  credits: readonly Credit[],
  keysOf: (credit: Credit) => readonly string[],
): Map<string, Spent> {
  return new Map([...grouped(credits, keysOf)].map(([key, ones]) => [key, spentOf(ones)]));
}

/** Every round of the plan, then what was credited outside of them; together all that was credited. */
export function byRound({ rounds }: Pick<YearPlan, 'rounds'>, credits: readonly Credit[]) {
  const known = new Set(rounds.map(({ roundId }) => roundId));
  const outside = credits.filter(({ roundId }) => roundId === null || !known.has(roundId));
  return [
    ...rounds.map(({ roundId, name }) => ({
      roundId,
      name,
      ...spentOf(credits.filter((credit) => credit.roundId === roundId)),
    })),
    { roundId: null, name: 'Ngoài đợt', ...spentOf(outside) },
  ];
}

/** What the eligible were credited with: the exempt may have travelled before they left, and are not counted. */
export function creditsOfEligible(credits: readonly Credit[], cadres: readonly CadreYear[]): Credit[] {
  const eligible = new Set(cadres.filter(isEligible).map(({ personId }) => personId));
  return credits.filter(({ personId }) => eligible.has(personId));
}

function spentOf(credits: readonly Credit[]): Spent {
  const trips = new Set(credits.map(({ tripId }) => tripId));
  return { trips: trips.size, days: sum(credits, ({ halves }) => halves) / 2 };
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
