import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes } from '#contracts';
import { newId } from '#database';
import { ArmingTimer } from '../inbound/arming.timer.js';
import { Bench, PATIENCE_MS } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
});
afterAll(() => bench.end());

const host = 'bui.thanh.nga';
const START = '2022-03-01T08:00:00+07:00';

async function opened(change: Parameters<Bench['trip']>[0] = {}) {
  bench.clock.set(START);
  const facts = bench.trip(change);
  await bench.submit(facts);
  await bench.route();
  return facts;
}

/** What the sweep would fire now, of one case. */
async function due(facts: ReturnType<Bench['trip']>) {
  const rows = await bench.query<{ id: string }>('SELECT id FROM deadline WHERE case_id = $1', [
    (await bench.caseOf(facts)).id,
  ]);
  const mine = new Set(rows.map(({ id }) => id));
  return (await bench.room.overdue(bench.clock.now(), 1_000)).filter(({ deadlineId }) =>
    mine.has(deadlineId),
  );
}

async function reminders(facts: ReturnType<Bench['trip']>) {
  return (await bench.published(facts))
    .filter(({ type }) => type === 'task-reminded' || type === 'task-escalated')
    .map(({ type, data }) => data['kind'] ?? type);
}

describe('a deadline', () => {
  it('reminds before the due day, is overdue after it, and then each working morning; it never decides', async () => {
    const facts = await opened();
    const seen: unknown[] = [];
    for (const now of [
      '2022-03-03T07:29:59+07:00',
      '2022-03-03T07:30:00+07:00',
      '2022-03-04T23:59:59.999+07:00',
      '2022-03-05T00:00:00+07:00',
      '2022-03-06T12:00:00+07:00',
      '2022-03-07T07:30:00+07:00',
      '2022-03-08T07:30:00+07:00',
    ]) {
      bench.clock.set(now);
      const before = (await reminders(facts)).length;
      await bench.deadlines.run(await due(facts));
      seen.push((await reminders(facts)).slice(before));
    }
    expect(seen).toEqual([[], ['DUE_SOON'], [], ['OVERDUE', 'task-escalated'], [], ['OVERDUE'], ['OVERDUE']]);
    const escalated = (await bench.published(facts)).find(({ type }) => type === 'task-escalated');
    expect(escalated?.data['toldIds']).toEqual([facts.submitterId, bench.person('trinh.dinh.thang')]);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'OPEN', step: 1 });
    expect(await bench.queues.count(bench.person(host))).toMatchObject({ overdue: 1 });
  });

  it('that is rung for twice at once, late, or again has one effect', async () => {
    const facts = await opened();
    bench.clock.set('2022-03-03T07:30:00+07:00');
    const deadlines = await due(facts);
    expect(deadlines).toHaveLength(1);
    const fired = await Promise.all([1, 2, 3, 4].map(() => bench.deadlines.run(deadlines)));
    expect(fired.reduce((sum, n) => sum + n, 0)).toBe(1);
    bench.clock.set('2022-03-03T09:00:00+07:00');
    expect(await bench.deadlines.run(deadlines)).toBe(0);
    expect(await reminders(facts)).toEqual(['DUE_SOON']);
  });

  it('that fired does not fire again for the job of the time before', async () => {
    const facts = await opened();
    bench.clock.set('2022-03-05T00:00:00+07:00');
    const deadlines = await due(facts);
    await bench.deadlines.run(deadlines);
    // The reminder of the next morning is due, but the job is that of midnight.
    bench.clock.set('2022-03-07T08:00:00+07:00');
    expect(await bench.deadlines.run(deadlines)).toBe(0);
  });

  it('is skipped when the due time has overtaken it', async () => {
    const facts = await opened();
    bench.clock.set('2022-03-08T10:00:00+07:00');
    await bench.deadlines.run(await due(facts));
    expect(await reminders(facts)).toEqual(['OVERDUE', 'task-escalated']);
    const states = await bench.query(`SELECT kind, state FROM deadline WHERE case_id = $1 ORDER BY kind`, [
      (await bench.caseOf(facts)).id,
    ]);
    expect(states).toEqual([
      { kind: 'DUE_SOON', state: 'SKIPPED' },
      { kind: 'OVERDUE', state: 'OPEN' },
    ]);
  });

  it('is over when the task is closed', async () => {
    const facts = await opened();
    bench.clock.set('2022-03-10T10:00:00+07:00');
    const first = await due(facts);
    expect(first).toHaveLength(2);
    bench.clock.set(START);
    await bench.decide(host, facts);
    bench.clock.set('2022-03-10T10:00:00+07:00');
    const ids = first.map(({ deadlineId }) => deadlineId);
    expect((await due(facts)).filter(({ deadlineId }) => ids.includes(deadlineId))).toEqual([]);
    expect(await bench.deadlines.run(first)).toBe(0);
    expect(await reminders(facts)).toEqual([]);
  });

  it('is armed with its version and time', async () => {
    const facts = await opened();
    const [{ id } = { id: '' }] = await bench.query<{ id: string }>(
      `SELECT id FROM deadline WHERE case_id = $1 AND kind = 'DUE_SOON'`,
      [(await bench.caseOf(facts)).id],
    );
    const expected = { deadlineId: id, version: 1, firesAt: new Date('2022-03-03T07:30:00+07:00') };
    expect(bench.alarms.armed).toContainEqual(expected);
    const until = new Date('2022-03-03T08:00:00+07:00');
    expect(await bench.room.upcoming(new Date('2022-03-03T07:00:00+07:00'), until)).toContainEqual(expected);
    expect(await bench.room.upcoming(until, new Date('2022-03-03T09:00:00+07:00'))).not.toContainEqual(
      expected,
    );
  });
});

