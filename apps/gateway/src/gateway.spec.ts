import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { ROUTES, problemDocument } from '#contracts';
import { Bench, ORIGIN, VIEW, hashOf, uuid, type SignedIn } from './gateway.fixture.js';

const ID = '00000000-0000-7000-8000-000000000001';

describe('the gateway', () => {
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

  describe('hands calls on', () => {
    it('to the service of the route, with path, query and body as they came, for the person of the session', async () => {
      bench.services.registration.routes({
        [`PUT /api/registrations/${ID}`]: {
          headers: { etag: '"4"', 'idempotency-replayed': 'true' },
          body: { a: 1 },
        },
      });
      const answer = await bench.command(session, 'PUT', `/api/registrations/${ID}?x=%C4%90%C3%A0`, {
        body: '{ "tên":  "Đà Nẵng" }',
        headers: {
          'if-match': '"3"',
          'x-request-id': 'request-0001',
          'x-internal-token': 'forged',
          'x-evil': '1',
        },
      });
      expect(answer).toMatchObject({ status: 200, body: { a: 1 } });
      expect(answer.headers).toMatchObject({
        etag: '"4"',
        'idempotency-replayed': 'true',
        'x-request-id': 'request-0001',
        'cache-control': 'no-store',
      });
      const [seen, ...more] = bench.services.registration.seen;
      expect(more).toEqual([]);
      expect(seen).toMatchObject({
        url: `/api/registrations/${ID}?x=%C4%90%C3%A0`,
        body: '{ "tên":  "Đà Nẵng" }',
        subject: { personId: session.personId, sessionId: session.sessionId },
      });
      expect(seen?.headers).toMatchObject({
        'idempotency-key': 'key-0001',
        'if-match': '"3"',
        'x-request-id': 'request-0001',
        'content-type': 'application/json',
      });
      for (const name of ['cookie', 'x-csrf-token', 'x-evil', 'origin'])
        expect(seen?.headers[name]).toBeUndefined();
    });

    it('and a service’s refusal back as it is', async () => {
      const problem = { ...problemDocument('NOT_FOUND'), requestId: 'x' };
      bench.services.approvals.routes({ [`GET /api/cases/${ID}`]: { status: 404, body: problem } });
      const answer = await bench.get(`/api/cases/${ID}`, { headers: session });
      expect(answer).toMatchObject({
        status: 404,
        body: problem,
        type: 'application/problem+json; charset=utf-8',
      });
    });

    it('with an answer without content', async () => {
      bench.services.directory.routes({ 'POST /api/session/password': { status: 204 } });
      const answer = await bench.command(session, 'POST', '/api/session/password', { body: {} });
      expect(answer).toMatchObject({ status: 204, body: '' });
    });

    it('a second time when the connection was lost and nothing was asked to change', async () => {
      let tries = 0;
      bench.services.approvals.reply = () =>
        (tries += 1) === 1 ? 'break' : { body: { total: 0, overdue: 0 } };
      expect((await bench.get('/api/queue/count', { headers: session })).status).toBe(200);
      expect(tries).toBe(2);
    });

    it.each(['break', 'hang'] as const)(
      'once when it is a command: %s is a 503 that names no service',
      async (fault) => {
        bench.services.approvals.reply = () => fault;
        const address = fault === 'hang' ? await bench.start({ UPSTREAM_TIMEOUT_MS: '300' }) : bench.address;
        const answer = await bench.command(session, 'POST', `/api/tasks/${ID}/decision`, {
          body: {},
          address,
        });
        expect(answer).toMatchObject({ status: 503, type: 'application/problem+json; charset=utf-8' });
        expect(codeOf(answer)).toBe('TEMPORARILY_UNAVAILABLE');
        expect(JSON.stringify(answer.body)).not.toContain('approvals');
        expect(bench.services.approvals.seen).toHaveLength(1);
      },
    );

    it.each(
      ROUTES.filter((route) => !route.composed && route.access !== 'public').map(
        (route) => [route.id, route] as const,
      ),
    )('%s: nobody gets to the service without a session', async (_, route) => {
      const path = route.path.replace(/:number/, '1').replace(/:\w+/g, ID);
      const headers = { origin: ORIGIN, 'idempotency-key': 'key-0001' };
      const answer = await bench.call(route.method, path, { headers });
      expect([answer.status, codeOf(answer)]).toEqual([401, 'NOT_SIGNED_IN']);
      for (const service of Object.values(bench.services)) expect(service.seen).toEqual([]);
    });
  });

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

    it('without Redis', async () => {
      lookUp(found());
      const address = await bench.start({ REDIS_URL: 'redis://127.0.0.1:1' });
      expect((await queue(session.cookie, address)).status).toBe(200);
      expect(bench.services.directory.seen).toHaveLength(1);
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

  describe('answers everything else with a problem document', () => {
    it.each<[string, string, Record<string, string>, unknown, number, string]>([
      ['GET', '/api/nowhere', {}, undefined, 404, 'NOT_FOUND'],
      ['GET', '/nowhere', {}, undefined, 404, 'NOT_FOUND'],
      ['GET', '/api/%zz', {}, undefined, 404, 'NOT_FOUND'],
      ['DELETE', '/api/queue', {}, undefined, 405, 'METHOD_NOT_ALLOWED'],
      [
        'POST',
        '/api/registrations/check',
        { 'content-type': 'text/plain' },
        'x',
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      ['POST', '/api/registrations/check', {}, `"${'x'.repeat(300_000)}"`, 413, 'BODY_TOO_LARGE'],
      ['POST', '/api/registrations/preview', {}, '{"fields":', 400, 'BROKEN_JSON'],
      ['POST', '/api/registrations/preview', {}, { fields: {}, more: 1 }, 400, 'INVALID_INPUT'],
      ['GET', '/api/stream?lastEventId=x', {}, undefined, 400, 'INVALID_INPUT'],
    ])('%s %s', async (method, path, headers, body, status, code) => {
      const answer = await bench.command(session, method, path, { headers, body });
      expect(answer.body).toMatchObject({
        status,
        code,
        title: expect.any(String),
        detail: expect.any(String),
      });
      expect(answer.body).toMatchObject({ requestId: answer.headers['x-request-id'] });
      expect(answer.status).toBe(status);
      expect(answer.type).toBe('application/problem+json; charset=utf-8');
      expect(bench.services.registration.seen).toEqual([]);
    });

    it('and says which methods an address has', async () => {
      const answer = await bench.call('PATCH', `/api/registrations/${ID}`);
      expect(answer.headers['allow']?.toString().split(', ').sort()).toEqual(['DELETE', 'GET', 'PUT']);
    });
  });

  describe('gives every answer', () => {
    it('a strict policy for what a page may do', async () => {
      const { headers } = await bench.get('/');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    });

    it.each([
      ['request-0001', true],
      ['a b', false],
      ['x'.repeat(101), false],
      ['{"level":"fatal"}', false],
    ])('a name: that of the caller when it is plain (%s: %s)', async (given, kept) => {
      const { headers } = await bench.get('/', { headers: { 'x-request-id': given } });
      expect(headers['x-request-id'] === given).toBe(kept);
      expect(headers['x-request-id']).toMatch(/^[\w-]{8,100}$/);
    });
  });

  it('ends without waiting for a connection on which nothing was asked yet', async () => {
    const address = await bench.start();
    const spare = connect(Number(new URL(address).port), '127.0.0.1');
    const ended = new Promise((resolve) => spare.once('close', resolve));
    await new Promise((resolve) => spare.once('connect', resolve));
    // Answered after the other connection was accepted.
    await bench.get('/health/live', { address });
    await bench.shutDown(address);
    await ended;
  });

  describe('serves', () => {
    it.each([
      ['/', 'text/html; charset=utf-8'],
      ['/start.css', 'text/css; charset=utf-8'],
      ['/favicon.svg', 'image/svg+xml'],
      ['/favicon.ico', 'image/svg+xml'],
      ['/api/docs', 'text/html; charset=utf-8'],
      ['/api/docs/docs.css', 'text/css; charset=utf-8'],
      ['/api/docs/start.js', 'text/javascript; charset=utf-8'],
      ['/api/docs/swagger-ui.css', 'text/css; charset=utf-8'],
      ['/api/docs/swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
      ['/api/openapi.json', 'application/json; charset=utf-8'],
      ['/api/asyncapi.json', 'application/json; charset=utf-8'],
    ])('%s to anybody, and again only when it changed', async (path, type) => {
      const answer = await bench.get(path);
      expect([answer.status, answer.type]).toEqual([200, type]);
      const again = await bench.get(path, { headers: { 'if-none-match': String(answer.headers['etag']) } });
      expect([again.status, again.body]).toEqual([304, '']);
      const small = await bench.get(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(small.headers['content-encoding']).toBe('gzip');
      expect(small.body).toEqual(answer.body);
    });

    it('its state, with every dependency, and its figures by route', async () => {
      await bench.get('/api/queue/count', { headers: session });
      const ready = await bench.get('/health/ready');
      expect(Object.keys((ready.body as { checks: object }).checks).sort()).toEqual([
        'approvals',
        'directory',
        'notifications',
        'rabbitmq',
        'redis',
        'registration',
      ]);
      expect((await bench.get('/health/live')).status).toBe(200);
      expect((await bench.get('/metrics')).body).toContain('route="approvals.queue-count"');
    });
  });
});
