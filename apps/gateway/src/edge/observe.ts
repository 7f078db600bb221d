import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

const WATCHERS = /^\/(?:health\/|metrics$)/;

/** Figures of every request, and a line for those that changed something or failed. */
export function observe(server: FastifyInstance, metrics: Registry): void {
  const logger = new Logger('edge');
  const seconds = new Histogram({
    name: 'dicoso_edge_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [metrics],
  });
  server.addHook('onResponse', (request, reply, done) => {
    // Whoever watches us is not what is watched; what matches no route has no name of its own.
    if (WATCHERS.test(request.url)) return done();
    const route = request.routeOptions.config.id ?? 'none';
    const status = reply.statusCode;
    seconds.labels(route, String(status)).observe(reply.elapsedTime / 1000);
    const line = { requestId: request.id, route, status, ms: Math.round(reply.elapsedTime) };
    if (status >= 500) logger.warn(line);
    else if (request.method !== 'GET') logger.log(line);
    else logger.debug(line);
    done();
  });
}