describe('the arming timer', () => {
  const HOUR = 3_600_000;

  it('sets each alarm once when it comes into the horizon, and again those that were not taken', async () => {
    const facts = await opened();
    const { id: caseId } = await bench.caseOf(facts);
    const mine = (
      await bench.query<{ id: string }>(`SELECT id FROM deadline WHERE case_id = $1 AND kind = 'DUE_SOON'`, [
        caseId,
      ])
    ).map(({ id }) => id);
    const armedFrom = async (timer: ArmingTimer, hoursBefore: number) => {
      bench.alarms.armed.length = 0;
      bench.clock.set('2022-03-03T07:30:00+07:00');
      bench.clock.advance(-hoursBefore * HOUR);
      await timer.arm();
      return bench.alarms.armed.filter(({ deadlineId }) => mine.includes(deadlineId)).length;
    };
    const timer = new ArmingTimer(bench.room, bench.alarms, bench.clock);
    expect(await armedFrom(timer, 3)).toBe(0);
    bench.alarms.up = false;
    expect(await armedFrom(timer, 2)).toBe(0);
    bench.alarms.up = true;
    expect(await armedFrom(timer, 1.5)).toBe(1);
    expect(await armedFrom(timer, 1)).toBe(0);
  });

  it('gives a hop that lost its job another one', async () => {
    bench.clock.set(START);
    const facts = bench.trip({ hostUnitIds: [newId()] });
    await bench.submit(facts);
    await bench.query(`UPDATE pending_hop SET due_at = now() - interval '1 minute' WHERE state = 'PENDING'`);
    bench.alarms.hopIds.length = 0;
    await new ArmingTimer(bench.room, bench.alarms, bench.clock).arm();
    expect(bench.alarms.hopIds).toEqual(await bench.waitingHops());
    expect(bench.alarms.hopIds).toHaveLength(1);
    await bench.endCase('WITHDRAWAL', facts);
  });
});

