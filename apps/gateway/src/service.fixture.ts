import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InternalTokens } from '#http';

export const SECRET = 'a secret for tests that is long enough';

/** What a service was asked. */
export type Seen = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  subject: { personId: string | null; sessionId: string | null };
};
export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown } | 'hang' | 'break';

/** One of our services, as the gateway sees it: a real server with answers made up by the test. */
export class Service {
  readonly seen: Seen[] = [];
  reply: (seen: Seen) => Reply = () => ({ status: 404 });
  /** Answers everything by itself, byte by byte, in place of `reply`. */
  raw: ((req: IncomingMessage, res: ServerResponse) => void) | undefined;
  private readonly tokens = new InternalTokens(SECRET);
  private readonly server: Server;

  constructor(readonly name: string) {
    this.server = createServer((req, res) => void this.answer(req, res));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers by `<METHOD> <path without query>`. */
  routes(table: Record<string, Reply | ((seen: Seen) => Reply)>): void {
    this.reply = (seen) => {
      const answer = table[`${seen.method} ${seen.url.split('?')[0]}`];
      return typeof answer === 'function' ? answer(seen) : (answer ?? { status: 404 });
    };
  }

  to(path: string): Seen[] {
    return this.seen.filter((seen) => seen.url.split('?')[0] === path);
  }

  reset(): void {
    this.seen.length = 0;
    this.raw = undefined;
    this.reply = () => ({ status: 404 });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(req: IncomingMessage, res: ServerResponse) {
    if (this.raw !== undefined) return this.raw(req, res);
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    if (req.url === '/health/live') return void res.end('{}');
    const { method = '', url = '', headers } = req;
    // Fails the test when the token is missing, wrong, or made for another service.
    const subject = await this.tokens.verify(String(headers['x-internal-token']), this.name);
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString('utf8'), subject };
    this.seen.push(seen);
    const reply = this.reply(seen);
    if (reply === 'hang') return;
    if (reply === 'break') return void req.socket.destroy();
    const { status = 200, body } = reply;
    const type =
      status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8';
    res.writeHead(status, { 'content-type': type, ...reply.headers });
    res.end(body === undefined ? undefined : JSON.stringify(body));
  }
}
