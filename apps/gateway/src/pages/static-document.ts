import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Something that stays the same while the process lives: made, compressed and tagged once. */
export class StaticDocument {
  private readonly body: Buffer;
  private readonly gzipped: Buffer;
  private readonly etag: string;

  constructor(
    content: Buffer | string,
    private readonly type: string,
  ) {
    this.body = Buffer.from(content);
    this.gzipped = gzipSync(this.body);
    this.etag = `"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  serve(server: FastifyInstance, url: string): void {
    server.get(url, { config: { id: `document ${url}`, page: true } }, (request, reply) => {
      // Asked for again each time, and then mostly answered by "not modified".
      void reply
        .header('etag', this.etag)
        .header('cache-control', 'no-cache')
        .header('vary', 'accept-encoding');
      if (request.headers['if-none-match'] === this.etag) return reply.status(304).send();
      void reply.header('content-type', this.type);
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(this.body);
      return reply.header('content-encoding', 'gzip').send(this.gzipped);
    });
  }
}