describe('a hop that cannot be made', () => {
  const unitOf = (unitId: string) => ({
    unitId,
    version: 1,
    code: unitId,
    name: 'Huyện đoàn Mới',
    shortName: 'Mới',
    level: 'DISTRICT',
    parentId: bench.unit('TD-BINHTHUAN'),
    symbol: null,
    validFrom: '2022-01-01',
    validTo: null,
    mergedIntoId: null,
  });
  const incidents = async (facts: ReturnType<Bench['trip']>) =>
    bench.query<{ id: string; state: string; code: string; attempts: number }>(
      'SELECT id, state, code, attempts FROM incident WHERE case_id = $1',
      [(await bench.caseOf(facts)).id],
    );
  const age = async (facts: ReturnType<Bench['trip']>) =>
    bench.query(
      `UPDATE pending_hop SET created_at = now() - make_interval(secs => $2), due_at = now() WHERE case_id = $1`,
      [(await bench.caseOf(facts)).id, PATIENCE_MS / 1_000 + 1],
    );

  it('waits for a unit, becomes an incident, and closes itself when the unit arrives', async () => {
    const unitId = newId();
    const facts = await opened({ hostUnitIds: [unitId] });
    expect([await incidents(facts), (await bench.caseOf(facts)).state]).toEqual([[], 'OPEN']);
    await age(facts);
    await bench.route();
    expect(await incidents(facts)).toMatchObject([{ state: 'OPEN', code: 'UNIT_UNKNOWN', attempts: 1 }]);
    expect(await bench.room.reviveHops()).toEqual([]);

    await bench.inTx((tx) => bench.copy.apply(tx, 'units', [unitOf(unitId)]));
    const revived = await bench.room.reviveHops();
    expect(revived).toHaveLength(1);
    await bench.hops.run(revived);
    expect(await incidents(facts)).toMatchObject([{ state: 'CLOSED' }]);
    expect((await bench.published(facts)).map(({ type }) => type)).toEqual([
      'case-opened',
      'incident-opened',
      'tasks-opened',
      'incident-closed',
    ]);
  });

  it('is tried again by an administrator, who sees how often it was', async () => {
    const facts = await opened({ hostUnitIds: [newId()] });
    await age(facts);
    await bench.route();
    const [incident] = await incidents(facts);
    const incidentId = incident?.id ?? '';
    await bench.inTx((tx) => bench.retries.run(tx, incidentId));
    await bench.route();
    expect(await incidents(facts)).toMatchObject([{ state: 'OPEN', attempts: 2 }]);
    const list = await bench.incidents.list({ state: 'OPEN', after: null, limit: 10 });
    expect(list.find((one) => one.incidentId === incidentId)).toMatchObject({
      number: facts.number,
      attempts: 2,
    });

    await bench.endCase('WITHDRAWAL', facts);
    expect(await incidents(facts)).toMatchObject([{ state: 'CLOSED' }]);
    await expect(bench.inTx((tx) => bench.retries.run(tx, incidentId))).rejects.toMatchObject({
      code: 'INCIDENT_CLOSED',
    });
    await expect(bench.inTx((tx) => bench.retries.run(tx, newId()))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('for want of a chain keeps the case, and goes on when one is published', async () => {
    const submitterUnitId = bench.unit('TW');
    const facts = await opened({ submitterUnitId });
    expect(await incidents(facts)).toMatchObject([{ state: 'OPEN', code: 'NO_CHAIN' }]);
    const view = await bench.cases.bySubject(
      'REGISTRATION',
      facts.registrationId,
      await bench.rights('tran.bao.chau'),
    );
    approvalsRoutes.findCase.response.parse(view);
    expect([view.chainCode, view.sentence]).toEqual([null, expect.stringContaining('quản trị viên')]);

    const [provincial] = await bench.chains.list(false);
    const { definition } =
      (await bench.chains.list(false)).find(({ code }) => code === 'provincial') ?? provincial!;
    const draft = await bench.inTx((tx) =>
      bench.drafts.run(tx, {
        definition: {
          ...definition,
          code: 'central',
          levels: ['CENTRAL'],
          steps: definition.steps
            .filter((_, i) => i !== 1)
            .map((step) => ({
              ...step,
              resolver: { ...step.resolver, related: 'HOST_DISTRICT' } as typeof step.resolver,
            })),
        },
        by: null,
      }),
    );
    await bench.inTx((tx) => bench.publications.run(tx, { ...draft, by: null }));
    const [incident] = await incidents(facts);
    await bench.inTx((tx) => bench.retries.run(tx, incident?.id ?? ''));
    await bench.route();
    expect((await bench.published(facts)).map(({ type }) => type)).toEqual([
      'incident-opened',
      'case-opened',
      'tasks-opened',
      'incident-closed',
    ]);
  });
});
