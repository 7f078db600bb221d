import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const KEPT = {
  /** Asked for again each time, and then mostly answered by “not modified”. */
  'asked again': 'no-cache',
  /** Another content would have another address. */
  'for ever': 'public, max-age=31536000, immutable',
};
/** Compressed already; once more would only cost. */
const DENSE = /^(font\/woff|image\/(png|jpeg|webp))/;

/** Something that stays the same while the process lives: tagged once, compressed when first asked for. */
export class StaticDocument {
  private readonly body: Buffer;
  private readonly etag: string;
  private gzipped: Buffer | undefined;

  constructor(
    content: Buffer | string,
    private readonly type: string,
    private readonly kept: keyof typeof KEPT = 'asked again',
    /** The same, compressed better than there is time for while somebody waits. */
    private readonly brotli?: Buffer,
  ) {
    this.body = Buffer.from(content);
    this.etag = `"${createHash('sha256').update(this.body).digest('base64url').slice(0, 22)}"`;
  }

  serve(server: FastifyInstance, url: string): void {
    // Names that change with every version would make a new series of figures each time.
    const id = this.kept === 'for ever' ? 'web asset' : `document ${url}`;
    server.get(url, { config: { id, page: true } }, (request, reply) => {
      void reply
        .header('etag', this.etag)
        .header('cache-control', KEPT[this.kept])
        .header('vary', 'accept-encoding');
      if (request.headers['if-none-match'] === this.etag) return reply.status(304).send();
      void reply.header('content-type', this.type);
      const accepted = request.headers['accept-encoding'] ?? '';
      if (this.brotli !== undefined && /\bbr\b/.test(accepted))
        return reply.header('content-encoding', 'br').send(this.brotli);
      if (DENSE.test(this.type) || !/\bgzip\b/.test(accepted)) return reply.send(this.body);
      return reply.header('content-encoding', 'gzip').send((this.gzipped ??= gzipSync(this.body)));
    });
  }
}
