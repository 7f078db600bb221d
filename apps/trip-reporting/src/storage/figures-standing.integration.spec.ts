import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endOfDay, wholeDays } from '#calendar';
import { newId } from '#database';
import { FakeClock } from '#testing';
import { personOf, planOf2022, unitOf } from './example.fixture.js';
import { PlantedYear } from './figures-year.fixture.js';

let planted: PlantedYear;
let person: string;
let colleague: string;
beforeAll(async () => {
  planted = await PlantedYear.begin({
    clock: FakeClock.at('2022-12-31T08:00:00+07:00'),
  });
  colleague = personOf('huynh.thi.kim.oanh');
}, 60_000);
afterAll(() => planted.bench.end());
beforeEach(() => {
  // Nobody’s rows are deleted: the ledger is insert only, so each test has a person of its own.
  person = newId();
});

/** What is asked about the plan year 2022. */
function year(asOf: string) {
  const { window } = planOf2022();
  const until = asOf < window.to ? asOf : window.to;
  return { personIds: [person], year: 2022, from: window.from, until, knownAt: endOfDay(asOf) };
}

describe('due reports at a date', () => {
  const dates = wholeDays('2022-03-18', '2022-03-29');
  const dueAt = endOfDay('2022-04-08').toISOString();
  it.each([
    ['not due yet', {}, '2022-04-07', null],
    ['due and not there', {}, '2022-04-08', 'missing'],
    ['there on the due day', { firstSubmittedAt: dueAt }, '2022-04-08', 'onTime'],
    ['there, but not yet due', { firstSubmittedAt: '2022-04-01T03:00:00Z' }, '2022-04-07', null],
    ['there a moment late', { firstSubmittedAt: '2022-04-08T17:00:00Z' }, '2022-04-30', 'late'],
    ['not there yet by the date', { firstSubmittedAt: '2022-04-20T03:00:00Z' }, '2022-04-19', 'missing'],
    [
      'late and excused',
      { firstSubmittedAt: '2022-04-20T03:00:00Z', excusedAt: '2022-04-21T03:00:00Z' },
      '2022-04-21',
      'excused',
    ],
    [
      'late, excused after the date',
      { firstSubmittedAt: '2022-04-20T03:00:00Z', excusedAt: '2022-04-21T03:00:00Z' },
      '2022-04-20',
      'late',
    ],
    ['excused and still not there', { excusedAt: '2022-04-10T03:00:00Z' }, '2022-04-20', 'missing'],
    ['of a cancelled trip', { dutyState: 'CANCELLED' }, '2022-04-20', null],
  ])('%s: %#', async (_which, duty, asOf, kind) => {
    await planted.trip({ people: [person], dates, dueAt, ...duty });
    const none = { onTime: 0, late: 0, excused: 0, missing: 0 };
    const expected = kind === null ? none : { ...none, [kind]: 1 };
    const { reports } = await planted.reader.yearFacts(year(asOf), [person]);
    expect(reports).toEqual(kind === null ? [] : [{ personId: person, ...expected }]);
    const [facts] = await planted.reader.personFacts(year(asOf));
    expect(facts).toMatchObject(expected);
  });
});

describe('registrations at a date', () => {
  const dates = wholeDays('2022-03-18', '2022-03-29');
  it.each([
    ['not submitted yet', 'SUBMITTED', '2022-03-02T01:00:00Z', undefined, false],
    ['waiting', 'SUBMITTED', '2022-02-20T01:00:00Z', undefined, true],
    ['approved', 'APPROVED', '2022-02-20T01:00:00Z', '2022-02-25T01:00:00Z', true],
    ['returned', 'RETURNED', '2022-02-20T01:00:00Z', '2022-02-25T01:00:00Z', true],
    ['rejected', 'REJECTED', '2022-02-20T01:00:00Z', '2022-02-25T01:00:00Z', false],
    ['rejected later', 'REJECTED', '2022-02-20T01:00:00Z', '2022-03-05T01:00:00Z', true],
    ['withdrawn', 'WITHDRAWN', '2022-02-20T01:00:00Z', '2022-02-25T01:00:00Z', false],
    ['cancelled', 'CANCELLED', '2022-02-20T01:00:00Z', '2022-02-25T01:00:00Z', false],
  ])('%s on 01/03', async (_which, state, submittedAt, decidedAt, counts) => {
    await planted.trip({ people: [colleague, person], dates, state, submittedAt, decidedAt });
    const { registered } = await planted.reader.yearFacts(year('2022-03-01'), [person]);
    expect(registered).toEqual(counts ? [{ personId: person, from: dates.from, to: dates.to }] : []);
  });

  it('are told together when they begin in one quarter and end in one', async () => {
    const days = [
      wholeDays('2022-01-05'),
      wholeDays('2022-03-30', '2022-03-31'),
      wholeDays('2022-03-31', '2022-04-01'),
      wholeDays('2021-12-31', '2022-01-02'),
      wholeDays('2022-10-01'),
    ];
    for (const one of days) await planted.trip({ people: [person], dates: one });
    const { registered } = await planted.reader.yearFacts(year('2022-12-31'), [person]);
    expect(registered.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
      '2021-12-31 2022-01-02',
      '2022-01-05 2022-03-31',
      '2022-03-31 2022-04-01',
      '2022-10-01 2022-10-01',
    ]);
  });
});

