import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock, eventually } from '#testing';
import { Trips, codesOf } from './trips.fixture.js';

let trips: Trips;
beforeAll(async () => {
  trips = await Trips.begin({
    serversFile: process.env['DICOSO_SERVERS_FILE'],
    clock: FakeClock.at('2022-03-01T08:00:00+07:00'),
  });
});
afterAll(() => trips.bench.end());
beforeEach(() => trips.clear());

describe('a draft', () => {
  it('gets a number of its year, and another one when it moves to another year', async () => {
    trips.bench.clock.set('2026-11-20T08:00:00+07:00');
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    expect(draft.number).toMatch(/^ĐK-2022-\d{5}$/);
    const moved = await trips.change(draft, trips.fields('2027-04-05', '2027-04-06', { year: 2027 }));
    expect(moved).toMatchObject({ number: 'ĐK-2027-00001', version: 2, state: 'DRAFT' });
    trips.bench.clock.set('2022-03-01T08:00:00+07:00');
  });

  it('beside others gets its own number and names', async () => {
    trips.bench.clock.set('2026-11-20T08:00:00+07:00');
    const rounds = await trips.bench.query<{ id: string; name: string }>(
      `SELECT o.id, o.name FROM round o JOIN plan p ON p.id = o.plan_id WHERE p.year = 2022 ORDER BY o.name LIMIT 2`,
    );
    const asked = [
      ...[...rounds, null, ...rounds].map((round) => ({ year: 2022, roundId: round?.id ?? null })),
      { year: 2027, roundId: null },
    ];
    const saved = await Promise.all(
      asked.map((change, at) =>
        trips.save(trips.fields('2027-04-05', '2027-04-06', { ...change, content: `${at}` })),
      ),
    );
    trips.bench.clock.set('2022-03-01T08:00:00+07:00');
    expect(saved.map(({ roundName }) => roundName ?? null)).toEqual(
      asked.map(({ roundId }) => rounds.find(({ id }) => id === roundId)?.name ?? null),
    );
    expect(saved.map(({ number }) => number.slice(0, 8))).toEqual(asked.map(({ year }) => `ĐK-${year}-`));
    const rows = await trips.bench.query<{ id: string; number: string; content: string; made: string }>(
      'SELECT id, number, content, xmin::text AS made FROM registration ORDER BY content',
    );
    expect(rows.map(({ id, number, content }) => [id, number, content])).toEqual(
      saved.map(({ registrationId, number }, at) => [registrationId, number, `${at}`]),
    );
    expect(new Set(rows.map(({ made }) => made)).size).toBe(1);
  });

  it('that is deleted is gone, and publishes nothing', async () => {
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    await trips.delete(draft);
    expect(await codesOf(trips.seen(draft.registrationId))).toEqual(['NOT_FOUND']);
    expect(await trips.bench.published()).toEqual([]);
  });

  it('on a version that is no longer the one is refused', async () => {
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    expect(await codesOf(trips.submit({ ...draft, version: 2 }))).toEqual(['STALE_VERSION']);
  });
});

