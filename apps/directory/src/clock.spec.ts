import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceClockState, directoryRoutes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { FreshDirectory, type Caller } from './fresh-directory.fixture.js';

const DAY_MS = 86_400_000;
const after = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

describe('business time of the directory', () => {
  let directory: FreshDirectory;
  let service: Caller;
  const by = newId();
  beforeAll(async () => {
    directory = await FreshDirectory.create();
    await directory.load();
    service = await directory.start({ VIRTUAL_CLOCK: 'on' });
  });
  afterAll(() => directory.close());

  const state = async (caller = service) =>
    ServiceClockState.parse((await caller.internal('GET', '/internal/clock')).body);
  const begin = (to: string, caller = service) =>
    caller.internal('POST', '/internal/clock/moves', { to, by });
  const reached = (to: string) =>
    service.internal('POST', '/internal/clock/moves/reached', { to, correlationId: 'a request' });
  const events = () =>
    directory.rows<{ subject: string }>(
      `SELECT subject FROM directory.audit_trail WHERE type = 'vn.dicoso.directory.clock-moved.v1'`,
    );

  it('is told, and is quiet when nothing is under way', async () => {
    const told = await eventually('the service is quiet', async () => {
      const now = await state();
      return now.busy ? undefined : now;
    });
    expect(told).toMatchObject({ service: 'directory', virtual: true, nextDue: null });
  });

  it('moves, and a session goes on although the day is another one', async () => {
    const admin = await service.as('kieu.anh.tuan');
    const to = after(10);
    const { status } = await service.internal('POST', '/internal/clock', { to });
    expect(status).toBe(200);
    expect(Date.parse((await state()).now)).toBeGreaterThanOrEqual(Date.parse(to));
    const session = await service.call(directoryRoutes.currentSession, admin);
    expect([session.status, session.body.businessToday]).toEqual([200, dayInVietnam(to)]);
  });

  it('is kept over a restart, and without the switch it cannot be moved', async () => {
    const restarted = await directory.start({ VIRTUAL_CLOCK: 'on' });
    expect(Date.parse((await state(restarted)).now)).toBeGreaterThan(Date.now() + 9 * DAY_MS);
    const fixed = await directory.start({ VIRTUAL_CLOCK: 'off' });
    expect((await begin(after(20), fixed)).problem).toMatchObject({ status: 409, code: 'CLOCK_FIXED' });
    const step = await fixed.internal('POST', '/internal/clock', { to: after(20) });
    expect(step.problem?.code).toBe('CLOCK_FIXED');
  });

  it('a move is begun once, and told of once, when its target is reached', async () => {
    const to = after(30);
    for (let i = 0; i < 2; i += 1) expect((await begin(to)).body).toEqual({ state: 'BEGUN' });
    expect(await events()).toEqual([]);
    await service.internal('POST', '/internal/clock', { to });
    for (let i = 0; i < 2; i += 1) expect((await reached(to)).status).toBe(204);
    const [event] = await eventually('the trail has it', async () => {
      const rows = await events();
      return rows.length > 0 && rows;
    });
    const moves = await directory.rows<{ move_id: string; moved_by: string; reached: boolean }>(
      'SELECT move_id, moved_by, reached FROM directory.clock_move',
    );
    expect(moves).toEqual([{ move_id: event?.subject, moved_by: by, reached: true }]);
    expect((await begin(to)).body).toEqual({ state: 'REACHED' });
    expect((await directory.rows(`SELECT 1 FROM directory.clock_move`)).length).toBe(1);
    expect((await events()).length).toBe(1);
  });

  it('refuses targets in the past and too far away, and a target that nobody moves to', async () => {
    expect((await begin(after(29))).problem?.code).toBe('CLOCK_BACKWARDS');
    expect((await begin(after(431))).problem?.code).toBe('CLOCK_TOO_FAR');
    expect((await reached(after(40))).problem?.code).toBe('NOT_FOUND');
    expect((await begin('tomorrow')).problem?.code).toBe('INVALID_INPUT');
  });
});

function dayInVietnam(iso: string): string {
  return new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 10);
}
