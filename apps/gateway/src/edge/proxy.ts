import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteContract } from '#contracts';
import { SERVICE_SUBJECT, type Subject } from '#http';
import { Upstreams, type UpstreamAnswer } from './upstreams.js';

/** What a service needs of a request besides path and body. Everything else stays outside. */
const TAKEN_IN = ['idempotency-key', 'if-match', 'traceparent'] as const;
/** What a caller gets of a service’s answer besides status and body. */
const GIVEN_OUT = ['content-type', 'etag', 'idempotency-replayed', 'retry-after'] as const;

/** Hands a call on to the service that its contract names, and the answer back, both as they are. */
@Injectable()
export class Proxy {
  constructor(private readonly upstreams: Upstreams) {}

  async forward(route: RouteContract, request: FastifyRequest, reply: FastifyReply) {
    return this.answer(reply, await this.call(route, request));
  }

  call(
    route: RouteContract,
    request: FastifyRequest,
    more: Record<string, string> = {},
  ): Promise<UpstreamAnswer> {
    const headers: Record<string, string> = { ...more, 'x-request-id': request.id };
    for (const name of TAKEN_IN) {
      const value = request.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    return this.upstreams.call(route.service, {
      method: route.method,
      path: request.raw.url ?? route.path,
      subject: subjectOf(request),
      headers,
      body: request.body as Buffer | undefined,
      retry: mayRepeat(route),
    });
  }

  /** Gives an answer on; `body` when it is not the service’s own. */
  answer(reply: FastifyReply, answer: UpstreamAnswer, body: Buffer | string = answer.body) {
    void reply.status(answer.status);
    for (const name of GIVEN_OUT) {
      const value = answer.headers[name];
      if (value !== undefined) void reply.header(name, value);
    }
    return reply.send(body.length === 0 ? undefined : body);
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