describe('where the days of a person stand', () => {
  const dates = wholeDays('2022-03-18', '2022-03-22');
  const travelled = [wholeDays('2022-03-18', '2022-03-20')];
  const at = '2022-04-01T03:00:00Z';
  async function stands(asOf = '2022-04-10') {
    const [facts] = await planted.reader.personFacts(year(asOf));
    return { reported: facts?.reported, approved: facts?.approved, waiting: facts?.waiting };
  }

  it('approved, while no report answers the trip; waiting, before it is decided', async () => {
    await planted.trip({ people: [person], dates, decidedAt: '2022-01-10T03:00:00Z' });
    expect(await stands()).toEqual({ reported: [], approved: [dates], waiting: [] });
    expect(await stands('2022-01-09')).toEqual({ reported: [], approved: [], waiting: [dates] });
    expect(await stands('2021-12-31')).toEqual({ reported: [], approved: [], waiting: [] });
  });

  it('reported, while the report waits; what was not travelled is gone', async () => {
    const tripId = await planted.trip({ people: [person], dates });
    await planted.report(tripId, { people: [person], travelled, submittedAt: at });
    expect(await stands()).toEqual({ reported: travelled, approved: [], waiting: [] });
    expect(await stands('2022-03-31')).toEqual({ reported: [], approved: [dates], waiting: [] });
  });

  it('approved again, when the report is returned; neither, when it is verified', async () => {
    const [returned, verified] = await Promise.all([
      planted.trip({ people: [person], dates }),
      planted.trip({ people: [person], dates: wholeDays('2022-05-01') }),
    ]);
    const decidedAt = '2022-04-05T03:00:00Z';
    const report = { people: [person], travelled, submittedAt: at };
    await planted.report(returned, { ...report, decided: { outcome: 'RETURNED', at: decidedAt } });
    await planted.report(verified, { ...report, decided: { outcome: 'VERIFIED', at: decidedAt } });
    expect(await stands()).toEqual({ reported: [], approved: [dates], waiting: [] });
    expect((await stands('2022-04-04')).reported).toHaveLength(2);
  });

  it('of a joint report are each person’s own', async () => {
    const other = newId();
    const tripId = await planted.trip({ people: [person, other], dates });
    await planted.report(tripId, { people: [other], travelled, submittedAt: at });
    expect(await stands()).toEqual({ reported: [], approved: [dates], waiting: [] });
  });

  it('as they did, before the trip was cancelled or the registration withdrawn', async () => {
    const [submittedAt, decidedAt] = ['2022-01-02T03:00:00Z', '2022-03-05T03:00:00Z'];
    const later = wholeDays('2022-05-01');
    await planted.trip({ people: [person], dates, state: 'CANCELLED', submittedAt, decidedAt });
    await planted.trip({ people: [person], dates: later, state: 'WITHDRAWN', submittedAt, decidedAt });
    expect(await stands('2022-03-04')).toEqual({ reported: [], approved: [dates], waiting: [later] });
    expect(await stands('2022-03-05')).toEqual({ reported: [], approved: [], waiting: [] });
  });

  it('nowhere, where the trip was cancelled or rejected', async () => {
    await planted.trip({ people: [person], dates, state: 'CANCELLED' });
    await planted.trip({ people: [person], dates, state: 'REJECTED' });
    expect(await stands()).toEqual({ reported: [], approved: [], waiting: [] });
  });
});

describe('findings at a date', () => {
  it('are those of reports that were verified by then, of the people asked for', async () => {
    const verified = { outcome: 'VERIFIED', at: '2022-04-05T03:00:00Z' } as const;
    const tripId = await planted.trip({ people: [person], dates: wholeDays('2022-03-18') });
    const reportId = await planted.report(tripId, { people: [person], decided: verified });
    const unitId = unitOf('HD-TANHLINH');
    const people = [person];
    const rabbits = { kind: 'GOOD_PRACTICE', title: 'Tổ hợp tác nuôi thỏ', people, unitId };
    await planted.find(reportId, { ...rabbits, foundOn: '2022-03-20' });
    await planted.find(reportId, { ...rabbits, title: 'Trước đó', place: 'thôn 2', foundOn: '2022-03-18' });
    await planted.find(reportId, { kind: 'DIFFICULTY', title: 'Đi làm ăn xa', people });
    await planted.find(reportId, { kind: 'DIFFICULTY', title: 'Của người khác', people: [newId()] });
    const made = { at: verified.at };
    const proposal = { kind: 'RECOMMENDATION', title: 'Kinh phí', people };
    await planted.find(reportId, { ...proposal, made: { ...made, answeredAt: '2022-05-01T03:00:00Z' } });
    await planted.find(reportId, { ...proposal, title: 'Bỏ', made: { ...made, withdrawn: true } });
    const found = (asOf: string, examples = 1) =>
      planted.reader.found(year(asOf), unitOf('TD-BINHTHUAN'), examples);
    expect(await found('2022-04-04')).toEqual({
      kinds: {},
      practices: [],
      recommendations: { made: 0, answered: 0 },
      proposals: [],
    });
    expect(await found('2022-04-05')).toEqual({
      kinds: { GOOD_PRACTICE: 2, DIFFICULTY: 1, RECOMMENDATION: 2 },
      practices: [{ title: 'Trước đó', unitId, place: 'thôn 2' }],
      recommendations: { made: 1, answered: 0 },
      proposals: ['Kinh phí'],
    });
    expect(await found('2022-05-01', 0)).toMatchObject({
      practices: [],
      recommendations: { made: 1, answered: 1 },
      proposals: [],
    });
  });
});
