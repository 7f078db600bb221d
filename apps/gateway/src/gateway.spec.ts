import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { ROUTES, problemDocument } from '#contracts';
import { Bench, ORIGIN, type SignedIn } from './gateway.fixture.js';

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

  it('refuses rights before it tells what a body should look like', async () => {
    bench.services.directory.routes({ 'GET /api/session': { body: { roles: ['CENTRAL'] } } });
    const answer = await bench.command(session, 'POST', '/api/registrations/preview', { body: { more: 1 } });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
  });

  describe('answers everything else with a problem document', () => {
    beforeEach(() => {
      bench.services.directory.routes({ 'GET /api/session': { body: { roles: ['CADRE'] } } });
    });

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

    it('also when the address alone is too long', async () => {
      const answer = await bench.get(`/api/units?q=${'x'.repeat(100_000)}`, { headers: session });
      expect([answer.status, codeOf(answer), answer.type]).toEqual([
        431,
        'ADDRESS_TOO_LONG',
        'application/problem+json; charset=utf-8',
      ]);
    });

    it('also to what is no HTTP', async () => {
      const { hostname, port } = new URL(bench.address);
      const socket = connect(Number(port), hostname);
      socket.write('nonsense\r\n\r\n');
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      expect(text).toContain('"code":"BROKEN_REQUEST"');
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
        'inspections',
        'notifications',
        'rabbitmq',
        'redis',
        'registration',
        'trip-reporting',
      ]);
      expect((await bench.get('/health/live')).status).toBe(200);
      expect((await bench.get('/metrics')).body).toContain('route="approvals.queue-count"');
    });
  });
});
