import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { problemDocument } from '#contracts';
import { Bench, uuid } from '../gateway.fixture.js';
import { FILE, FileClient, MB, answerOf, hashOf } from './file-client.fixture.js';

const DOWNLOAD = `/api/evidence/${uuid()}`;

describe('a download', () => {
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

  const headers = {
    'content-type': 'image/jpeg',
    'content-length': String(FILE.length),
    'content-disposition': 'inline; filename="a.jpg"; filename*=UTF-8\'\'a.jpg',
    etag: '"abc"',
  };

  it('reaches the caller byte by byte as it comes', async () => {
    const service = client.caught();
    const call = client.begin('GET', DOWNLOAD);
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
    const call = client.begin('GET', DOWNLOAD);
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
    const call = client.begin('GET', DOWNLOAD);
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
    const call = client.begin('GET', DOWNLOAD, asked);
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
    const call = client.begin('GET', DOWNLOAD);
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
    const call = client.begin('GET', DOWNLOAD);
    call.end();
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    await expect(answer.toArray()).rejects.toThrow();
  });

  it('that nobody waits for any more is no longer asked of the service', async () => {
    const service = client.caught();
    const call = client.begin('GET', DOWNLOAD);
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
