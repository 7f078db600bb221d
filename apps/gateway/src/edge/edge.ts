import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, ROUTES, Refusal, type InputOf, type RouteContract } from '#contracts';
import { BODY_LIMIT, acceptFiles, validateInput } from '#http';
import { PartRefused } from '../composed/ask.js';
import { ADAPTED, type SessionRoutes } from '../session/session-routes.js';
import type { Gate } from './gate.js';
import { limitPatience, type Patience } from './patience.js';
import type { Proxy } from './proxy.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of the route’s contract: what logs and figures are told apart by. */
    id?: string;
    /** Brings its own security headers. */
    page?: boolean;
  }
}

/** Answers a composed route: what it returns is the body; undefined when it has answered itself. */
export type Composed = (
  request: FastifyRequest,
  reply: FastifyReply,
  input: InputOf<RouteContract>,
) => Promise<unknown>;

/** Every route of the contracts stands on one of these three; boot fails when one is missing. */
export type Answering = {
  proxy: Proxy;
  session: SessionRoutes;
  composed: Readonly<Record<string, Composed>>;
  /** Throws FORBIDDEN when nobody with the caller’s posts may use the route. */
  checkRights: (request: FastifyRequest, route: RouteContract) => Promise<void>;
};

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What holds for every answer: names, headers, and bodies that are not read here. */
export function prepareServer(server: FastifyInstance, encrypted: boolean, patience: Patience): void {
  server.removeAllContentTypeParsers();
  acceptFiles(server);
  limitPatience(server, patience);
  // Services validate what is in it; here it is only measured and handed on.
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (_, body, done) => done(null, body),
  );
  server.decorateRequest('session', null);
  const always = encrypted ? ENCRYPTED_HEADERS : {};
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(always).header('x-request-id', request.id);
    if (!request.routeOptions.config.page) void reply.headers(ANSWER_HEADERS);
    done();
  });
}

/** Answers are data: nothing may be loaded or framed because of one. Pages bring a policy of their own. */
const ANSWER_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const ENCRYPTED_HEADERS = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/**
 * Opens the routes of the contracts to the public, and refuses other methods on their addresses.
 *
 * @throws when a composed route has nobody who answers it
 */
export function openRoutes(server: FastifyInstance, gate: Gate, answering: Answering): void {
  for (const route of ROUTES) {
    const answer = answerOf(route, answering);
    server.route({
      method: route.method,
      url: route.path,
      config: { id: route.id, upload: route.upload, download: route.download },
      exposeHeadRoute: false,
      onRequest: async (request, reply) => {
        await gate.admit(route, request, reply);
        refuseLargeFile(route, request);
      },
      handler: async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        return answer(request, reply);
      },
    });
  }
  for (const [path, taken] of byPath()) {
    server.route({
      method: METHODS.filter((method) => !taken.has(method)),
      url: path,
      config: { id: 'method-not-allowed' },
      onRequest: (_, reply, done) => {
        void reply.header('allow', [...taken].join(', '));
        done(new Refusal('METHOD_NOT_ALLOWED'));
      },
      handler: () => undefined,
    });
  }
}

/** Before a byte of it is read, when its length is told; the service counts what comes all the same. */
function refuseLargeFile({ upload }: RouteContract, request: FastifyRequest): void {
  if (upload !== undefined && Number(request.headers['content-length'] ?? 0) > upload.maxBytes)
    throw new Refusal('FILE_TOO_LARGE', { limit: Math.floor(upload.maxBytes / 1024 / 1024) });
}

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function answerOf(route: RouteContract, { proxy, session, composed, checkRights }: Answering): Answer {
  if (route.composed) return compose(route, composed[route.id], checkRights);
  const adapted = ADAPTED[route.id as keyof typeof ADAPTED];
  if (adapted !== undefined) return (request, reply) => session[adapted](request, reply);
  return (request, reply) => proxy.forward(route, request, reply);
}

function compose(
  route: RouteContract,
  answer: Composed | undefined,
  checkRights: Answering['checkRights'],
): Answer {
  if (answer === undefined) throw new Error(`nobody answers the composed route ${route.id}`);
  return async (request, reply) => {
    let input: InputOf<RouteContract>;
    try {
      request.body = parsedBody(request.body);
      input = validateInput(route, request) as InputOf<RouteContract>;
    } catch (refusal) {
      // The services that are asked refuse whoever has no right to it. Nobody is asked about a wrong body, and
      // what a body has to look like is not for those who may not send one.
      await checkRights(request, route);
      throw refusal;
    }
    try {
      const body = await answer(request, reply, input);
      return body === undefined ? reply : await reply.status(route.status).send(body);
    } catch (error) {
      if (!(error instanceof PartRefused)) throw error;
      return reply
        .status(error.status)
        .header('content-type', `${PROBLEM_TYPE}; charset=utf-8`)
        .send(JSON.stringify(error.problem));
    }
  };
}

function parsedBody(body: unknown): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal('BROKEN_JSON');
  }
}

function byPath(): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  for (const { path, method } of ROUTES) paths.set(path, (paths.get(path) ?? new Set<string>()).add(method));
  return paths;
}
