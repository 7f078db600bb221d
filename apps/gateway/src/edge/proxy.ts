import { PassThrough, finished, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RouteContract } from '#contracts';
import { DOWNLOAD_HEADERS, SERVICE_SUBJECT, type Subject } from '#http';
import { Upstreams, type UpstreamAnswer } from './upstreams.js';

/** What a service needs of a request besides path and body. Everything else stays outside. */
const TAKEN_IN = ['idempotency-key', 'if-match', 'traceparent'] as const;
/** And of one that brings or wants a file. */
const TAKEN_IN_WITH_FILES = [...TAKEN_IN, 'content-length', 'if-none-match', 'range', 'if-range'] as const;
/** What a caller gets of a service’s answer besides status and body. */
const GIVEN_OUT = ['content-type', 'etag', 'idempotency-replayed', 'retry-after'] as const;
/** And of a file. */
const GIVEN_OUT_WITH_FILES = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-range',
  'accept-ranges',
  'etag',
] as const;

/**
 * Files of one session under way at a time, each of which may take long: those that are shown together with one report,
 * and as many uploads as a browser makes at once. Else a few slow callers could hold all connections for files.
 */
const DOWNLOADS_AT_ONCE = 32;
const UPLOADS_AT_ONCE = 8;
const ROOM_AGAIN_SECONDS = 10;

/** Hands a call on to the service that its contract names, and the answer back, both as they are. */
@Injectable()
export class Proxy {
  private readonly files = new Map<string, number>();

  constructor(private readonly upstreams: Upstreams) {}

  async forward(route: RouteContract, request: FastifyRequest, reply: FastifyReply) {
    if (route.upload !== undefined || route.download) this.takeRoom(route, request, reply);
    if (route.upload !== undefined) return this.answer(reply, await this.upload(route, request));
    if (route.download) return this.download(route, request, reply);
    return this.answer(reply, await this.call(route, request));
  }

  call(
    route: RouteContract,
    request: FastifyRequest,
    more: Record<string, string> = {},
  ): Promise<UpstreamAnswer> {
    return this.upstreams.call(route.service, {
      ...head(route, request, TAKEN_IN, more),
      body: request.body as Buffer | undefined,
      retry: mayRepeat(route),
    });
  }

  /** Gives an answer on; `body` when it is not the service’s own. */
  answer(reply: FastifyReply, answer: UpstreamAnswer, body: Buffer | string = answer.body) {
    void reply.status(answer.status);
    give(reply, answer.headers, GIVEN_OUT);
    return reply.send(body.length === 0 ? undefined : body);
  }

  /** @throws Refusal RATE_LIMITED */
  private takeRoom({ upload }: RouteContract, { session }: FastifyRequest, reply: FastifyReply): void {
    const [kind, most] = upload === undefined ? ['down', DOWNLOADS_AT_ONCE] : ['up', UPLOADS_AT_ONCE];
    const key = `${kind} ${session?.sessionId ?? ''}`;
    const underWay = this.files.get(key) ?? 0;
    if (underWay >= most) {
      void reply.header('retry-after', String(ROOM_AGAIN_SECONDS));
      throw new Refusal('RATE_LIMITED', { seconds: ROOM_AGAIN_SECONDS });
    }
    // Nothing would tell when it ends: its caller has gone already.
    if (reply.raw.destroyed) return;
    this.files.set(key, underWay + 1);
    // Answered, or its caller has gone.
    reply.raw.once('close', () => {
      const left = (this.files.get(key) ?? 1) - 1;
      if (left > 0) this.files.set(key, left);
      else this.files.delete(key);
    });
  }

  private async upload(route: RouteContract, request: FastifyRequest): Promise<UpstreamAnswer> {
    const body = bodyOf(request.raw);
    try {
      const answer = await this.upstreams.stream(route.service, {
        ...head(route, request, TAKEN_IN_WITH_FILES),
        body,
        retry: false,
      });
      return { ...answer, body: await whole(answer.body) };
    } catch (error) {
      // Whoever sent half a file is gone or gets to know why; the service is not to blame.
      if (request.raw.destroyed && !request.raw.complete) throw new Refusal('FILE_BROKEN');
      throw error;
    } finally {
      body.destroy();
    }
  }

  private async download(route: RouteContract, request: FastifyRequest, reply: FastifyReply) {
    const call = { ...head(route, request, TAKEN_IN_WITH_FILES), retry: mayRepeat(route) };
    const { status, headers, body } = await this.upstreams.stream(route.service, call);
    if (status >= 400) return this.answer(reply, { status, headers, body: await whole(body) });
    void reply.status(status).headers({ 'content-disposition': 'attachment' });
    give(reply, headers, GIVEN_OUT_WITH_FILES);
    // Not those of the service: what files may do in a browser is decided at the edge.
    void reply.headers(DOWNLOAD_HEADERS);
    if (status !== 304) return reply.send(body);
    await whole(body);
    return reply.send();
  }
}

/** A command is sent again by whoever sent it, with its key; a log-in must not count as two tries. */
export function mayRepeat(route: RouteContract): boolean {
  return !route.command && route.method !== 'DELETE' && route.access !== 'public';
}

export function subjectOf(request: FastifyRequest): Subject {
  const { session } = request;
  return session === null ? SERVICE_SUBJECT : { personId: session.personId, sessionId: session.sessionId };
}

function head(
  route: RouteContract,
  request: FastifyRequest,
  taken: readonly string[],
  more: Record<string, string> = {},
) {
  const headers: Record<string, string> = { ...more, 'x-request-id': request.id };
  for (const name of taken) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return {
    method: route.method,
    path: request.raw.url ?? route.path,
    subject: subjectOf(request),
    headers,
  };
}

function give(reply: FastifyReply, headers: UpstreamAnswer['headers'], given: readonly string[]): void {
  for (const name of given) {
    const value = headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
}

/**
 * The body of a request as a stream of its own. Whoever gives up reading destroys its stream, and to destroy the
 * request’s own would close the connection on which the refusal is still to be sent.
 */
function bodyOf(request: Readable): PassThrough {
  const body = new PassThrough();
  request.pipe(body);
  finished(request, { writable: false }, (error) => {
    if (error) body.destroy(error);
  });
  // What is still coming is read and forgotten.
  body.once('close', () => request.unpipe(body).resume());
  return body;
}

async function whole(body: Readable): Promise<Buffer> {
  return Buffer.concat((await body.toArray()) as Buffer[]);
}
