import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError } from 'rxjs';
import { Refusal, problemDocument, type ProblemCode, type ProblemDocument } from '#contracts';
import { databaseFault } from '#database';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'BROKEN_JSON',
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
};

/** Error → problem document; the one map. Undefined: not foreseen, a fault of ours. */
export function problemOf(error: unknown): ProblemDocument | undefined {
  if (error instanceof Refusal) return problemDocument(error.code, error.facts, error.errors);
  if (databaseFault(error) !== undefined) return problemDocument('TEMPORARILY_UNAVAILABLE');
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: unknown } | null)?.statusCode;
  const code = typeof status === 'number' ? BY_STATUS[status] : undefined;
  return code === undefined ? undefined : problemDocument(code);
}

/** Turns every error of an HTTP call into an RFC 9457 problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost) {
    // Consumers of events learn of the original error: it decides between retry and dead message.
    if (host.getType() !== 'http') return throwError(() => error);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    let problem = problemOf(error);
    if (problem === undefined) {
      this.logger.error({ requestId: request.id, route: request.routeOptions.url, error });
      problem = problemDocument('INTERNAL', { requestId: request.id });
    }
    return reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify({ ...problem, requestId: request.id }));
  }
}
