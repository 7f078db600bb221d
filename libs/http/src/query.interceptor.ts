import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { mergeMap, tap, type Observable } from 'rxjs';
import type { FileAnswer, Files } from '#files';
import { etagOf } from './command.interceptor.js';
import { answerFile } from './download.js';
import type { DoorRequest } from './endpoint.js';
import { ResponseCheck } from './response-check.js';
import { FILES } from './upload.js';

/** The way out of routes that change nothing: version tag and contract check in tests, or a stored file. */
@Injectable()
export class QueryInterceptor implements NestInterceptor {
  constructor(
    private readonly responses: ResponseCheck,
    @Inject(FILES) private readonly files: Files | null,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request =
      context.getType() === 'http' ? context.switchToHttp().getRequest<DoorRequest>() : undefined;
    const door = request?.door;
    if (request === undefined || door === undefined || door.route.command) return next.handle();
    if (door.route.download) {
      const { files } = this;
      if (files === null)
        throw new Error(`${door.route.id} gives a file; give HttpModule the Files of libs/files`);
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      return next
        .handle()
        .pipe(mergeMap((answer: FileAnswer) => answerFile(files.store, answer, request, reply)));
    }
    return next.handle().pipe(
      tap((result) => {
        const etag = etagOf(result);
        if (etag !== null) context.switchToHttp().getResponse<FastifyReply>().header('etag', etag);
        if (door.route.status !== 204) this.responses.check(door.route, () => JSON.stringify(result));
      }),
    );
  }
}
