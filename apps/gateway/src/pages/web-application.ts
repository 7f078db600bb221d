import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { refuseAddress } from '../edge/before-routing.js';
import { tokenFrom } from '../session/cookie.js';
import { Openings } from './opening.js';
import { StaticDocument } from './static-document.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
};
/** What `apps/web/index.html` has where each answer puts a nonce of its own. */
const NONCE = '__CSP_NONCE__';
/** Read here, or sent in another’s place. */
const NOT_SERVED = /^\/(index\.html|openings\.json)$|\.br$/;
/** Addresses that are no pages: whatever is not found there is told so, by machines to machines. */
const NO_PAGES = /^\/(api|health|metrics|assets)(\/|$)|\.[a-z0-9]+$/i;

/** Bundled by Vite; null where it has not been built, as in tests of the gateway alone. */
export function builtWebApplication(folder: string): string | null {
  return existsSync(join(folder, 'assets')) ? folder : null;
}

/**
 * The web application: its files, and its one page at every address that is no file. Files under `assets` carry a hash
 * of their content in their name and are kept for ever; the page is asked for each time, so a new version is met with
 * the next visit.
 */
export function serveWebApplication(server: FastifyInstance, folder: string): void {
  const served = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of served) {
    const url = file.slice(folder.length).replaceAll('\\', '/');
    if (NOT_SERVED.test(url)) continue;
    const document = new StaticDocument(
      readFileSync(file),
      TYPES[extname(file)] ?? 'application/octet-stream',
      url.startsWith('/assets/') ? 'for ever' : 'asked again',
      served.includes(`${file}.br`) ? readFileSync(`${file}.br`) : undefined,
    );
    document.serve(server, url);
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const openings = new Openings(folder);
  server.get('/*', { config: { id: 'web page', page: true } }, (request, reply) => {
    // Answered here: the handler of refusals is set only after the pages have been registered.
    const path = request.url.split('?', 1)[0] ?? '';
    if (NO_PAGES.test(path)) return refuseAddress(undefined, request, reply);
    const { cookie = '' } = request.headers;
    const shown = openings.of(path, cookie, tokenFrom(cookie) !== undefined);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-type', TYPES['.html'])
      .header('cache-control', 'no-store')
      .header('content-security-policy', policyWith(nonce))
      .send(
        page
          .replaceAll(NONCE, nonce)
          .replace('__LANGUAGE__', shown.language)
          .replace('__LOOK__', shown.look)
          .replace('__TITLE__', shown.title)
          .replace('__AWAITED__', shown.awaited)
          .replace('__FILES__', shown.files)
          .replace('__SCRIPTS__', shown.scripts),
      );
  });
}

/** Scripts only from files of ours; styles from files, or written by a component that knows this answer’s nonce. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Pictures that are being chosen are shown from memory before they are sent.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}
