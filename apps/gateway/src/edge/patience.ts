import type { FastifyInstance } from 'fastify';
import { refuseBytes } from './before-routing.js';

export type Patience = {
  /** How long a caller may take to send a request that is no file, ms. */
  requestMs: number;
  /** How long nothing may come, or nothing be taken, of a file, ms. */
  idleMs: number;
};

/** A file at the speed of the slowest line that is still of use; only a line kept busy on purpose takes longer. */
const LONGEST_UPLOAD_MS = 30 * 60_000;
/** For the rest of a body whose request has been refused: its sender may only look at the answer after it. */
const LINGER_MS = 30_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** This route gives a file. */
    download?: boolean;
  }
}

/**
 * Node knows one time limit for receiving any request. Here small ones have to come soon, while a file may take as
 * long as it needs, as long as it moves.
 */
export function limitPatience(server: FastifyInstance, { requestMs, idleMs }: Patience): void {
  server.server.headersTimeout = requestMs;
  server.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    const { upload, download } = request.routeOptions.config;
    // Of this connection; Node takes it back when the answer has been sent.
    if (upload !== undefined || download) raw.socket.setTimeout(idleMs);
    if (upload !== undefined) raw.once('end', () => raw.socket.setTimeout(0));
    if (raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined) {
      const limit = upload === undefined ? requestMs : LONGEST_UPLOAD_MS;
      const timer = setTimeout(() => {
        if (raw.complete) return;
        if (reply.raw.headersSent) raw.socket.destroy();
        else refuseBytes(new Error('the request takes too long'), raw.socket);
      }, limit);
      timer.unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
  server.addHook('onResponse', ({ raw }, _, done) => {
    if (!raw.complete) {
      const timer = setTimeout(() => {
        if (!raw.complete) raw.socket.destroy();
      }, LINGER_MS);
      timer.unref();
      raw.socket.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
