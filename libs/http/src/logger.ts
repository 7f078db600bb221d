import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

const STANDARD_OUTPUT = 1;
/** Of lines that could not be written yet, bytes; what comes on top is dropped. */
const MOST_UNWRITTEN = 1024 * 1024;

/**
 * JSON lines on standard output; a full disk behind it costs lines, never the service. Only ids, codes and counts are
 * logged: no names, texts, passwords, tokens or addresses with credentials; the paths below are a safety net, not a
 * licence.
 */
export function createLogger(service: string, level: string, fd = STANDARD_OUTPUT): Logger {
  const output = pino.destination({ dest: fd, sync: false, maxLength: MOST_UNWRITTEN });
  // Nobody can be told: this is where one would be. Without a listener the error would end the process.
  output.on('error', () => undefined);
  const options = {
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
    serializers: { error: errorFacts },
  };
  return pino(options, output);
}

/**
 * What of an error is logged. Errors of PostgreSQL carry the row that failed and the text that could not be read: those
 * fields, and any others that we do not know, stay out.
 */
function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, syscall } = error as { code?: unknown; constraint?: unknown; syscall?: unknown };
  const { name: type, message, stack } = error;
  return { type, message, code, constraint, syscall, stack };
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
