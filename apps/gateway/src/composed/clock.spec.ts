import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BusinessTime, clockRoutes, problemDocument, type ServiceClockState } from '#contracts';
import { eventually } from '#testing';
import { Bench, VIEW, type SignedIn } from '../gateway.fixture.js';
import type { Reply, Seen } from '../service.fixture.js';

const TARGET = '2022-12-31T17:00:00.000Z';
const MOVES = '/api/clock/moves';

describe('business time at the edge', () => {
  let bench: Bench;
  let admin: SignedIn;
  let clocks: Record<string, string>;
  let begin: Reply;

  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    bench.reset();
    admin = await bench.signIn();
    bench.reset();
    clocks = {};
    begin = { body: { state: 'BEGUN' } };
    for (const { name } of Object.values(bench.services)) answerFor(name, ['ADMINISTRATOR']);
  });

  function answerFor(name: string, roles: string[], more: Record<string, Reply> = {}) {
    const state = (): Reply => ({ body: stateOf(name) });
    const move = ({ body }: Seen): Reply => {
      clocks[name] = (JSON.parse(body) as { to: string }).to;
      return state();
    };
    Object.values(bench.services)
      .find((service) => service.name === name)
      ?.routes({
        'GET /internal/clock': state,
        'POST /internal/clock': move,
        'POST /internal/clock/moves': () => begin,
        'POST /internal/clock/moves/reached': { status: 204 },
        'GET /api/session': { body: { ...VIEW, roles } },
        ...more,
      });
  }

  function stateOf(service: string): ServiceClockState {
    const now = clocks[service] ?? '2022-03-01T01:00:00.000Z';
    return { service, instance: service, virtual: true, now, nextDue: null, handled: 3, busy: false };
  }

  const move = (to = TARGET) => bench.command(admin, 'POST', MOVES, { body: { to } });
  const time = async () => {
    const { status, body } = await bench.get('/api/clock', { headers: { cookie: admin.cookie } });
    expect(status).toBe(200);
    return BusinessTime.parse(body);
  };
  const ended = () =>
    eventually('the move ended', async () => {
      const shown = await time();
      return shown.moving ? undefined : shown;
    });

  it('is told to whoever is signed in', async () => {
    expect(await time()).toMatchObject({ now: '2022-03-01T01:00:00.000Z', virtual: true, moving: false });
    expect((await bench.get('/api/clock')).status).toBe(401);
  });

  it('moves all services, and then tells the directory that the target was reached', async () => {
    const answer = await move();
    expect(answer.status).toBe(clockRoutes.moveClock.status);
    expect(BusinessTime.parse(answer.body).move?.to).toBe(TARGET);
    expect((await ended()).move).toEqual({ to: TARGET, state: 'DONE', problem: null });
    for (const { name } of Object.values(bench.services))
      expect([name, clocks[name]]).toEqual([name, TARGET]);
    const [told] = bench.services.directory.to('/internal/clock/moves/reached');
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ to: TARGET });
    expect(told?.subject.personId).toBeNull();
    const [asked] = bench.services.directory.to('/internal/clock/moves');
    expect(JSON.parse(asked?.body ?? '')).toEqual({ to: TARGET, by: admin.personId });
  });

  it('answers a move that was made with 200, and does nothing', async () => {
    begin = { body: { state: 'REACHED' } };
    const answer = await move();
    expect([answer.status, (answer.body as { move: unknown }).move]).toEqual([
      200,
      { to: TARGET, state: 'DONE', problem: null },
    ]);
    expect(clocks).toEqual({});
    expect((await time()).moving).toBe(false);
  });

  it.each([
    ['CLOCK_BACKWARDS', 422],
    ['CLOCK_TOO_FAR', 422],
    ['CLOCK_FIXED', 409],
  ] as const)('is refused as the directory refuses it: %s', async (code, status) => {
    begin = { status, body: problemDocument(code, {}) };
    const answer = await move();
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    expect(clocks).toEqual({});
    expect((await time()).moving).toBe(false);
  });

  it('is refused to those who are no administrators, before anything is asked', async () => {
    answerFor('directory', ['CADRE', 'STANDING_COMMITTEE']);
    const answer = await move();
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'FORBIDDEN']);
    expect(bench.services.directory.to('/internal/clock/moves')).toEqual([]);
    expect((await bench.command(admin, 'POST', MOVES, { body: {} })).status).toBe(403);
  });

  it.each(['/internal/clock', '/internal/clock/moves', '/api/../internal/clock', '/api//internal/clock'])(
    'is no door to %s of a service',
    async (path) => {
      const body = { to: TARGET, by: admin.personId };
      expect((await bench.command(admin, 'POST', path, { body })).status).toBe(404);
      expect((await bench.get(path, { headers: { cookie: admin.cookie } })).status).toBe(404);
      expect(Object.values(bench.services).flatMap(({ seen }) => seen)).toEqual([]);
    },
  );

  it('needs an instant and a key', async () => {
    expect((await move('tomorrow')).status).toBe(400);
    const headers = { 'idempotency-key': '' };
    const answer = await bench.command(admin, 'POST', MOVES, { body: { to: TARGET }, headers });
    expect((answer.body as { code: string }).code).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('begins nothing while a service does not answer', async () => {
    answerFor('approvals', [], { 'GET /internal/clock': 'break' });
    const answer = await move();
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([503, 'TEMPORARILY_UNAVAILABLE']);
    expect(bench.services.directory.to('/internal/clock/moves')).toEqual([]);
  });

  it('shows that a move broke off, and goes on with the same command', async () => {
    answerFor('approvals', [], { 'POST /internal/clock': 'break' });
    expect((await move()).status).toBe(202);
    const problem = 'TEMPORARILY_UNAVAILABLE';
    expect((await ended()).move).toEqual({ to: TARGET, state: 'FAILED', problem });
    expect(bench.services.directory.to('/internal/clock/moves/reached')).toEqual([]);
    answerFor('approvals', []);
    expect((await move()).status).toBe(202);
    expect((await ended()).move?.state).toBe('DONE');
    expect(clocks['approvals']).toBe(TARGET);
  });

  it('makes one move at a time; the same command meanwhile is the same move', async () => {
    let busy = true;
    answerFor('approvals', []);
    const { reply } = bench.services.approvals;
    bench.services.approvals.reply = (seen) =>
      seen.method === 'GET' ? { body: { ...stateOf('approvals'), busy } } : reply(seen);
    expect((await move()).status).toBe(202);
    expect((await time()).moving).toBe(true);
    const other = await move('2023-01-31T17:00:00.000Z');
    expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'COMMAND_STILL_RUNNING']);
    expect((await move()).status).toBe(202);
    busy = false;
    expect((await ended()).move).toEqual({ to: TARGET, state: 'DONE', problem: null });
    expect(bench.services.directory.to('/internal/clock/moves')).toHaveLength(1);
  });
});
