import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Browsers and pools open connections ahead of use. To Node such a connection counts as busy, so that the end of the
 * process would wait a minute for a request that does not come; here it is closed when the server is.
 */
export function closeSpareConnections(instance: FastifyInstance): void {
  const spare = new Set<Socket>();
  instance.server.on('connection', (socket: Socket) => {
    spare.add(socket);
    socket.once('close', () => spare.delete(socket));
  });
  // From its first request on Node knows by itself whether a connection is idle.
  instance.server.on('request', (request) => spare.delete(request.socket));
  instance.addHook('preClose', (done) => {
    for (const socket of spare) socket.destroy();
    done();
  });
}
