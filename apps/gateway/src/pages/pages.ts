import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { asyncApiDocument, openApiDocument } from '#contracts';
import { SUBSCRIPTIONS } from '#messaging';
import { StaticDocument } from './static-document.js';
import { builtWebApplication, serveWebApplication } from './web-application.js';

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const SVG = 'image/svg+xml';
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Starts the documentation. What is tried out there is sent as the web application would send it: with the token of
 * the session, which is asked for when it is needed, and with a new key for every command.
 */
const START_DOCS = `const SENT_BY_THIS_PAGE = 'Idempotency-Key';

async function contracts() {
  const document = await (await fetch('/api/openapi.json')).json();
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  for (const parameter of operations.flatMap((operation) => operation.parameters)) {
    if (parameter.name !== SENT_BY_THIS_PAGE) continue;
    parameter.required = false;
    parameter.description += ' Để trống thì trang này tự tạo.';
  }
  return document;
}

async function csrfToken() {
  const response = await fetch('/api/session');
  return response.ok ? (await response.json()).csrfToken : undefined;
}

async function complete(request) {
  if ((request.method || 'GET').toUpperCase() === 'GET') return request;
  const token = await csrfToken();
  if (token && !request.headers['X-CSRF-Token']) request.headers['X-CSRF-Token'] = token;
  if (!request.headers[SENT_BY_THIS_PAGE]) request.headers[SENT_BY_THIS_PAGE] = crypto.randomUUID();
  return request;
}

contracts().then((spec) => {
  window.ui = SwaggerUIBundle({
    spec,
    dom_id: '#docs',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    requestInterceptor: complete,
  });
});
`;

/** Beside this service under `dist`. */
const WEB = fileURLToPath(new URL('../../../web', import.meta.url));

/**
 * Everything that is served for the eye and for tools: the web application, the documents, the documentation. Where
 * the application has not been built, a plain start page stands in its place.
 */
export async function servePages(server: FastifyInstance, version: string): Promise<void> {
  const web = builtWebApplication(WEB);
  await server.register(async (pages) => {
    await pages.register(helmet, POLICY);
    const documents = { ...documentsOf(version), ...(web === null ? startPage() : {}) };
    for (const [url, document] of Object.entries(documents)) document.serve(pages, url);
    if (web !== null) serveWebApplication(pages, web);
  });
}

/** Scripts, styles and pictures of our own and nothing else; nobody puts a page of ours into a frame. */
const SELF = ["'self'"];
const POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: SELF,
      styleSrc: SELF,
      imgSrc: [...SELF, 'data:'],
      fontSrc: SELF,
      connectSrc: SELF,
      manifestSrc: SELF,
      formAction: SELF,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
  // Said for every answer, where the address is encrypted (edge.ts).
  strictTransportSecurity: false,
} as const satisfies FastifyHelmetOptions;

const own = (file: string) => readFileSync(new URL(file, import.meta.url));

function startPage(): Record<string, StaticDocument> {
  return {
    '/': new StaticDocument(own('./index.html'), HTML),
    '/start.css': new StaticDocument(own('./start.css'), CSS),
    '/favicon.svg': new StaticDocument(own('./favicon.svg'), SVG),
  };
}

function documentsOf(version: string): Record<string, StaticDocument> {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const theirs = (file: string) => readFileSync(join(swagger, file));
  return {
    '/favicon.ico': new StaticDocument(own('./favicon.svg'), SVG),
    '/api/openapi.json': new StaticDocument(JSON.stringify(openApiDocument(version)), JSON_TYPE),
    '/api/asyncapi.json': new StaticDocument(
      JSON.stringify(asyncApiDocument(version, SUBSCRIPTIONS)),
      JSON_TYPE,
    ),
    '/api/docs': new StaticDocument(own('./docs.html'), HTML),
    '/api/docs/docs.css': new StaticDocument(own('./docs.css'), CSS),
    '/api/docs/start.js': new StaticDocument(START_DOCS, SCRIPT),
    '/api/docs/swagger-ui.css': new StaticDocument(theirs('swagger-ui.css'), CSS),
    '/api/docs/swagger-ui-bundle.js': new StaticDocument(theirs('swagger-ui-bundle.js'), SCRIPT),
  };
}
