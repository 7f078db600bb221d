import { addDays, daysBetween, type CalendarDay } from '#calendar';

/** Gives every person each day once, so that no two trips of anybody meet. */
export class Days {
  private readonly past = new Map<string, number>();
  private readonly future = new Map<string, number>();
  private readonly pastCount: number;
  private readonly futureCount: number;

  /** @param today business day on which the run begins */
  constructor(
    private readonly year: number,
    private readonly today: CalendarDay,
  ) {
    this.pastCount = daysBetween(`${year}-01-01`, today);
    this.futureCount = daysBetween(today, `${year}-12-31`) - 1;
  }

  /** A day that is over and free for all of them; undefined when the year is used up. */
  over(personIds: readonly string[]): CalendarDay | undefined {
    return this.next(this.past, this.pastCount, personIds, (n) => addDays(`${this.year}-01-01`, n));
  }

  /** A day to come that is free for all of them. */
  toCome(personIds: readonly string[]): CalendarDay | undefined {
    return this.next(this.future, this.futureCount, personIds, (n) => addDays(this.today, 2 + n));
  }

  private next(
    used: Map<string, number>,
    count: number,
    personIds: readonly string[],
    dayOf: (n: number) => CalendarDay,
  ): CalendarDay | undefined {
    const n = Math.max(...personIds.map((id) => used.get(id) ?? 0));
    if (n >= count) return undefined;
    for (const id of personIds) used.set(id, n + 1);
    return dayOf(n);
  }
}
