import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heirsOf, planCounting, type CountingPlan, type DayClaim } from './day-claims.js';
import { keyOf, movementsOf, type HeldHalf, type PersonHalf } from './ledger.js';

const half = (day: string, part: 'am' | 'pm' = 'am'): PersonHalf => ({ personId: 'p', day, half: part });
const claim = (
  of: PersonHalf,
  sourceId: string,
  since: string,
  planId: string | null = 'plan',
): DayClaim => ({
  ...of,
  source: planId === null ? 'INSPECTION' : 'REPORT',
  sourceId,
  number: sourceId,
  revision: 1,
  planId,
  unitId: null,
  since: new Date(since),
});
const [FIRST, SECOND] = [half('2022-03-18'), half('2022-03-18', 'pm')];
const counted = () => 'plan of the office';
const nowhere = () => undefined;

describe('a free half day', () => {
  it('goes to the oldest claim; of the same age to one and the same', () => {
    const claims = [
      claim(FIRST, 'visit', '2022-04-02', null),
      claim(FIRST, 'report', '2022-04-01'),
      claim(SECOND, 'b', '2022-04-01'),
      claim(SECOND, 'a', '2022-04-01'),
    ];
    const heirs = heirsOf([FIRST, SECOND], claims, counted);
    expect(heirs.map(({ half: of, sourceId }) => [of, sourceId])).toEqual([
      ['pm', 'a'],
      ['am', 'report'],
    ]);
  });

  it('of an inspection counts for the plan that counts the person, of a report for that of its trip', () => {
    const claims = [claim(FIRST, 'visit', '2022-04-01', null), claim(SECOND, 'report', '2022-04-01')];
    const plans = heirsOf([FIRST, SECOND], claims, counted).map(({ sourceId, planId }) => [sourceId, planId]);
    expect(new Map(plans as [string, string][])).toEqual(
      new Map([
        ['visit', 'plan of the office'],
        ['report', 'plan'],
      ]),
    );
  });

  it('that no plan counts passes the older inspection by', () => {
    const claims = [claim(FIRST, 'visit', '2022-04-01', null), claim(FIRST, 'report', '2022-04-02')];
    expect(heirsOf([FIRST], claims, nowhere).map(({ sourceId }) => sourceId)).toEqual(['report']);
    expect(heirsOf([FIRST], claims.slice(0, 1), nowhere)).toEqual([]);
  });

  it('is given once, and only if it is free', () => {
    const claims = [FIRST, FIRST, SECOND].map((of) => claim(of, 'visit', '2022-04-01'));
    expect(heirsOf([FIRST, FIRST], claims, counted).map(keyOf)).toEqual([keyOf(FIRST)]);
  });
});

describe('the plan that counts a day', () => {
  const plan = (planId: string, change: Partial<CountingPlan> = {}): CountingPlan => ({
    ...{ planId, unitId: 'province', year: 2022, window: { from: '2022-01-01', to: '2022-11-30' } },
    ...change,
  });
  it.each([
    ['on the first day of its window', '2022-01-01', 'mine'],
    ['on its last day', '2022-11-30', 'mine'],
    ['on no day after it', '2022-12-01', undefined],
    ['on no day before it', '2021-12-31', undefined],
  ])('is that of the office %s', (_, day, planId) => {
    const plans = [plan('other', { unitId: 'another province' }), plan('mine')];
    expect(planCounting(plans, ['department', 'province'], day)?.planId).toBe(planId);
  });

  it('is of the nearest unit, then of the day’s own year', () => {
    const long = { window: { from: '2021-12-01', to: '2022-11-30' } };
    const plans = [plan('2021', { year: 2021, ...long }), plan('2022', long)];
    expect(planCounting(plans, ['province'], '2022-03-01')?.planId).toBe('2022');
    expect(planCounting(plans, ['province'], '2021-12-15')?.planId).toBe('2021');
    const district = plan('district', { unitId: 'district' });
    expect(planCounting([...plans, district], ['district', 'province'], '2022-03-01')?.planId).toBe(
      'district',
    );
  });

  it('is none for whoever is counted nowhere', () => {
    expect(planCounting([plan('mine')], [], '2022-03-01')).toBeUndefined();
  });
});

/** Papers that change what they claim, one after the other, as `movementsOf` and `heirsOf` settle it. */
class Model {
  readonly claims = new Map<string, readonly PersonHalf[]>();
  readonly held = new Map<string, HeldHalf>();
  moves = 0;

  change(sourceId: string, claimed: readonly PersonHalf[]) {
    this.claims.set(sourceId, claimed);
    const { reversed, credited } = movementsOf(sourceId, [...this.held.values()], claimed);
    for (const gone of reversed) this.held.delete(keyOf(gone));
    const standing = [...this.claims].flatMap(([id, halves]) =>
      halves.map((of) => claim(of, id, '2022-04-01', id.startsWith('visit') ? null : 'plan')),
    );
    for (const heir of heirsOf([...reversed, ...credited], standing, counted)) {
      if (this.held.has(keyOf(heir))) throw new Error('credited twice');
      this.held.set(keyOf(heir), heir);
    }
    this.moves += reversed.length;
  }
}

const halves = fc
  .uniqueArray(fc.nat(9), { maxLength: 8 })
  .map((places) => places.map((n) => half(`2022-03-1${Math.floor(n / 2)}`, n % 2 === 0 ? 'am' : 'pm')));
const papers = fc.array(fc.tuple(fc.constantFrom('report 1', 'report 2', 'visit 1', 'visit 2'), halves), {
  maxLength: 14,
});

describe('the ledger, whatever papers claim and give back', () => {
  it('credits exactly the half days that anybody claims, each to somebody who claims it', () => {
    fc.assert(
      fc.property(papers, (sequence) => {
        const model = new Model();
        for (const [sourceId, claimed] of sequence) {
          model.change(sourceId, claimed);
          const wanted = new Set([...model.claims.values()].flat().map(keyOf));
          expect(new Set(model.held.keys())).toEqual(wanted);
          for (const of of model.held.values())
            expect(model.claims.get(of.sourceId)?.map(keyOf)).toContain(keyOf(of));
        }
      }),
    );
  });

  it('moves nothing when somebody says the same again', () => {
    fc.assert(
      fc.property(papers, (sequence) => {
        const model = new Model();
        for (const [sourceId, claimed] of sequence) {
          model.change(sourceId, claimed);
          const [before, moves] = [[...model.held], model.moves];
          model.change(sourceId, claimed);
          expect([[...model.held], model.moves]).toEqual([before, moves]);
        }
      }),
    );
  });
});
