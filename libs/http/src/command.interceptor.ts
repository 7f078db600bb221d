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
import {
  Database,
  Gathering,
  once,
  requestHash,
  type CommandScope,
  type StoredResponse,
  type Tx,
} from '#database';
import { GATHERED_METADATA, type Door, type DoorRequest } from './endpoint.js';
import { ResponseCheck } from './response-check.js';
import { UploadDoor } from './upload-door.js';

export const REQUEST_HASH_KEY = Symbol('REQUEST_HASH_KEY');

const KEY = /^[\x21-\x7e]{8,100}$/;

/**
 * The door of every HTTP command: one transaction around idempotency, state and outbox. A command that is sent
 * again with the same key gets the stored answer; nothing is stored for one that was refused.
 */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  private readonly gatherings = new Map<string, Gathering>();

  constructor(
    private readonly database: Database,
    private readonly check: ResponseCheck,
    private readonly uploads: UploadDoor,
    @Inject(REQUEST_HASH_KEY) private readonly hashKey: Buffer,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request =
      context.getType() === 'http' ? context.switchToHttp().getRequest<DoorRequest>() : undefined;
    const door = request?.door;
    if (request === undefined || door === undefined || !door.route.command) return next.handle();
    return from(this.run(context, request, door, next));
  }

  private async run(context: ExecutionContext, request: DoorRequest, door: Door, next: CallHandler) {
    const { caller, route } = door;
    if (caller === undefined) throw new Refusal('NOT_SIGNED_IN');
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED');
    const scope = { personId: caller.personId, route: route.id, key };
    const gathering = this.gatheringOf(context, route);
    const command = (parts: readonly unknown[]) =>
      this.carryOut(request, door, { ...scope, parts }, gathering, next);
    const { upload } = route;
    const response =
      upload === undefined
        ? await command([request.params, request.body ?? null, request.headers['if-match'] ?? null])
        : await this.uploads.carry(context, { ...route, upload }, scope, command);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (response.replayed) reply.header('idempotency-replayed', 'true');
    if (response.etag !== null) reply.header('etag', response.etag);
    if (response.body === null) return undefined;
    reply.header('content-type', 'application/json; charset=utf-8');
    return response.body;
  }

  private carryOut(
    request: DoorRequest,
    door: Door,
    { parts, ...scope }: CommandScope & { parts: readonly unknown[] },
    gathering: Gathering | undefined,
    next: CallHandler,
  ) {
    const identity = { ...scope, requestHash: requestHash(parts, this.hashKey) };
    const work = async (tx: Tx) => {
      door.committing = false;
      const response = await once(tx, identity, async () => {
        door.tx = tx;
        const { traceparent } = request.headers;
        tx.cause = {
          correlationId: door.caller?.correlationId,
          traceparent: typeof traceparent === 'string' ? traceparent : undefined,
        };
        return this.stored(door.route, await lastValueFrom(next.handle(), { defaultValue: undefined }));
      });
      door.committing = true;
      return response;
    };
    return gathering === undefined ? this.database.transaction(work) : gathering.run(work);
  }

  private gatheringOf(context: ExecutionContext, route: RouteContract): Gathering | undefined {
    if (Reflect.getMetadata(GATHERED_METADATA, context.getHandler()) !== true) return undefined;
    const known = this.gatherings.get(route.id) ?? new Gathering(this.database);
    this.gatherings.set(route.id, known);
    return known;
  }

  private stored(route: RouteContract, result: unknown): StoredResponse {
    const body = result === undefined || route.status === 204 ? null : JSON.stringify(result);
    this.check.check(route, () => body);
    return { status: route.status, body, etag: etagOf(result) };
  }
}

/** `"<version>"` of anything that has one. */
export function etagOf(result: unknown): string | null {
  const version = (result as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? `"${version}"` : null;
}
