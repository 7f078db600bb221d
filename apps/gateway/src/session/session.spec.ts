import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { problemDocument } from '#contracts';
import { Bench, ORIGIN, VIEW, hashOf, uuid, type SignedIn } from '../gateway.fixture.js';

const ID = '00000000-0000-7000-8000-000000000001';

describe('at the door, the gateway', () => {
  let bench: Bench;
  let session: SignedIn;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    bench.reset();
    session = await bench.signIn();
    bench.reset();
  });
  const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

  describe('knows who it is', () => {
    const queue = (cookie: string, address?: string) =>
      bench.get('/api/queue/count', { headers: { cookie }, address });
    const lookUp = (answer: { status?: number; body?: unknown }) => {
      bench.services.directory.routes({ 'POST /internal/session': answer });
      bench.services.approvals.routes({ 'GET /api/queue/count': { body: { total: 0, overdue: 0 } } });
    };
    const found = () => {
      const { sessionId, personId } = session;
      return { status: 200, body: { sessionId, personId, expiresAt: '2099-01-01T00:00:00Z' } };
    };

    it('from Redis alone while that knows', async () => {
      lookUp({ status: 404 });
      expect((await queue(session.cookie)).status).toBe(200);
      expect(bench.services.directory.seen).toEqual([]);
    });

    it.each([
      ['nothing', null],
      ['the mark of an ended session', '-'],
    ])('from the directory when Redis has %s', async (_, value) => {
      lookUp(found());
      if (value === null) await bench.redis.del(bench.keyOf(session.token));
      else await bench.redis.set(bench.keyOf(session.token), value);
      expect((await queue(session.cookie)).status).toBe(200);
      const [seen] = bench.services.directory.seen;
      expect(seen?.subject).toEqual({ personId: null, sessionId: null });
      expect(JSON.parse(seen?.body ?? '')).toEqual({ tokenHash: hashOf(session.token) });
    });

    it('from the directory when what Redis has is out of date', async () => {
      await bench.remember(session.token, session, -1);
      lookUp({ status: 404 });
      expect((await queue(session.cookie)).status).toBe(401);
    });

    it('from the next request on that a session has ended', async () => {
      lookUp({ status: 404 });
      expect((await queue(session.cookie)).status).toBe(200);
      await bench.redis.set(bench.keyOf(session.token), '-');
      expect((await queue(session.cookie)).status).toBe(401);
      expect(bench.services.approvals.seen).toHaveLength(1);
    });

    it('and when it cannot know, says that it is unavailable and not that nobody is signed in', async () => {
      await bench.redis.del(bench.keyOf(session.token));
      lookUp({ status: 500 });
      expect((await queue(session.cookie)).status).toBe(503);
    });

    it.each(['away', 'silent'])('without Redis (%s)', async (kind) => {
      lookUp(found());
      // One that takes connections and says nothing: worse than one that refuses them.
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const port = kind === 'away' ? 1 : (silent.address() as AddressInfo).port;
      const address = await bench.start({
        REDIS_URL: `redis://127.0.0.1:${port}`,
        SESSION_CACHE_ANSWER_MS: '200',
      });
      expect((await queue(session.cookie, address)).status).toBe(200);
      expect(bench.services.directory.seen).toHaveLength(1);
      await bench.shutDown(address);
      silent.close();
    });

    it('and asks nobody about what cannot be a token', async () => {
      lookUp(found());
      expect((await queue('__Host-dicoso=nonsense')).status).toBe(401);
      expect(bench.services.directory.seen).toEqual([]);
    });
  });

  describe('lets people in and out', () => {
    const token = randomBytes(32).toString('base64url');
    const view = { ...VIEW, sessionId: uuid(), person: { personId: uuid(), fullName: 'Một' } };
    const signIn = (headers: Record<string, string> = { origin: ORIGIN }) =>
      bench.call('POST', '/api/session', { headers, body: { username: 'mot', password: 'mat khau' } });

    it('with a cookie instead of the token, and a token for the page', async () => {
      bench.services.directory.routes({
        'POST /api/session': { status: 201, headers: { 'x-session-token': token }, body: view },
      });
      const answer = await signIn({ origin: ORIGIN, 'x-forwarded-for': '203.0.113.9' });
      expect(answer).toMatchObject({ status: 201, body: { ...view, csrfToken: expect.any(String) } });
      expect(answer.headers['x-session-token']).toBeUndefined();
      expect(JSON.stringify(answer.body)).not.toContain(token);
      expect(answer.headers['set-cookie']).toMatch(
        new RegExp(`^__Host-dicoso=${token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=\\d+$`),
      );
      const [seen] = bench.services.directory.seen;
      expect(seen?.subject).toEqual({ personId: null, sessionId: null });
      // The address of the connection: nobody in front is trusted here.
      expect(seen?.headers['x-forwarded-for']).toBe('127.0.0.1');
    });

    it('not when the directory does not', async () => {
      bench.services.directory.routes({
        'POST /api/session': { status: 401, body: problemDocument('WRONG_CREDENTIALS') },
      });
      const answer = await signIn();
      expect([answer.status, codeOf(answer)]).toEqual([401, 'WRONG_CREDENTIALS']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    });

    it('not from a page of somebody else', async () => {
      const answer = await signIn({ origin: 'https://example.org' });
      expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_REFUSED']);
      expect(bench.services.directory.seen).toEqual([]);
    });

    it('never tries a log-in twice', async () => {
      bench.services.directory.reply = () => 'break';
      expect((await signIn()).status).toBe(503);
      expect(bench.services.directory.seen).toHaveLength(1);
    });

    it('and takes the cookie back at the end', async () => {
      bench.services.directory.routes({ 'DELETE /api/session': { status: 204 } });
      const answer = await bench.command(session, 'DELETE', '/api/session');
      expect(answer.status).toBe(204);
      expect(answer.headers['set-cookie']).toMatch(/^__Host-dicoso=;.*Max-Age=0$/);
    });
  });

  describe('refuses what a page of ours would not send', () => {
    it.each([
      [{ origin: 'https://example.org' }, 'ORIGIN_REFUSED'],
      [{ origin: '' }, 'ORIGIN_REFUSED'],
      [{ 'x-csrf-token': '' }, 'CSRF_TOKEN_INVALID'],
      [{ 'x-csrf-token': 'made-up' }, 'CSRF_TOKEN_INVALID'],
    ])('%j: %s', async (headers, code) => {
      // Also where nothing is changed: a POST is a POST to a browser.
      for (const path of [`/api/registrations/${ID}/submit`, '/api/registrations/check']) {
        const answer = await bench.command(session, 'POST', path, { headers });
        expect([answer.status, codeOf(answer)]).toEqual([403, code]);
      }
      expect(bench.services.registration.seen).toEqual([]);
    });

    it('the token of another session', async () => {
      const other = await bench.signIn();
      const headers = { 'x-csrf-token': other.csrf };
      const answer = await bench.command(session, 'POST', `/api/registrations/${ID}/submit`, { headers });
      expect(codeOf(answer)).toBe('CSRF_TOKEN_INVALID');
    });
  });

  describe('limits', () => {
    it('how much one session asks for, and says when to come back', async () => {
      const address = await bench.start({ RATE_LIMIT_PER_MINUTE: '2' });
      bench.services.approvals.routes({ 'GET /api/queue/count': { body: {} } });
      const ask = (cookie: string) => bench.get('/api/queue/count', { headers: { cookie }, address });
      expect([(await ask(session.cookie)).status, (await ask(session.cookie)).status]).toEqual([200, 200]);
      const refused = await ask(session.cookie);
      expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      const other = await bench.signIn();
      bench.services.approvals.routes({ 'GET /api/queue/count': { body: {} } });
      expect((await ask(other.cookie)).status).toBe(200);
    });

    it('how often one address guesses sessions, before the directory is asked', async () => {
      const address = await bench.start({ RATE_LIMIT_PER_ADDRESS: '3' });
      bench.services.directory.routes({ 'POST /internal/session': { status: 404 } });
      const statuses = [];
      for (let n = 0; n < 5; n += 1) {
        const cookie = `__Host-dicoso=${randomBytes(32).toString('base64url')}`;
        statuses.push((await bench.get('/api/queue/count', { headers: { cookie }, address })).status);
      }
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
      expect(bench.services.directory.seen).toHaveLength(3);
    });
  });
});
