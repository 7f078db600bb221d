import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultWindow, epochDay, tripDatesOfRange, type TripDates } from '#calendar';
import { newId } from '#database';
import { FakeClock, eventually } from '#testing';
import { entitledBy, keyOf, movementsOf, type PersonHalf } from '../domain/ledger.js';
import { traveller } from '../domain/report.fixture.js';
import type { LedgerSource } from '../use-cases/ledger.ports.js';
import { Bench } from './bench.fixture.js';
import { planOf2022 } from './example.fixture.js';
import { LedgerRepository } from './ledger.repository.js';

const ledger = new LedgerRepository();
const WINDOW = defaultWindow(2022);
const { planId } = planOf2022();

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ clock: FakeClock.at('2022-12-10T08:00:00+07:00') });
}, 60_000);
afterAll(() => bench.end());

function source(sourceId: string, revision = 1): LedgerSource {
  return { source: 'REPORT', planId, sourceId, number: 'BC-2022-00001', revision, at: bench.clock.now() };
}

/** As verifying a revision does it. */
function verify(about: LedgerSource, entitled: readonly PersonHalf[]) {
  return bench.inTx(async (tx) => {
    const held = await ledger.held(tx, about.sourceId, entitled);
    const { reversed, credited } = movementsOf(about.sourceId, held, entitled);
    const lost = await ledger.reverse(tx, about, reversed);
    const gained = await ledger.credit(tx, about, credited);
    return { lost: lost.map(keyOf), gained: gained.map(keyOf) };
  });
}

/** Sum of the entries by half day, and what is credited. */
async function books(personIds: readonly string[]) {
  const sums = await bench.query<PersonHalf & { amount: number }>(
    `SELECT person_id AS "personId", day, half, sum(amount) AS amount FROM ledger_entry
     WHERE person_id = ANY ($1) GROUP BY person_id, day, half`,
    [personIds],
  );
  const held = await bench.query<PersonHalf>(
    'SELECT person_id AS "personId", day, half FROM credited_half WHERE person_id = ANY ($1)',
    [personIds],
  );
  return { sums, held: held.map(keyOf).sort() };
}

const FIRST = epochDay('2022-11-24') * 2;
const span = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }))
  .map(([start, length]): TripDates => tripDatesOfRange([FIRST + start, FIRST + start + length]));
const verifications = fc.array(
  fc.record({
    source: fc.nat({ max: 2 }),
    approved: span,
    people: fc.array(fc.array(span, { maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the stored ledger', () => {
  it('is the sum of its entries after any verifications and corrections, no half day twice', async () => {
    await fc.assert(
      fc.asyncProperty(verifications, async (sequence) => {
        const sources = [newId(), newId(), newId()];
        const people = [newId(), newId()];
        for (const [i, step] of sequence.entries()) {
          const travellers = step.people.map((travelled, n) => traveller(people[n] ?? '', ...travelled));
          const entitled = entitledBy(travellers, step.approved, WINDOW);
          await verify(source(sources[step.source] ?? '', i + 1), entitled);
        }
        const { sums, held } = await books(people);
        expect(sums.every(({ amount }) => amount === 0 || amount === 1)).toBe(true);
        expect(
          sums
            .filter(({ amount }) => amount === 1)
            .map(keyOf)
            .sort(),
        ).toEqual(held);
        const totals = await bench.inTx((tx) => ledger.totals(tx, planId, people));
        expect([...totals.values()].reduce((sum, days) => sum + days, 0)).toBe(held.length / 2);
      }),
      { numRuns: 15 },
    );
  });

  it('gives a half day to the first of two reports that are verified at the same moment', async () => {
    const personId = newId();
    const days = tripDatesOfRange([FIRST, FIRST + 8]);
    const entitled = entitledBy([traveller(personId, days)], days, WINDOW);
    let commit = () => {};
    let begun = () => {};
    const credited = new Promise<void>((resolve) => (begun = resolve));
    const first = bench.inTx(async (tx) => {
      const gained = await ledger.credit(tx, source(newId()), entitled.slice(2));
      begun();
      await new Promise<void>((resolve) => (commit = resolve));
      return gained;
    });
    await credited;
    const second = bench.inTx((tx) => ledger.credit(tx, source(newId()), entitled));
    await eventually('the second waits for how the first ends', async () => {
      const waiting = await bench.query(
        `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
         WHERE NOT l.granted AND a.datname = current_database()`,
      );
      return waiting.length > 0 ? true : undefined;
    });
    commit();
    expect((await first).map(keyOf)).toEqual(entitled.slice(2).map(keyOf));
    expect((await second).map(keyOf)).toEqual(entitled.slice(0, 2).map(keyOf));
    expect((await books([personId])).held).toHaveLength(8);
  });

  it('takes back only what the report itself credited', async () => {
    const half: PersonHalf = { personId: newId(), day: '2022-03-01', half: 'am' };
    await verify(source(newId()), [half]);
    const taken = await bench.inTx((tx) => ledger.reverse(tx, source(newId()), [half]));
    expect(taken).toEqual([]);
    expect((await books([half.personId])).held).toHaveLength(1);
  });

  it('cannot be rewritten by the running service', async () => {
    const half: PersonHalf = { personId: newId(), day: '2022-03-01', half: 'am' };
    await verify(source(newId()), [half]);
    for (const sql of ['UPDATE ledger_entry SET amount = 1', 'DELETE FROM ledger_entry'])
      await expect(bench.query(sql)).rejects.toThrow(/permission denied/);
  });
});
