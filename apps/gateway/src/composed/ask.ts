import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal, type ProblemDocument, type ResponseOf, type RouteContract } from '#contracts';
import { mayRepeat, subjectOf } from '../edge/proxy.js';
import { Upstreams } from '../edge/upstreams.js';
import type { Session } from '../session/sessions.js';

/** The answer to a question that the gateway itself asks; the service decides what the caller may see of it. */
export type Asked<Body> =
  | { kind: 'answer'; body: Body }
  | { kind: 'refused'; status: number; problem: ProblemDocument }
  | { kind: 'unreachable' };

export type Question = { query?: Record<string, string | number>; body?: unknown };

/** Asks services for parts of a page, on behalf of whoever is signed in. */
@Injectable()
export class Ask {
  constructor(private readonly upstreams: Upstreams) {}

  for<Route extends RouteContract>(
    request: FastifyRequest,
    route: Route,
    question: Question = {},
  ): Promise<Asked<ResponseOf<Route>>> {
    return this.ask(subjectOf(request), request.id, route, question);
  }

  of<Route extends RouteContract>(
    { personId, sessionId }: Session,
    route: Route,
    question: Question = {},
  ): Promise<Asked<ResponseOf<Route>>> {
    return this.ask({ personId, sessionId }, undefined, route, question);
  }

  private async ask<Route extends RouteContract>(
    subject: ReturnType<typeof subjectOf>,
    requestId: string | undefined,
    route: Route,
    { query = {}, body }: Question,
  ): Promise<Asked<ResponseOf<Route>>> {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) search.set(name, String(value));
    try {
      const answer = await this.upstreams.call(route.service, {
        method: route.method,
        path: search.size === 0 ? route.path : `${route.path}?${search.toString()}`,
        subject,
        headers: requestId === undefined ? {} : { 'x-request-id': requestId },
        body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
        retry: mayRepeat(route),
      });
      if (answer.status === 503) return { kind: 'unreachable' };
      const parsed: unknown = JSON.parse(answer.body.toString('utf8'));
      if (answer.status === route.status) return { kind: 'answer', body: parsed as ResponseOf<Route> };
      return { kind: 'refused', status: answer.status, problem: parsed as ProblemDocument };
    } catch (error) {
      if (error instanceof Refusal && error.code === 'TEMPORARILY_UNAVAILABLE')
        return { kind: 'unreachable' };
      throw error;
    }
  }
}

/** The whole page is refused as its part was. */
export class PartRefused extends Error {
  override readonly name = 'PartRefused';
  constructor(
    readonly status: number,
    readonly problem: ProblemDocument,
  ) {
    super(problem.code);
  }
}
