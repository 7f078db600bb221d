import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
import { FakeClock, eventually } from '#testing';
import { Trips } from './trips.fixture.js';

let trips: Trips;
beforeAll(async () => {
  trips = await Trips.begin({
    serversFile: process.env['DICOSO_SERVERS_FILE'],
    clock: FakeClock.at('2022-03-01T08:00:00+07:00'),
  });
});
afterAll(() => trips.bench.end());
beforeEach(() => trips.clear());

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

  it('about several at once locks them in the order of their ids, and sees what it has waited for', async () => {
    const made = await Promise.all(
      ['2022-04-04', '2022-04-05'].map((day) => trips.submitted(trips.fields(day, day))),
    );
    const [low, high] = made.map(({ registrationId }) => registrationId).sort() as [string, string];
    const approved = (id: string) => trips.decision(id, { outcome: 'APPROVED' });
    let batch: Promise<unknown> = Promise.resolve();
    await trips.settleTogether([approved(low)], async () => {
      batch = trips.settleTogether([approved(high), approved(low)]);
      await eventually('the batch waits', async () => (await trips.bench.waiting()) === 1);
      const free = 'SELECT FROM registration WHERE id = $1 FOR UPDATE SKIP LOCKED';
      expect(await trips.bench.query(free, [high])).toHaveLength(1);
    });
    expect(await batch).toEqual(['MOVED', 'STALE']);
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
