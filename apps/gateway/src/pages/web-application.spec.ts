import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { builtWebApplication, serveWebApplication } from './web-application.js';

let folder: string;
let server: FastifyInstance;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__" />');
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}');
  server = fastify();
  serveWebApplication(server, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string) => server.inject({ method: 'GET', url });

it('knows whether the application has been built', () => {
  expect(builtWebApplication(folder)).toBe(folder);
  expect(builtWebApplication(join(folder, 'elsewhere'))).toBeNull();
});

describe('the page', () => {
  it.each(['/', '/dang-ky', '/dang-ky/0198?nam=2022', '/hang-cho/0198', '/apis'])(
    'stands at %s',
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toContain('csp-nonce');
    },
  );

  it.each(['/api', '/api/unknown', '/assets/index-old.js', '/health/live', '/metrics', '/robots.txt'])(
    'does not stand at %s',
    async (url) => {
      const answer = await get(url);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('allows no script but our files, and styles by a nonce that is new each time', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, body } = await get('/');
        const policy = String(headers['content-security-policy']);
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(policy).toContain("script-src 'self';");
        expect(policy).not.toContain('unsafe');
        expect(body).toContain(`nonce="${nonce}"`);
        expect(body).not.toContain('__CSP_NONCE__');
        return nonce;
      }),
    );
    expect(nonces[0]?.length).toBeGreaterThanOrEqual(22);
    expect(nonces[0]).not.toBe(nonces[1]);
  });
});

describe('files', () => {
  it('named by their content are kept for ever', async () => {
    const { headers } = await get('/assets/index-abc.js');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('of a fixed name are asked for again', async () => {
    const { headers } = await get('/favicon.svg');
    expect(headers['cache-control']).toBe('no-cache');
  });
});
