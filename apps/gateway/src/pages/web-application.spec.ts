import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from '#contracts';
import { builtWebApplication, serveWebApplication } from './web-application.js';

let folder: string;
let server: FastifyInstance;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html lang="__LANGUAGE__" data-look="__LOOK__"><meta property="csp-nonce" nonce="__CSP_NONCE__" /><p>__TITLE__</p><i>__AWAITED__</i>__FILES____SCRIPTS__',
  );
  const homes = {
    '/': {
      titles: { vi: 'Năm của tôi', en: 'My year' },
      awaited: { vi: 'Đang lấy số ngày', en: 'Fetching the days' },
      files: '<link href="/assets/home.css" />',
      scripts: '<link href="/assets/home.js" />',
    },
    '/khu-vuc': { titles: { vi: 'A & <b>' }, awaited: {}, files: '', scripts: '' },
  };
  writeFileSync(join(folder, 'openings.json'), JSON.stringify(homes));
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'index-abc.js.br'), brotliCompressSync('export {}'));
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

describe('until the application stands', () => {
  const SESSION = `${SESSION_COOKIE}=${'a'.repeat(43)}`;
  const shown = async (url: string, cookie: string) => {
    const { body } = await server.inject({ method: 'GET', url, headers: { cookie } });
    const found = /lang="(.*?)" data-look="(.*?)".*<p>(.*)<\/p><i>(.*)<\/i>/.exec(body) ?? [];
    const [, language, look, title, awaited] = found;
    return { language, look, title, awaited };
  };

  it('the page says its name and what is on its way, in the language and the colours of this device', async () => {
    expect(await shown('/?nam=2022', SESSION)).toEqual({
      ...{ language: 'vi', look: '', title: 'Năm của tôi', awaited: 'Đang lấy số ngày' },
    });
    expect(await shown('/', `dicoso-opening=en_dark_1.25_year; ${SESSION}`)).toEqual({
      ...{ language: 'en', look: 'dark 1.25', title: 'My year', awaited: 'Fetching the days' },
    });
  });

  it('it says none to who will be asked to sign in, and none that it does not know', async () => {
    const nothing = { title: '', awaited: '' };
    expect(await shown('/', '')).toMatchObject(nothing);
    expect(await shown('/dang-ky/moi', SESSION)).toMatchObject(nothing);
    expect(await shown('/', `${SESSION}; dicoso-opening=vi_auto_1_other`)).toMatchObject(nothing);
  });

  it('it names the files of its page', async () => {
    const home = async (cookie: string) =>
      (await server.inject({ method: 'GET', url: '/', headers: { cookie } })).body;
    expect(await home(SESSION)).toContain('<link href="/assets/home.css" /><link href="/assets/home.js" />');
    expect(await home('')).not.toContain('/assets/home');
  });

  it('nothing that a cookie or a word holds becomes part of the page', async () => {
    expect(await shown('/', 'dicoso-opening="><script>_dark')).toEqual({
      ...{ language: 'vi', look: '', title: '', awaited: '' },
    });
    expect((await shown('/', 'dicoso-opening=x_dark_evil')).look).toBe('dark');
    expect((await shown('/khu-vuc', SESSION)).title).toBe('A &#38; &#60;b&#62;');
  });

  it.each(['/openings.json', '/assets/index-abc.js.br'])('%s is not served', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});

describe('files', () => {
  it('are sent as densely as they were compressed before', async () => {
    const headers = { 'accept-encoding': 'gzip, deflate, br' };
    const answer = await server.inject({ method: 'GET', url: '/assets/index-abc.js', headers });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('export {}');
  });

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