describe('two submissions of overlapping trips', () => {
  it('at the same instant: one wins, the others are told whose days collide', async () => {
    const drafts = await Promise.all(
      ['2022-04-04', '2022-04-05', '2022-04-06', '2022-04-07'].map((from) =>
        trips.save(trips.fields(from, '2022-04-08')),
      ),
    );
    const results = await Promise.allSettled(drafts.map((draft) => trips.submit(draft)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected')
        expect(await codesOf(Promise.reject(result.reason as Error))).toEqual([
          'SUBMISSION_REFUSED',
          'PERSON_TWICE_ON_DAY',
        ]);
    }
    expect(await trips.bench.query('SELECT FROM trip_day')).toHaveLength(1);
    expect(await trips.bench.published()).toHaveLength(1);
  });

  it('and of many that do not meet: one transaction, in which one that is refused hinders nobody', async () => {
    const days = ['2022-04-04', '2022-04-05', '2022-04-06', '2022-04-07'];
    const drafts = await Promise.all(days.map((day) => trips.save(trips.fields(day, day))));
    const stale = drafts.map((draft, index) => (index === 1 ? { ...draft, version: 7 } : draft));
    const results = await Promise.allSettled(stale.map((draft) => trips.submit(draft)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const rows = await trips.bench.query<{ made: string }>(
      `SELECT DISTINCT xmin::text AS made FROM registration WHERE state = 'SUBMITTED'`,
    );
    expect(rows).toHaveLength(1);
    expect(await trips.bench.published()).toHaveLength(3);
  });

  it('and of several people: each is held against what is known of its own', async () => {
    await trips.submitted(trips.fields('2022-04-04', '2022-04-05'));
    const people = [trips.cadre, trips.head, trips.host, trips.cadre];
    const days = ['2022-04-06', '2022-04-06', '2022-04-06', '2022-04-05'];
    const drafts = await Promise.all(
      people.map((actor, at) =>
        trips.save(trips.fields(days[at]!, days[at]!, { participantIds: [actor.personId] }), actor),
      ),
    );
    const results = await Promise.allSettled(drafts.map((draft, at) => trips.submit(draft, people[at])));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
    const events = await trips.bench.published();
    expect(events.slice(1).map(({ subject, data }) => [subject, data['submitterId']])).toEqual(
      drafts.slice(0, 3).map(({ registrationId }, at) => [registrationId, people[at]?.personId]),
    );
    const taken = await trips.bench.query<{ id: string; person: string }>(
      `SELECT registration_id AS id, person_id AS person FROM trip_day ORDER BY registration_id OFFSET 1`,
    );
    expect(taken).toEqual(
      drafts.slice(0, 3).map(({ registrationId: id }, at) => ({ id, person: people[at]?.personId })),
    );
  });

  it('of one draft: one is made, the other is told that the draft has changed', async () => {
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    const results = await Promise.allSettled([trips.submit(draft), trips.submit(draft)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await trips.bench.published()).toHaveLength(1);
  });

  it('of one draft, the first still under way: the second waits and is told that the draft has changed', async () => {
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    let late: Promise<unknown> = Promise.resolve();
    await trips.submitWith(draft, async () => {
      late = trips.submit(draft);
      late.catch(() => undefined);
      await eventually('the second waits for the first', async () => (await trips.bench.waiting()) === 1);
    });
    expect(await codesOf(late)).toEqual(['STALE_VERSION']);
  });

  it('of groups that share people in another order end alike, without hanging', async () => {
    const both = [trips.cadre.personId, trips.head.personId];
    const drafts = await Promise.all([
      ...Array.from({ length: 4 }, () =>
        trips.save(trips.fields('2022-05-09', '2022-05-10', { participantIds: both })),
      ),
      ...Array.from({ length: 4 }, () =>
        trips.save(trips.fields('2022-05-10', '2022-05-11', { participantIds: [...both].reverse() })),
      ),
    ]);
    const results = await Promise.allSettled(drafts.map((draft) => trips.submit(draft)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await trips.bench.query('SELECT FROM trip_day')).toHaveLength(2);
  });

  it.each([
    ['is refused when the first is committed', true],
    ['is made when the first is given up', false],
  ])('while the first is under way, the second waits: it %s', async (_, commit) => {
    const [first, second] = [
      await trips.save(trips.fields('2022-04-04', '2022-04-05')),
      await trips.save(trips.fields('2022-04-05', '2022-04-06')),
    ];
    let late: Promise<unknown> = Promise.resolve();
    const given = trips.submitWith(first, async () => {
      late = trips.submit(second);
      late.catch(() => undefined);
      await eventually('the second waits for the first', async () => (await trips.bench.waiting()) === 1);
      if (!commit) throw new Error('given up');
    });
    if (commit) {
      await given;
      expect(await codesOf(late)).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    } else {
      await expect(given).rejects.toThrow('given up');
      expect(await late).toMatchObject({ state: 'SUBMITTED' });
    }
  });

  it('that meet at noon are both made', async () => {
    const morning = trips.fields('2022-04-04', '2022-04-04', {
      dates: { from: '2022-04-04', fromHalf: 'am', to: '2022-04-04', toHalf: 'am' },
    });
    const afternoon = trips.fields('2022-04-04', '2022-04-04', {
      dates: { from: '2022-04-04', fromHalf: 'pm', to: '2022-04-04', toHalf: 'pm' },
    });
    await trips.submitted(morning);
    expect((await trips.submitted(afternoon)).state).toBe('SUBMITTED');
  });
});

describe('the half days of a registration', () => {
  it.each(['RETURNED', 'REJECTED', 'WITHDRAWN'] as const)('are free again once it is %s', async (outcome) => {
    const first = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    const second = await trips.save(trips.fields('2022-04-08', '2022-04-09'));
    expect(await codesOf(trips.submit(second))).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    expect(await trips.settle(trips.decision(first.registrationId, { outcome }))).toBe('MOVED');
    expect((await trips.submit(second)).state).toBe('SUBMITTED');
  });

  it('are taken again on resubmission, if nobody took them meanwhile', async () => {
    const first = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.settle(
      trips.decision(first.registrationId, { outcome: 'RETURNED', reason: 'Nêu rõ chi đoàn.' }),
    );
    const returned = await trips.seen(first.registrationId);
    expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Nêu rõ chi đoàn.', version: 3 });
    await trips.submitted(trips.fields('2022-04-08', '2022-04-09'));
    expect(await codesOf(trips.submit(returned))).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    const changed = await trips.change(returned, trips.fields('2022-04-04', '2022-04-07'));
    expect(await trips.submit(changed)).toMatchObject({ state: 'SUBMITTED', revision: 2, reason: null });
  });
});

describe('what is found before submitting', () => {
  it('is the same for unsaved fields as at submission', async () => {
    const fields = trips.fields('2023-01-07', '2023-01-08', { hostUnitIds: [] });
    const check = await trips.checking.execute({ actor: trips.cadre, registrationId: null, fields });
    const codes = check.findings.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
    expect(await codesOf(trips.submitted(fields))).toEqual(['SUBMISSION_REFUSED', ...codes]);
    expect(codes).toEqual(['DATES_OUTSIDE_YEAR', 'NO_HOST_UNIT']);
  });

  it('does not count the own days of what is changed', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    const query = { actor: trips.cadre, fields: trips.fields('2022-04-04', '2022-04-08') };
    const own = await trips.checking.execute({ ...query, registrationId: made.registrationId });
    expect(own.submittable).toBe(true);
    const other = await trips.checking.execute({ ...query, registrationId: null });
    expect(other.findings.map(({ code }) => code)).toContain('PERSON_TWICE_ON_DAY');
  });
});
