import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, problemDocument, type ProblemCode } from '#contracts';

const REQUEST_ID = /^[A-Za-z0-9._-]{8,100}$/;
const PROBLEM = `${PROBLEM_TYPE}; charset=utf-8`;

/** A caller may name its request, in plain characters; everything else gets a name of ours. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** The router gives up on an address before any hook runs, e.g. one with a broken escape. */
export function refuseAddress(_: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(404)
    .header('content-type', PROBLEM)
    .header('x-request-id', request.id)
    .send(JSON.stringify({ ...problemDocument('NOT_FOUND'), requestId: request.id }));
}

/** What is no HTTP, or too much of it, is refused before there is a request: on the bare connection. */
export function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.destroyed || !socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'ADDRESS_TOO_LONG' : 'BROKEN_REQUEST';
  const problem = { ...problemDocument(code), requestId: randomUUID() };
  const body = Buffer.from(JSON.stringify(problem));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${PROBLEM}`,
    `content-length: ${body.length}`,
    `x-request-id: ${problem.requestId}`,
    'connection: close',
  ];
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]));
}
