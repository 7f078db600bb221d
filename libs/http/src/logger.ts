import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/**
 * JSON lines on standard output. Only ids, codes and counts are logged: no names, texts, passwords, tokens or
 * addresses with credentials; the paths below are a safety net, not a licence.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: [
      'password',
      'token',
      'authorization',
      'cookie',
      '*.password',
      '*.token',
      '*.authorization',
      '*.cookie',
    ],
    serializers: { error: pino.stdSerializers.err },
  });
}

/** Nest’s own messages through the same logger. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string) {
    // Nest tells every route it maps; that is for development only.
    this.write('debug', message, context);
  }
  warn(message: unknown, context?: string) {
    this.write('warn', message, context);
  }
  error(message: unknown, ...rest: unknown[]) {
    const [stack, context] = rest.length > 1 ? rest : [undefined, rest[0]];
    this.write('error', message, context as string | undefined, stack);
  }
  fatal(message: unknown, context?: string) {
    this.write('fatal', message, context);
  }
  debug(message: unknown, context?: string) {
    this.write('debug', message, context);
  }
  verbose(message: unknown, context?: string) {
    this.write('trace', message, context);
  }

  private write(
    level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal',
    message: unknown,
    context?: string,
    stack?: unknown,
  ) {
    if (message instanceof Error) this.logger[level]({ context, error: message });
    else if (typeof message === 'object' && message !== null) this.logger[level]({ context, ...message });
    else this.logger[level]({ context, ...(stack === undefined ? {} : { stack }) }, String(message));
  }
}
