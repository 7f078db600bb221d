import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
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

  it('of one draft: one is made, the other is told that the draft has changed', async () => {
    const draft = await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    const results = await Promise.allSettled([trips.submit(draft), trips.submit(draft)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await trips.bench.published()).toHaveLength(1);
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

describe('what approvals answers', () => {
  it('is taken in once, however often it comes', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    const approved = trips.decision(made.registrationId, { outcome: 'APPROVED' });
    expect([await trips.settle(approved), await trips.settle(approved)]).toEqual(['MOVED', 'STALE']);
    const events = await trips.bench.published();
    expect(events.map(({ type, sequence: at }) => [type.split('.')[3], at])).toEqual([
      ['submitted', 1],
      ['approved', 2],
    ]);
    expect(events[1]?.data).toMatchObject({ by: trips.host.personId, revision: 1 });
  });

  it('about an older revision is ignored, about a later one it waits', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.settle(trips.decision(made.registrationId, { outcome: 'RETURNED', reason: 'x' }));
    await trips.submit(await trips.seen(made.registrationId));
    expect(
      await trips.settle(trips.decision(made.registrationId, { outcome: 'REJECTED', revision: 1 })),
    ).toBe('STALE');
    expect(
      await trips.settle(trips.decision(made.registrationId, { outcome: 'APPROVED', revision: 3 })),
    ).toBe('TOO_EARLY');
    expect(await trips.settle(trips.decision(newId(), { outcome: 'APPROVED' }))).toBe('TOO_EARLY');
    expect((await trips.seen(made.registrationId)).state).toBe('SUBMITTED');
  });

  it.each([
    ['the decision first', [0, 1], ['MOVED', 'STALE']],
    ['the refusal first', [1, 0, 1], ['TOO_EARLY', 'MOVED', 'STALE']],
  ])('wins over a withdrawal that it raced with: %s', async (_, order, results) => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.withdraw(made, 'Bận họp.');
    const said = [
      trips.decision(made.registrationId, { outcome: 'APPROVED' }),
      trips.refusal(made.registrationId, 'WITHDRAWAL', 'APPROVED'),
    ];
    const settled: unknown[] = [];
    for (const at of order) settled.push(await trips.settle(said[at]!));
    expect(settled).toEqual(results);
    expect((await trips.seen(made.registrationId)).state).toBe('APPROVED');
  });

  it('about several at once moves each as it would alone, and is told under the id of its own message', async () => {
    const days = ['2022-04-04', '2022-04-05', '2022-04-06'];
    const made = await Promise.all(days.map((day) => trips.submitted(trips.fields(day, day))));
    const [first, second, third] = made.map(({ registrationId }) => registrationId) as [
      string,
      string,
      string,
    ];
    await trips.withdraw(made[0]!, 'Bận họp.');
    await trips.bench.forgetPublished();
    const said = [
      trips.decision(first, { outcome: 'RETURNED', reason: 'Nêu rõ chi đoàn.' }),
      trips.decision(second, { outcome: 'APPROVED' }),
      trips.decision(newId(), { outcome: 'APPROVED' }),
      trips.decision(first, { outcome: 'WITHDRAWN' }),
      trips.decision(third, { outcome: 'APPROVED' }),
      trips.decision(second, { outcome: 'CANCELLED' }),
    ];
    const again = said[4]!;
    expect(await trips.settleTogether([...said, again])).toEqual([
      'MOVED',
      'MOVED',
      'TOO_EARLY',
      'MOVED',
      'MOVED',
      'MOVED',
      'STALE',
    ]);
    const told = await trips.bench.published();
    const of = (id: string) =>
      told
        .filter(({ subject }) => subject === id)
        .map(({ type, sequence, correlationid }) => [type.split('.')[3], sequence, correlationid]);
    expect(of(first)).toEqual([
      ['returned', 3, said[0]!.correlationId],
      ['withdrawn', 4, said[3]!.correlationId],
    ]);
    expect(of(second)).toEqual([
      ['approved', 2, said[1]!.correlationId],
      ['cancelled', 3, said[5]!.correlationId],
    ]);
    expect(of(third)).toEqual([['approved', 2, again.correlationId]]);
    const seen = await Promise.all([first, second, third].map((id) => trips.seen(id)));
    expect(seen.map(({ state, version, reason }) => [state, version, reason])).toEqual([
      ['WITHDRAWN', 5, 'Bận họp.'],
      ['CANCELLED', 4, null],
      ['APPROVED', 3, null],
    ]);
    const taken = await trips.bench.query('SELECT registration_id AS id FROM trip_day');
    expect(taken).toEqual([{ id: third }]);
  });

  it('about several at once locks them in the order of their ids, so that two batches do not hold each other up', async () => {
    const made = await Promise.all(
      ['2022-04-04', '2022-04-05'].map((day) => trips.submitted(trips.fields(day, day))),
    );
    const [low, high] = made.map(({ registrationId }) => registrationId).sort() as [string, string];
    const said = [high, low].map((id) => trips.decision(id, { outcome: 'APPROVED' }));
    let batch: Promise<unknown> = Promise.resolve();
    const free = await trips.bench.inTx(async (tx) => {
      await trips.bench.registrations.lock(tx, low);
      batch = trips.settleTogether(said);
      await eventually('the batch waits', async () => (await trips.bench.waiting()) === 1);
      return trips.bench.query('SELECT FROM registration WHERE id = $1 FOR UPDATE SKIP LOCKED', [high]);
    });
    expect(free).toHaveLength(1);
    expect(await batch).toEqual(['MOVED', 'MOVED']);
  });

  it('that returned it is followed by the withdrawal that was asked for', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.withdraw(made, 'Bận họp.');
    await trips.settle(trips.decision(made.registrationId, { outcome: 'RETURNED', reason: 'x' }));
    expect((await trips.seen(made.registrationId)).state).toBe('WITHDRAWING');
    await trips.settle(trips.decision(made.registrationId, { outcome: 'WITHDRAWN' }));
    expect(await trips.seen(made.registrationId)).toMatchObject({ state: 'WITHDRAWN', reason: 'Bận họp.' });
  });

  it('is asked for also when what was returned is withdrawn, so that its case ends too', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.settle(trips.decision(made.registrationId, { outcome: 'RETURNED', reason: 'x' }));
    const ended = await trips.withdraw(await trips.seen(made.registrationId), 'Không đi nữa.');
    expect(ended).toMatchObject({ state: 'WITHDRAWING', actions: [] });
    await trips.settle(trips.decision(made.registrationId, { outcome: 'WITHDRAWN' }));
    expect(await trips.seen(made.registrationId)).toMatchObject({
      state: 'WITHDRAWN',
      reason: 'Không đi nữa.',
    });
    expect((await trips.bench.published()).map(({ type }) => type.split('.')[3])).toEqual([
      'submitted',
      'returned',
      'withdrawal-requested',
      'withdrawn',
    ]);
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
