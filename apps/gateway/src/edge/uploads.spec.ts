import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { problemDocument, tripReportingRoutes } from '#contracts';
import { Bench, uuid } from '../gateway.fixture.js';
import { FILE, FileClient, MB, answerOf, hashOf } from './file-client.fixture.js';

const UPLOAD = `/api/reports/${uuid()}/evidence?name=%E1%BA%A3nh.jpg&peopleRecognisable=false&minors=false`;

describe('an upload', () => {
  let bench: Bench;
  let client: FileClient;
  beforeAll(async () => {
    bench = await Bench.make();
    client = new FileClient(bench);
  });
  afterAll(async () => {
    client.close();
    await bench.close();
  });
  beforeEach(() => client.signIn());

  it('reaches the service byte by byte as it comes, and its answer the caller', async () => {
    const service = client.caught();
    const call = client.begin('POST', UPLOAD, {
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
    const service = client.caught();
    const call = client.begin('POST', UPLOAD);
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
    const call = client.begin('POST', UPLOAD, headers);
    call.write(FILE.subarray(0, 10));
    const answer = await answerOf(call);
    call.destroy();
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(bench.services['trip-reporting'].seen).toEqual([]);
  });

  it('that the service refuses while it still comes is answered with that refusal', async () => {
    const service = client.caught();
    const call = client.begin('POST', UPLOAD, { 'content-length': String(FILE.length) });
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
      const service = client.caught();
      const call = client.begin('POST', UPLOAD, told ? { 'content-length': String(FILE.length) } : {});
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
    const call = client.begin('POST', UPLOAD);
    call.end(FILE);
    const answer = await answerOf(call);
    expect([answer.status, answer.code, calls]).toEqual([503, 'TEMPORARILY_UNAVAILABLE', 1]);
  });

  it('may take longer than other requests, as long as it moves', async () => {
    const address = await bench.start({ REQUEST_TIMEOUT_MS: '150' });
    const service = client.caught();
    const call = client.begin('POST', UPLOAD, { 'content-length': '20' }, address);
    call.write('a'.repeat(10));
    const [req, res] = await service;
    // As long as this one is waited for, and it is given up.
    const command = client.begin(
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
    // Long enough for the call to reach the service on a busy machine.
    const address = await bench.start({ FILE_IDLE_MS: '2000' });
    const service = client.caught();
    const call = client.begin('POST', UPLOAD, { 'content-length': '20' }, address);
    const closed = new Promise((resolve) => call.once('close', resolve));
    call.write('a');
    const [req] = await service;
    await expect(req.toArray()).rejects.toThrow();
    await closed;
    await bench.shutDown(address);
  });
});
