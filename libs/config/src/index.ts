import { z } from 'zod';

/** What every service process reads. Addresses carry their credentials; none of this is ever logged. */
const commonShape = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  SERVICE_HOST: z.string().default('127.0.0.1'),
  SERVICE_PORT: z.coerce.number().int().min(1).max(65535),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** At least 32 characters; signs the short-lived tokens between the gateway and the services. */
  INTERNAL_TOKEN_SECRET: z.string().min(32),
  /** Business time minus machine time, in milliseconds. Anything but 0 is refused in production. */
  BUSINESS_OFFSET_MS: z.coerce.number().int().default(0),
  /** Whether an administrator may move business time forward (libs/clock). `on` is refused in production. */
  VIRTUAL_CLOCK: z.enum(['on', 'off']).default('off'),
  /** Address of a collector for traces (OTLP over HTTP); traces are not exported without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Tests only, to prove that they notice: `off` handles every delivery, also a repeated one. */
  MESSAGING_INBOX: z.enum(['on', 'off']).optional(),
  /** Tests only, to prove that they notice: the relay forgets one of so many messages. */
  MESSAGING_DROP_ONE_IN: z.coerce.number().int().min(1).optional(),
} as const;

/** What a service with tables and messages reads besides. */
export const statefulShape = {
  DATABASE_URL: z.url(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(12),
  RABBITMQ_URL: z.url(),
  /** For the start-up self-check of the topology. */
  RABBITMQ_MANAGEMENT_URL: z.url(),
  DIRECTORY_URL: z.url(),
} as const;

export const redisShape = {
  REDIS_URL: z.url(),
  /** Keeps several systems on one Redis apart. */
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]+$/)
    .default('dicoso'),
} as const;

export const filesShape = {
  /** Absolute path of the folder for stored files; processes of one service share it. */
  FILES_DIR: z.string().startsWith('/'),
} as const;

/**
 * Reads the environment once, at boot, against a schema.
 *
 * @throws ConfigError naming every variable that is missing or wrong (never its value)
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
) {
  const schema = z.object({ ...commonShape, ...shape });
  const result = schema.safeParse(environment);
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Configuration is not usable. ${names.join('; ')}`);
  }
  const config = result.data as z.infer<typeof schema> & {
    NODE_ENV: string;
    BUSINESS_OFFSET_MS: number;
    VIRTUAL_CLOCK: string;
    MESSAGING_INBOX?: string;
    MESSAGING_DROP_ONE_IN?: number;
  };
  if (config.NODE_ENV === 'production') {
    const moved = [
      ...(config.BUSINESS_OFFSET_MS === 0 ? [] : ['BUSINESS_OFFSET_MS']),
      ...(config.VIRTUAL_CLOCK === 'off' ? [] : ['VIRTUAL_CLOCK']),
    ];
    if (moved.length > 0) {
      throw new ConfigError(`${moved.join(', ')}: business time cannot be moved in production.`);
    }
    const faulty = [
      ...(config.MESSAGING_INBOX === 'off' ? ['MESSAGING_INBOX'] : []),
      ...(config.MESSAGING_DROP_ONE_IN === undefined ? [] : ['MESSAGING_DROP_ONE_IN']),
    ];
    if (faulty.length > 0) {
      throw new ConfigError(
        `${faulty.join(', ')}: messages are not lost or doubled on purpose in production.`,
      );
    }
  }
  return Object.freeze(config) as Readonly<z.infer<typeof schema>>;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
