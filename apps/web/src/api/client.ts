import createClient, { type Middleware } from 'openapi-fetch';
import createQueries from 'openapi-react-query';
import type { paths } from './schema';
import { OFFLINE, Problem, problemOf } from './problem';

/** How long a page waits for an answer before it says that there is none, ms. Files have no such limit. */
const PATIENCE_MS = 30_000;

/** Of this session; given by the server with the session and kept in memory alone. */
let csrfToken: string | undefined;
let onSessionLost: () => void = () => undefined;
let renewToken: () => Promise<boolean> = () => Promise.resolve(false);

export function setCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/** Called whenever the server says that nobody is signed in. */
export function whenSessionIsLost(callback: () => void): void {
  onSessionLost = callback;
}

/** @param callback asks who is signed in now; whether that is still the person whose pages these are */
export function whenTokenIsRefused(callback: () => Promise<boolean>): void {
  renewToken = callback;
}

const guarded: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && csrfToken !== undefined) request.headers.set('x-csrf-token', csrfToken);
    return request;
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (problem.code === 'NOT_SIGNED_IN' && schemaPath !== '/api/session') onSessionLost();
    throw problem;
  },
  onError: ({ error }) => (error instanceof Problem ? error : OFFLINE),
};

/** For `upload.ts` alone, which sends what this client cannot. */
export const tokens = {
  get csrf(): string | undefined {
    return csrfToken;
  },
  sessionLost: (): void => onSessionLost(),
  renew: (): Promise<boolean> => renewToken(),
};

/** Every route of the OpenAPI document, with its types. Throws `Problem` for everything that is no success. */
export const api = createClient<paths>({
  baseUrl: '/',
  credentials: 'same-origin',
  fetch: send,
});
api.use(guarded);

/** The same for TanStack Query: `query.useQuery('get', '/api/queue', { params: … })`. */
export const query = createQueries(api);

/**
 * Signing in elsewhere in this browser gives this tab another session, whose commands need that session’s token: it is
 * asked for once, and the command sent again.
 */
async function send(request: Request): Promise<Response> {
  // Of a page that is going away: the browser finishes it alone, and only if its body is not read here first.
  if (request.keepalive) return fetch(request);
  const again = request.method === 'GET' ? undefined : request.clone();
  const response = await fetch(new Request(request, { signal: patience(request) }));
  if (again === undefined || response.status !== 403) return response;
  const { code } = await problemOf(response.clone());
  if (code !== 'CSRF_TOKEN_INVALID' || !(await renewToken())) return response;
  if (csrfToken !== undefined) again.headers.set('x-csrf-token', csrfToken);
  return fetch(new Request(again, { signal: patience(again) }));
}

function patience(request: Request): AbortSignal {
  if (request.headers.get('content-type')?.startsWith('application/octet-stream')) return request.signal;
  return AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)]);
}

/** A command’s own name, so that sending it again does not do it again. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** What `If-Match` says of the version that was seen. */
export function etag(version: number): string {
  return `"${version}"`;
}
