import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { etagOf } from './command.interceptor.js';
import type { DoorRequest } from './endpoint.js';
import { ResponseCheck } from './response-check.js';

/** The way out of routes that change nothing: version tag, and the contract check in tests. */
@Injectable()
export class QueryInterceptor implements NestInterceptor {
  constructor(private readonly responses: ResponseCheck) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const door =
      context.getType() === 'http' ? context.switchToHttp().getRequest<DoorRequest>().door : undefined;
    if (door === undefined || door.route.command) return next.handle();
    return next.handle().pipe(
      tap((result) => {
        const etag = etagOf(result);
        if (etag !== null) context.switchToHttp().getResponse<FastifyReply>().header('etag', etag);
        if (door.route.status !== 204) this.responses.check(door.route, JSON.stringify(result));
      }),
    );
  }
}
