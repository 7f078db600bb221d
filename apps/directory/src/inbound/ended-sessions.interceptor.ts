import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import type { DoorRequest } from '#http';
import { SessionCache } from '../use-cases/session.ports.js';

/**
 * Stands outside of the door that commits: a command that ends sessions answers only when no cache believes in them
 * any more. It cannot be done inside, where it would hold a transaction open over a call to Redis.
 */
@Injectable()
export class EndedSessionsInterceptor implements NestInterceptor {
  constructor(private readonly cache: SessionCache) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<DoorRequest>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        const tx = request.door?.tx;
        if (tx !== undefined) await this.cache.settle(tx);
        return answer;
      }),
    );
  }
}
