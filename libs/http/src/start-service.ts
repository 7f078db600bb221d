import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger, createLogger } from './logger.js';
import { answerWithOwnStatus } from './download.js';
import { closeSpareConnections } from './spare-connections.js';
import { acceptFiles } from './upload.js';

export type StartOptions = {
  service: string;
  config: { SERVICE_HOST: string; SERVICE_PORT: number; LOG_LEVEL: string };
  /** Connects the consumers of events before anything is served. */
  connect?: (app: NestFastifyApplication) => Promise<void> | void;
  /** Runs once the consumers are bound, e.g. to ask for the snapshot of the directory. */
  started?: (app: NestFastifyApplication) => Promise<void> | void;
  /** What the public edge does differently: it parses no bodies, and checks request ids before it believes them. */
  server?: {
    trustProxy?: string[];
    requestIdHeader?: false;
    genReqId?: (request: IncomingMessage) => string;
    frameworkErrors?: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
    clientErrorHandler?: (error: NodeJS.ErrnoException, socket: Socket) => void;
  };
  bodyParser?: false;
};

/** Largest body of a command, bytes; longer ones are refused with 413 before they are read. */
export const BODY_LIMIT = 256 * 1024;

/** Starts one service process: HTTP, consumers, and an orderly end on SIGTERM or SIGINT. */
export async function startService(
  module: Type | DynamicModule,
  options: StartOptions,
): Promise<NestFastifyApplication> {
  const { service, config } = options;
  const logger = createLogger(service, config.LOG_LEVEL);
  process.on('unhandledRejection', (error) => logger.error({ error }, 'unhandled rejection'));
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestIdHeader: 'x-request-id',
    genReqId: () => randomUUID(),
    // Keep-alive of callers must not end later than ours, or they write into a closed connection.
    keepAliveTimeout: 75_000,
    forceCloseConnections: 'idle',
    ...options.server,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: options.bodyParser,
  });
  const server = app.getHttpAdapter().getInstance();
  closeSpareConnections(server);
  if (options.bodyParser !== false) {
    acceptFiles(server);
    answerWithOwnStatus(server);
  }
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await options.connect?.(app);
  await app.startAllMicroservices();
  await options.started?.(app);
  await app.listen(config.SERVICE_PORT, config.SERVICE_HOST);
  logger.info({ port: config.SERVICE_PORT }, 'started');
  return app;
}

/** Runs `start` and ends the process with one line when it fails: a service starts whole or not at all. */
export function runService(service: string, start: () => Promise<unknown>): void {
  start().catch((error: unknown) => {
    createLogger(service, 'info').fatal({ error }, 'could not start');
    process.exit(1);
  });
}
