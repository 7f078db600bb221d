import { z } from 'zod';
import { readConfig, redisShape } from '#config';

const list = z
  .string()
  .transform((value) => value.split(',').map((item) => item.trim()))
  .pipe(z.array(z.string().min(1)));

export const readGatewayConfig = (environment?: NodeJS.ProcessEnv) =>
  readConfig(
    {
      ...redisShape,
      /** Scheme, host and port as browsers show it: what commands must come from. */
      PUBLIC_ORIGIN: z.url().transform((url) => new URL(url).origin),
      DIRECTORY_URL: z.url(),
      REGISTRATION_URL: z.url(),
      TRIP_REPORTING_URL: z.url(),
      INSPECTIONS_URL: z.url(),
      APPROVALS_URL: z.url(),
      NOTIFICATIONS_URL: z.url(),
      RABBITMQ_URL: z.url(),
      /** Requests of one session in this process. */
      RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
      /** Requests of one address that bring no known session. An office shares one address; default tenfold. */
      RATE_LIMIT_PER_ADDRESS: z.coerce.number().int().min(1).optional(),
      /** Addresses or networks of the proxies in front, comma-separated; only theirs is the caller’s address believed. */
      TRUSTED_PROXIES: list.optional(),
      /** How long a service may take to begin, and to end, its answer, ms. */
      UPSTREAM_TIMEOUT_MS: z.coerce.number().int().min(100).default(20_000),
      /** A Redis that does not name the session in this time is passed by, and the directory asked, ms. */
      SESSION_CACHE_ANSWER_MS: z.coerce.number().int().min(1).default(200),
      /** How long a caller may take to send a request that is no file, ms. */
      REQUEST_TIMEOUT_MS: z.coerce.number().int().min(100).default(30_000),
      /** How long nothing may move of a file that is sent or received, ms. */
      FILE_IDLE_MS: z.coerce.number().int().min(100).default(60_000),
      /** Shown in the documents. */
      PRODUCT_VERSION: z.string().max(40).default('0.1.0'),
      STREAM_HEARTBEAT_MS: z.coerce.number().int().min(100).max(25_000).default(20_000),
    },
    environment,
  );
export type GatewayConfig = ReturnType<typeof readGatewayConfig>;
