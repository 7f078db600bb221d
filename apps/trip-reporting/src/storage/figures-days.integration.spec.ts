import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, endOfDay, wholeDays } from '#calendar';
import { newId } from '#database';
import { FakeClock } from '#testing';
import { exampleRounds, planOf2022, unitOf } from './example.fixture.js';
import { PlantedYear } from './figures-year.fixture.js';

let planted: PlantedYear;
let person: string;
beforeAll(async () => {
  planted = await PlantedYear.begin({
    clock: FakeClock.at('2022-12-31T08:00:00+07:00'),
  });
}, 60_000);
afterAll(() => planted.bench.end());
beforeEach(() => {
  // Nobody’s rows are deleted: the ledger is insert only, so each test has a person of its own.
  person = newId();
});

function year(asOf: string, change: { window?: { from: string; to: string }; year?: number } = {}) {
  const window = change.window ?? planOf2022().window;
  const until = asOf < window.to ? asOf : window.to;
  const question = { personIds: [person], year: change.year ?? 2022, from: window.from, until };
  return { ...question, knownAt: endOfDay(asOf) };
}

async function credited(asOf: string, change?: Parameters<typeof year>[1]): Promise<number> {
  const [{ credited: people, spent }, [facts]] = await Promise.all([
    planted.reader.yearFacts(year(asOf, change), [person]),
    planted.reader.personFacts(year(asOf, change)),
  ]);
  const halves = people.reduce((sum, one) => sum + one.halves, 0);
  const spans = facts?.verified ?? [];
  // Both statements tell the same, and so do the parts of one.
  expect(spans.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(halves);
  expect(spent.reduce((sum, part) => sum + part.halves, 0)).toBe(halves);
  return halves / 2;
}

describe('days at a date', () => {
  it.each([
    ['inside the window', wholeDays('2022-11-29', '2022-11-30'), '2022-12-31', 2],
    ['over its end', wholeDays('2022-11-30', '2022-12-02'), '2022-12-31', 1],
    ['over its beginning', wholeDays('2021-12-30', '2022-01-02'), '2022-12-31', 2],
    ['after the date', wholeDays('2022-03-18', '2022-03-29'), '2022-03-29', 12],
    ['partly after the date', wholeDays('2022-03-18', '2022-03-29'), '2022-03-20', 3],
    [
      'of half days',
      { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-20', toHalf: 'am' } as const,
      '2022-12-31',
      2,
    ],
    [
      'of one afternoon',
      { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-18', toHalf: 'pm' } as const,
      '2022-12-31',
      0.5,
    ],
  ])('%s: %#', async (_which, dates, asOf, days) => {
    await planted.credit(person, dates, { at: '2022-01-01T00:00:00Z' });
    expect(await credited(asOf)).toBe(days);
  });

  it('are those that were verified by its end', async () => {
    await planted.credit(person, wholeDays('2022-03-18', '2022-03-19'), { at: '2022-04-08T16:59:59.999Z' });
    await planted.credit(person, wholeDays('2022-03-20'), { at: '2022-04-08T17:00:00Z' });
    expect(await credited('2022-04-07')).toBe(0);
    expect(await credited('2022-04-08')).toBe(2);
    expect(await credited('2022-04-09')).toBe(3);
  });

  it('lose what was taken back by then, and keep what is taken back later', async () => {
    const [dates, sourceId] = [wholeDays('2022-03-18', '2022-03-22'), newId()];
    await planted.credit(person, dates, { sourceId, at: '2022-04-01T03:00:00Z' });
    await planted.credit(person, dates, { sourceId, amount: -1, at: '2022-05-01T03:00:00Z' });
    await planted.credit(person, wholeDays('2022-03-18', '2022-03-20'), {
      sourceId,
      at: '2022-05-01T03:00:00Z',
    });
    expect(await credited('2022-04-30')).toBe(5);
    expect(await credited('2022-05-01')).toBe(3);
  });

  it('count 29/02 of a leap year', async () => {
    const leap = { year: 2024, window: { from: '2024-01-01', to: '2024-11-30' } };
    const planId = await planted.plan(leap);
    await planted.credit(person, wholeDays('2024-02-28', '2024-03-01'), { planId });
    expect(await credited('2024-12-31', leap)).toBe(3);
  });

  it('count for the year of the plan that credited them, whoever’s plan it was', async () => {
    const district = await planted.plan({ unitId: unitOf('HD-BACBINH') });
    const earlier = await planted.plan({ year: 2021 });
    await planted.credit(person, wholeDays('2022-03-18'), { planId: district });
    await planted.credit(person, wholeDays('2022-01-05'), { planId: earlier });
    expect(await credited('2022-12-31')).toBe(1);
  });

  it('never exceed the days of the calendar, whatever was credited and taken back', async () => {
    const span = fc.record({ start: fc.nat(360), length: fc.nat(30), back: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(span, { maxLength: 6 }), fc.nat(380), async (spans, asOf) => {
        person = newId();
        const kept = new Set<string>();
        for (const { start, length: more, back } of spans) {
          const days = Array.from({ length: more + 1 }, (_, n) => addDays('2022-01-01', start + n));
          // As the ledger does: a day that is there once is not credited again.
          for (const day of days.filter((one) => !kept.has(one))) {
            const sourceId = newId();
            await planted.credit(person, wholeDays(day), { sourceId, at: '2022-01-01T00:00:00Z' });
            if (back)
              await planted.credit(person, wholeDays(day), {
                sourceId,
                amount: -1,
                at: '2022-01-01T00:00:00Z',
              });
            else kept.add(day);
          }
        }
        const date = addDays('2022-01-01', asOf);
        const days = [...kept].filter((day) => day <= date && day <= '2022-11-30').length;
        expect(await credited(date)).toBe(days);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what credited days were spent on', () => {
  it('is what the trip of their report says', async () => {
    const [topic] = planOf2022().topics;
    const hosts = [unitOf('HD-TUYPHONG'), unitOf('HD-BACBINH')];
    const roundId = exampleRounds()[0]?.roundId ?? '';
    const dates = wholeDays('2022-03-18', '2022-03-20');
    const tripId = await planted.trip({
      people: [person],
      dates,
      hosts,
      topics: [topic?.topicId ?? ''],
      roundId,
    });
    const reportId = await planted.report(tripId, { people: [person], travelled: [dates] });
    await planted.credit(person, dates, { sourceId: reportId });
    await planted.credit(person, wholeDays('2022-04-01'), {
      sourceId: '00000000-0000-7000-8000-000000000001',
    });
    const { spent, topics } = await planted.reader.yearFacts(year('2022-12-31'), [person]);
    expect(spent).toHaveLength(2);
    expect(spent).toContainEqual({
      trips: 1,
      halves: 6,
      hostUnitIds: hosts,
      topicIds: [topic?.topicId],
      roundId,
    });
    // Days of an inspection have no trip.
    expect(spent).toContainEqual({
      trips: 1,
      halves: 2,
      hostUnitIds: [],
      topicIds: [],
      roundId: null,
    });
    expect(topics).toEqual([{ topicId: topic?.topicId, name: topic?.name }]);
  });

  it('is told for the eligible alone: a trip of two once, and together with trips of the same units', async () => {
    const [colleague, exempt] = [newId(), newId()];
    const shared = [person, colleague, exempt];
    const hosts = [unitOf('HD-BACBINH')];
    const [march, april] = [wholeDays('2022-03-18'), wholeDays('2022-04-18', '2022-04-19')];
    const credit = async (people: string[], dates: typeof march, units: string[], alone = people) => {
      const tripId = await planted.trip({ people, dates, hosts: units });
      const sourceId = await planted.report(tripId, { people, travelled: [dates] });
      for (const one of alone) await planted.credit(one, dates, { sourceId });
    };
    await credit(shared, march, hosts);
    await credit([person], april, hosts);
    await credit([exempt], wholeDays('2022-05-18'), hosts);
    await credit([colleague], wholeDays('2022-05-20'), [unitOf('HD-TUYPHONG')]);
    // Days of somebody who takes no part in the trip any more are still days of it.
    await credit([person], wholeDays('2022-06-20'), [unitOf('HD-TUYPHONG')], [colleague]);
    const question = { ...year('2022-12-31'), personIds: shared };
    const { credited: all, spent } = await planted.reader.yearFacts(question, [person, colleague]);
    expect(Object.fromEntries(all.map((one) => [one.personId, one.halves]))).toEqual({
      [person]: 6,
      [colleague]: 6,
      [exempt]: 4,
    });
    const told = spent.map(({ hostUnitIds, trips, halves }) => [hostUnitIds, trips, halves]);
    expect(told).toHaveLength(2);
    expect(told).toContainEqual([hosts, 2, 8]);
    expect(told).toContainEqual([[unitOf('HD-TUYPHONG')], 2, 4]);
  });
});

describe('the ledger', () => {
  it('is read page by page, the latest half day first, each once', async () => {
    await planted.credit(person, { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-20', toHalf: 'am' });
    const first = await planted.reader.ledger({ personId: person, year: 2022, limit: 3 });
    const [last] = first.slice(-1);
    const rest = await planted.reader.ledger({ personId: person, after: last, limit: 3 });
    expect([...first, ...rest].map(({ day, half, amount }) => [day, half, amount])).toEqual([
      ['2022-03-20', 'am', 0.5],
      ['2022-03-19', 'pm', 0.5],
      ['2022-03-19', 'am', 0.5],
      ['2022-03-18', 'pm', 0.5],
    ]);
    expect(await planted.reader.ledger({ personId: person, year: 2021, limit: 3 })).toEqual([]);
  });
});

describe('who may be counted', () => {
  const plan = { ...planOf2022(), rounds: [] };
  type Post = { unit: string; from?: string; to?: string | null; home?: boolean };
  async function employ(posts: Post[], change: Record<string, unknown> = {}): Promise<string> {
    const personId = newId();
    const always = { validFrom: '2017-10-01', validTo: null, version: 1 };
    const cadre = { fullName: 'Cán bộ', givenName: 'Bộ', fullTime: true, workArea: 'UNION_WORK' };
    const rows = posts.map(({ unit, from = '2017-10-01', to = null, home = true }) => ({
      ...{ positionId: newId(), personId, unitId: unitOf(unit), type: 'SPECIALIST', title: 'Chuyên viên' },
      ...{ rank: 90, home, validFrom: from, validTo: to, version: 1 },
    }));
    await planted.bench.inTx(async (tx) => {
      await planted.bench.store.apply(tx, 'people', [{ personId, ...always, ...cadre, ...change }]);
      await planted.bench.store.apply(tx, 'positions', rows);
    });
    return personId;
  }
  async function lastDays(personId: string, day = '2022-11-30') {
    const candidates = await planted.reader.candidates(plan, day);
    return candidates.find((candidate) => candidate.personId === personId)?.lastDays;
  }

  it.each([
    ['somebody of a department', [{ unit: 'BAN-XDD' }], {}, ['2022-11-30']],
    ['somebody of the unit itself', [{ unit: 'TD-BINHTHUAN' }], {}, ['2022-11-30']],
    ['nobody of a district', [{ unit: 'HD-TUYPHONG' }], {}, undefined],
    ['nobody part-time', [{ unit: 'BAN-XDD' }], { fullTime: false }, undefined],
    ['no driver', [{ unit: 'VP' }], { workArea: 'SUPPORT' }, undefined],
    ['nobody who left before the window', [{ unit: 'VP', to: '2021-12-31' }], {}, undefined],
    ['who left on its first day', [{ unit: 'VP', to: '2022-01-01' }], {}, ['2022-01-01']],
    ['nobody who came after it', [{ unit: 'VP', from: '2022-12-01' }], {}, undefined],
    ['who came on its last day', [{ unit: 'VP', from: '2022-11-30' }], {}, ['2022-11-30']],
    ['who retired in May', [{ unit: 'VP' }], { validTo: '2022-05-31' }, ['2022-05-31']],
    [
      'every post of who moved inside, the latest first',
      [
        { unit: 'BAN-XDD', to: '2022-06-30' },
        { unit: 'BAN-PT', from: '2022-07-01' },
      ],
      {},
      ['2022-11-30', '2022-06-30'],
    ],
  ] as [string, Post[], Record<string, unknown>, string[] | undefined][])(
    'is %s',
    async (_who, posts, change, days) => {
      expect(await lastDays(await employ(posts, change))).toEqual(days);
    },
  );

  it('is asked for the day of the figures, also before the window begins', async () => {
    const leaver = await employ([{ unit: 'VP', to: '2022-06-30' }]);
    expect(await lastDays(leaver, '2022-05-31')).toEqual(['2022-05-31']);
    expect(await lastDays(leaver, '2021-11-21')).toEqual(['2021-11-21']);
  });

  it('comes with the exemptions of the plan', async () => {
    const candidates = await planted.reader.candidates(plan, '2022-11-30');
    const exempt = candidates.filter(({ exemptions }) => exemptions.length > 0);
    expect(exempt).toHaveLength(5);
    expect(exempt.flatMap(({ exemptions }) => exemptions)).toContainEqual({
      kind: 'LONG_TERM_STUDY',
      from: '2021-09-06',
      to: '2023-06-30',
    });
  });
});
