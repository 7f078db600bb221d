import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Refusal, type RouteContract } from '#contracts';
import { Database, once, requestHash, type StoredResponse } from '#database';
import type { DoorRequest } from './endpoint.js';
import { ResponseCheck } from './response-check.js';

export const REQUEST_HASH_KEY = Symbol('REQUEST_HASH_KEY');

const KEY = /^[\x21-\x7e]{8,100}$/;

/**
 * The door of every HTTP command: one transaction around idempotency, state and outbox. A command that is sent
 * again with the same key gets the stored answer; nothing is stored for one that was refused.
 */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly check: ResponseCheck,
    @Inject(REQUEST_HASH_KEY) private readonly hashKey: Buffer,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request =
      context.getType() === 'http' ? context.switchToHttp().getRequest<DoorRequest>() : undefined;
    const door = request?.door;
    if (request === undefined || door === undefined || !door.route.command) return next.handle();
    return from(this.run(request, door.route, context.switchToHttp().getResponse<FastifyReply>(), next));
  }

  private async run(request: DoorRequest, route: RouteContract, reply: FastifyReply, next: CallHandler) {
    const caller = request.door?.caller;
    if (caller === undefined) throw new Refusal('NOT_SIGNED_IN');
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED');
    const identity = {
      personId: caller.personId,
      route: route.id,
      key,
      requestHash: requestHash(
        [request.params, request.body ?? null, request.headers['if-match'] ?? null],
        this.hashKey,
      ),
    };
    const response = await this.database.transaction((tx) =>
      once(tx, identity, async () => {
        if (request.door !== undefined) request.door.tx = tx;
        const { traceparent } = request.headers;
        tx.cause = {
          correlationId: caller.correlationId,
          traceparent: typeof traceparent === 'string' ? traceparent : undefined,
        };
        return this.stored(route, await lastValueFrom(next.handle(), { defaultValue: undefined }));
      }),
    );
    if (response.replayed) reply.header('idempotency-replayed', 'true');
    if (response.etag !== null) reply.header('etag', response.etag);
    if (response.body === null) return undefined;
    reply.header('content-type', 'application/json; charset=utf-8');
    return response.body;
  }

  private stored(route: RouteContract, result: unknown): StoredResponse {
    const body = result === undefined || route.status === 204 ? null : JSON.stringify(result);
    this.check.check(route, body);
    return { status: route.status, body, etag: etagOf(result) };
  }
}

/** `"<version>"` of anything that has one. */
export function etagOf(result: unknown): string | null {
  const version = (result as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? `"${version}"` : null;
}
