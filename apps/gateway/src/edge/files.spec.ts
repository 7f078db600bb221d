import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { problemDocument, tripReportingRoutes } from '#contracts';
import { Bench, ORIGIN, uuid, type SignedIn } from '../gateway.fixture.js';

const MB = 1024 * 1024;
const FILE = randomBytes(5 * MB);
const ID = uuid();
const UPLOAD = `/api/reports/${ID}/evidence?name=%E1%BA%A3nh.jpg&peopleRecognisable=false&minors=false`;
const DOWNLOAD = `/api/evidence/${ID}`;

describe('files at the edge', () => {
  let bench: Bench;
  let session: SignedIn;
  const agent = new Agent({ keepAlive: true });
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(async () => {
    agent.destroy();
    await bench.close();
  });
  beforeEach(async () => {
    bench.reset();
    session = await bench.signIn();
    bench.reset();
  });

  /** A call whose body is written by the test. */
  function begin(
    method: 'GET' | 'POST',
    path: string,
    more: Record<string, string> = {},
    address = bench.address,
  ) {
    const call = request(new URL(path, address), {
      method,
      headers: {
        origin: ORIGIN,
        cookie: session.cookie,
        'x-csrf-token': session.csrf,
        'idempotency-key': 'key-0001',
        ...more,
      },
      agent,
    });
    // Expected where connections are cut; where not, the answer does not come and the test fails by that.
    call.on('error', () => undefined);
    return call;
  }
  async function answerOf(call: ClientRequest) {
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    const bytes = Buffer.concat(await answer.toArray());
    const problem = String(answer.headers['content-type']).includes('problem');
    const { code } = (problem ? JSON.parse(bytes.toString()) : {}) as { code?: string };
    return { status: answer.statusCode, headers: answer.headers, bytes, code };
  }
  /** The next call that the service gets, answered by the test. */
  function caught(): Promise<[IncomingMessage, ServerResponse]> {
    return new Promise((resolve) => {
      bench.services['trip-reporting'].raw = (req, res) => resolve([req, res]);
    });
  }
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

  describe('an upload', () => {
    it('reaches the service byte by byte as it comes, and its answer the caller', async () => {
      const service = caught();
      const call = begin('POST', UPLOAD, {
        'content-type': 'text/html',
        'content-length': String(FILE.length),
      });
      call.write(FILE.subarray(0, MB));
      const [req, res] = await service;
      const got: Buffer[] = [];
      req.on('data', (chunk: Buffer) => got.push(chunk));
      // It has begun to arrive while four fifths of it are not sent yet.
      await once(req, 'data');
      call.end(FILE.subarray(MB));
      await once(req, 'end');
      res.writeHead(201, { 'content-type': 'application/json', etag: '"1"' }).end('{"evidenceId":"x"}');
      const answer = await answerOf(call);
      expect([answer.status, answer.bytes.toString()]).toEqual([201, '{"evidenceId":"x"}']);
      expect(answer.headers).toMatchObject({ etag: '"1"', 'cache-control': 'no-store' });
      expect(hashOf(Buffer.concat(got))).toBe(hashOf(FILE));
      expect(req.url).toBe(UPLOAD);
      expect(req.headers).toMatchObject({
        'idempotency-key': 'key-0001',
        'content-length': String(FILE.length),
        'x-internal-token': expect.any(String),
      });
      for (const name of ['cookie', 'x-csrf-token', 'origin']) expect(req.headers[name]).toBeUndefined();
    });

    it('may come without its length', async () => {
      const service = caught();
      const call = begin('POST', UPLOAD);
      call.end(FILE);
      const [req, res] = await service;
      const got = Buffer.concat(await req.toArray());
      res.writeHead(201).end();
      expect((await answerOf(call)).status).toBe(201);
      expect(hashOf(got)).toBe(hashOf(FILE));
    });

    it.each<[string, Record<string, string>, number, string]>([
      [
        'too long',
        { 'content-length': String(tripReportingRoutes.addEvidence.upload.maxBytes + 1) },
        413,
        'FILE_TOO_LARGE',
      ],
      ['without a session', { cookie: '' }, 401, 'NOT_SIGNED_IN'],
      ['from another page', { origin: 'https://evil.example' }, 403, 'ORIGIN_REFUSED'],
      ['without the token', { 'x-csrf-token': '' }, 403, 'CSRF_TOKEN_INVALID'],
    ])('%s is refused before anything of it is read', async (_, headers, status, code) => {
      const call = begin('POST', UPLOAD, headers);
      call.write(FILE.subarray(0, 10));
      const answer = await answerOf(call);
      call.destroy();
      expect([answer.status, answer.code]).toEqual([status, code]);
      expect(bench.services['trip-reporting'].seen).toEqual([]);
    });

    it('that the service refuses while it still comes is answered with that refusal', async () => {
      const service = caught();
      const call = begin('POST', UPLOAD, { 'content-length': String(FILE.length) });
      call.write(FILE.subarray(0, 3 * MB));
      const [, res] = await service;
      const problem = JSON.stringify(problemDocument('REPORT_NOT_EDITABLE', { state: 'x' }));
      res.writeHead(409, { 'content-type': 'application/problem+json' }).end(problem);
      const answer = await answerOf(call);
      expect([answer.status, answer.code]).toEqual([409, 'REPORT_NOT_EDITABLE']);
      // Whoever only looks at the answer after the last byte finds the connection open.
      call.end(FILE.subarray(3 * MB));
      await once(call, 'finish');
    });

    it.each([true, false])(
      'that breaks off is no whole file for the service (with its length: %s)',
      async (told) => {
        const service = caught();
        const call = begin('POST', UPLOAD, told ? { 'content-length': String(FILE.length) } : {});
        call.write(FILE.subarray(0, MB));
        const [req] = await service;
        const ended = req.toArray().then(
          () => 'whole',
          () => 'broken',
        );
        call.destroy();
        expect(await ended).toBe('broken');
        expect(req.complete).toBe(false);
      },
    );

    it('is not sent a second time when the service breaks off', async () => {
      let calls = 0;
      bench.services['trip-reporting'].raw = (req) => {
        calls += 1;
        req.socket.destroy();
      };
      const call = begin('POST', UPLOAD);
      call.end(FILE);
      const answer = await answerOf(call);
      expect([answer.status, answer.code, calls]).toEqual([503, 'TEMPORARILY_UNAVAILABLE', 1]);
    });

    it('may take longer than other requests, as long as it moves', async () => {
      const address = await bench.start({ REQUEST_TIMEOUT_MS: '150' });
      const service = caught();
      const call = begin('POST', UPLOAD, { 'content-length': '20' }, address);
      call.write('a'.repeat(10));
      const [req, res] = await service;
      // As long as this one is waited for, and it is given up.
      const command = begin(
        'POST',
        '/api/registrations/check',
        { 'content-type': 'application/json' },
        address,
      );
      command.write('{');
      const refused = await answerOf(command);
      expect([refused.status, refused.code]).toEqual([400, 'BROKEN_REQUEST']);
      call.end('b'.repeat(10));
      expect(Buffer.concat(await req.toArray()).toString()).toBe('a'.repeat(10) + 'b'.repeat(10));
      res.writeHead(201).end();
      expect((await answerOf(call)).status).toBe(201);
      await bench.shutDown(address);
    });

    it('that stands still is given up, at both ends', async () => {
      const address = await bench.start({ FILE_IDLE_MS: '150' });
      const service = caught();
      const call = begin('POST', UPLOAD, { 'content-length': '20' }, address);
      const closed = new Promise((resolve) => call.once('close', resolve));
      call.write('a');
      const [req] = await service;
      await expect(req.toArray()).rejects.toThrow();
      await closed;
      await bench.shutDown(address);
    });
  });

  describe('a download', () => {
    const headers = {
      'content-type': 'image/jpeg',
      'content-length': String(FILE.length),
      'content-disposition': 'inline; filename="a.jpg"; filename*=UTF-8\'\'a.jpg',
      etag: '"abc"',
    };

    it('reaches the caller byte by byte as it comes', async () => {
      const service = caught();
      const call = begin('GET', DOWNLOAD);
      call.end();
      const [, res] = await service;
      res.writeHead(200, headers).write(FILE.subarray(0, MB));
      const [answer] = (await once(call, 'response')) as [IncomingMessage];
      const got: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => got.push(chunk));
      await once(answer, 'data');
      res.end(FILE.subarray(MB));
      await once(answer, 'end');
      expect(hashOf(Buffer.concat(got))).toBe(hashOf(FILE));
    });

    it('has the headers of the edge, whatever the service says, and only those of the service that belong to it', async () => {
      bench.services['trip-reporting'].raw = (_, res) =>
        res
          .writeHead(200, {
            ...headers,
            'content-security-policy': "default-src *; script-src 'unsafe-inline'",
            'cache-control': 'public, max-age=1000',
            'set-cookie': 'a=b',
            'x-inside': '1',
          })
          .end(FILE);
      const call = begin('GET', DOWNLOAD);
      call.end();
      const answer = await answerOf(call);
      expect(answer.headers).toMatchObject({
        ...headers,
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'x-request-id': expect.any(String),
      });
      for (const name of ['set-cookie', 'x-inside']) expect(answer.headers[name]).toBeUndefined();
    });

    it('is only saved when the service does not say what to do with it', async () => {
      bench.services['trip-reporting'].raw = (_, res) =>
        res.writeHead(200, { 'content-type': 'text/html' }).end('x');
      const call = begin('GET', DOWNLOAD);
      call.end();
      expect((await answerOf(call)).headers['content-disposition']).toBe('attachment');
    });

    it.each<[number, Record<string, string>, Record<string, string>]>([
      [304, { 'if-none-match': '"abc"' }, { etag: '"abc"' }],
      [
        206,
        { range: 'bytes=0-3', 'if-range': '"abc"' },
        { 'content-range': 'bytes 0-3/9', 'content-length': '4' },
      ],
    ])('passes what is asked of a file, and a %d, through', async (status, asked, told) => {
      let seen: IncomingMessage['headers'] = {};
      bench.services['trip-reporting'].raw = (req, res) => {
        seen = req.headers;
        res.writeHead(status, told).end(status === 206 ? 'abcd' : undefined);
      };
      const call = begin('GET', DOWNLOAD, asked);
      call.end();
      const answer = await answerOf(call);
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject(told);
      expect(answer.bytes.toString()).toBe(status === 206 ? 'abcd' : '');
      expect(seen).toMatchObject(asked);
    });

    it('that the service refuses is its problem document', async () => {
      bench.services['trip-reporting'].routes({
        [`GET ${DOWNLOAD}`]: { status: 404, body: problemDocument('NOT_FOUND') },
      });
      const call = begin('GET', DOWNLOAD);
      call.end();
      const answer = await answerOf(call);
      expect([answer.status, answer.code, answer.headers['cache-control']]).toEqual([
        404,
        'NOT_FOUND',
        'no-store',
      ]);
    });

    it('that breaks off is an error for the caller, never a shorter file', async () => {
      bench.services['trip-reporting'].raw = (req, res) => {
        res.writeHead(200, { 'content-type': 'image/jpeg' });
        res.write(FILE.subarray(0, MB), () => req.socket.destroy());
      };
      const call = begin('GET', DOWNLOAD);
      call.end();
      const [answer] = (await once(call, 'response')) as [IncomingMessage];
      await expect(answer.toArray()).rejects.toThrow();
    });

    it('that nobody waits for any more is no longer asked of the service', async () => {
      const service = caught();
      const call = begin('GET', DOWNLOAD);
      call.end();
      const [, res] = await service;
      const closed = once(res, 'close');
      res.writeHead(200, headers).write(FILE.subarray(0, MB));
      await once(call, 'response');
      call.destroy();
      await closed;
      expect(res.writableFinished).toBe(false);
    });
  });
});
