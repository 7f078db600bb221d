import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countDistinctDays,
  defaultWindow,
  eachHalfDay,
  epochDay,
  halfDayRange,
  tripDatesOfRange,
  wholeDays,
  type TripDates,
} from '#calendar';
import { daysCredited, daysReversed } from '#contracts';
import { entitledBy, keyOf, movementEvents, movementsOf, type HeldHalf, type PersonHalf } from './ledger.js';
import { AUTHOR, COLLEAGUE, NOW, PLAN, REPORT, traveller } from './report.fixture.js';
import { spanOf } from './travelled.js';

const WINDOW = defaultWindow(2022);
const PAPER = { source: 'REPORT', sourceId: REPORT } as const;
const days = (travelled: TripDates[], approved: TripDates, window = WINDOW) =>
  entitledBy([traveller(AUTHOR, ...travelled)], approved, window).length / 2;

describe('days that a verified report credits', () => {
  const round = wholeDays('2022-03-18', '2022-03-29');
  it.each<[string, TripDates[], TripDates, number]>([
    ['all of the trip', [round], round, 12],
    ['none for who did not go', [], round, 0],
    ['only what was travelled', [wholeDays('2022-03-18', '2022-03-20')], round, 3],
    ['only what was approved', [wholeDays('2022-03-28', '2022-04-02')], round, 2],
    ['half days', [{ from: '2022-03-18', fromHalf: 'pm', to: '2022-03-19', toHalf: 'am' }], round, 1],
    ['every half day once', [wholeDays('2022-03-18', '2022-03-19'), wholeDays('2022-03-19')], round, 2],
    [
      'only days inside the window: the edge is the last day that counts',
      [wholeDays('2022-11-29', '2022-12-02')],
      wholeDays('2022-11-29', '2022-12-02'),
      2,
    ],
    [
      'nothing of a trip after it',
      [wholeDays('2022-12-05', '2022-12-06')],
      wholeDays('2022-12-05', '2022-12-06'),
      0,
    ],
    [
      'the first day of the window',
      [wholeDays('2021-12-31', '2022-01-01')],
      wholeDays('2021-12-31', '2022-01-01'),
      1,
    ],
  ])('%s', (_, travelled, approved, expected) => {
    expect(days(travelled, approved)).toBe(expected);
  });

  it('29 February of a leap year', () => {
    const trip = wholeDays('2024-02-28', '2024-03-01');
    expect(days([trip], trip, defaultWindow(2024))).toBe(3);
  });

  it('spans from the first to the last half day that anybody travelled', () => {
    const two = [
      traveller(AUTHOR, wholeDays('2022-03-20')),
      traveller(COLLEAGUE, { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-18', toHalf: 'pm' }),
    ];
    expect(spanOf(two)).toEqual({ from: '2022-03-18', fromHalf: 'pm', to: '2022-03-20', toHalf: 'pm' });
    expect(spanOf([traveller(AUTHOR)])).toBeNull();
  });
});

describe('a correction', () => {
  const halves = (from: string, to: string): PersonHalf[] =>
    [...eachHalfDay(wholeDays(from, to))].map((half) => ({ personId: AUTHOR, ...half }));
  const heldBy = (sourceId: string, of: PersonHalf[]): HeldHalf[] =>
    of.map((half) => ({ ...half, sourceId }));

  it('takes back what is gone, credits what is new and leaves the rest where it is', () => {
    const held = heldBy(REPORT, halves('2022-03-21', '2022-03-23'));
    expect(movementsOf(REPORT, held, halves('2022-03-23', '2022-03-24'))).toEqual({
      reversed: halves('2022-03-21', '2022-03-22'),
      credited: halves('2022-03-24', '2022-03-24'),
    });
  });

  it('never takes back or credits again what something else credits', () => {
    const held = heldBy('inspection', halves('2022-03-21', '2022-03-22'));
    expect(movementsOf(REPORT, held, halves('2022-03-22', '2022-03-23'))).toEqual({
      reversed: [],
      credited: halves('2022-03-23', '2022-03-23'),
    });
  });

  it('tells each person what was taken, then what was given, with the total after each', () => {
    const about = { ...PAPER, planId: PLAN, number: 'BC-2022-00001', revision: 2, at: NOW };
    const events = movementEvents(
      about,
      { reversed: halves('2022-03-21', '2022-03-22'), credited: halves('2022-03-24', '2022-03-24') },
      new Map([[AUTHOR, 31.5]]),
    );
    expect(events.map(({ contract, data }) => [contract.type, data])).toEqual([
      [daysReversed.type, expect.objectContaining({ personId: AUTHOR, days: 2, totalDays: 30.5 })],
      [daysCredited.type, expect.objectContaining({ personId: AUTHOR, days: 1, totalDays: 31.5 })],
    ]);
  });
});

/** A ledger in memory that is only ever moved by `movementsOf`. */
class Model {
  readonly entries: { key: string; amount: 1 | -1; sourceId: string }[] = [];
  readonly held = new Map<string, HeldHalf>();

  verify(sourceId: string, entitled: readonly PersonHalf[]) {
    const { reversed, credited } = movementsOf(sourceId, [...this.held.values()], entitled);
    for (const half of reversed) {
      this.entries.push({ key: keyOf(half), amount: -1, sourceId });
      this.held.delete(keyOf(half));
    }
    for (const half of credited) {
      this.entries.push({ key: keyOf(half), amount: 1, sourceId });
      if (this.held.has(keyOf(half))) throw new Error('credited twice');
      this.held.set(keyOf(half), { ...half, sourceId });
    }
    return { reversed, credited };
  }

  sum(key: string) {
    return this.entries.filter((entry) => entry.key === key).reduce((total, { amount }) => total + amount, 0);
  }
}

const FIRST = epochDay('2022-11-20') * 2;
/** Around the end of the window, in half days, so that edges are met often. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 16 }))
  .map(([start, length]): TripDates => tripDatesOfRange([FIRST + start, FIRST + start + length]));
const verification = fc.record({
  sourceId: fc.constantFrom('first', 'second', 'third'),
  approved: span,
  people: fc.array(fc.array(span, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
});

describe('the ledger, whatever is verified and corrected', () => {
  it('credits nobody more days than the trip has inside the window, nor than they travelled', () => {
    fc.assert(
      fc.property(verification, ({ approved, people }) => {
        for (const travelled of people) {
          const credited = days(travelled, approved);
          expect(credited).toBeLessThanOrEqual(countDistinctDays([approved], WINDOW));
          expect(credited).toBeLessThanOrEqual(countDistinctDays(travelled, WINDOW));
          const [start, end] = halfDayRange(approved);
          expect(credited).toBeLessThanOrEqual((end - start) / 2);
        }
      }),
    );
  });

  it('never counts a half day twice, and its sum is what is held', () => {
    fc.assert(
      fc.property(fc.array(verification, { maxLength: 12 }), (sequence) => {
        const model = new Model();
        for (const { sourceId, approved, people } of sequence) {
          const travellers = people.map((travelled, i) => traveller(`person-${i}`, ...travelled));
          const entitled = entitledBy(travellers, approved, WINDOW);
          model.verify(sourceId, entitled);
          const own = [...model.held.values()].filter((half) => half.sourceId === sourceId);
          const wanted = new Set(entitled.map(keyOf));
          expect(own.every((half) => wanted.has(keyOf(half)))).toBe(true);
          expect(entitled.every((half) => model.held.has(keyOf(half)))).toBe(true);
        }
        const keys = new Set(model.entries.map(({ key }) => key));
        for (const key of keys) expect(model.sum(key)).toBe(model.held.has(key) ? 1 : 0);
        const total = model.entries.reduce((sum, { amount }) => sum + amount, 0);
        expect(total).toBe(model.held.size);
      }),
    );
  });

  it('moves nothing when the same is verified again', () => {
    fc.assert(
      fc.property(verification, ({ sourceId, approved, people }) => {
        const model = new Model();
        const travellers = people.map((travelled, i) => traveller(`person-${i}`, ...travelled));
        const entitled = entitledBy(travellers, approved, WINDOW);
        model.verify(sourceId, entitled);
        expect(model.verify(sourceId, entitled)).toEqual({ reversed: [], credited: [] });
      }),
    );
  });

  it('tells of every half day that moved: the parts add up to the whole', () => {
    fc.assert(
      fc.property(verification, verification, (one, other) => {
        const model = new Model();
        const about = { ...PAPER, planId: PLAN, number: 'BC-2022-00001', revision: 1, at: NOW };
        let balance = 0;
        for (const { approved, people } of [one, other]) {
          const travellers = people.map((travelled, i) => traveller(`person-${i}`, ...travelled));
          const moved = model.verify(REPORT, entitledBy(travellers, approved, WINDOW));
          const events = movementEvents(about, moved, new Map());
          for (const { contract, data } of events) {
            if (!('halves' in data)) throw new Error('a movement names its half days');
            expect(data.days).toBe(data.halves.length / 2);
            balance += contract === daysCredited ? data.days : -data.days;
          }
        }
        expect(balance).toBe(model.held.size / 2);
      }),
    );
  });
});
