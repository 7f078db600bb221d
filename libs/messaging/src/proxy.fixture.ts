import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a service and one of its servers, so that a test can take the server away and bring it back. */
export class Proxy {
  private server: Server | undefined;
  private port = 0;
  private frozen = false;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(url));
    await proxy.up();
    return proxy;
  }

  /** The server's address, by way of this proxy. */
  get url(): string {
    const url = new URL(this.target.href);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async up(): Promise<void> {
    const server = createServer((inner) => {
      const outer = connect(Number(this.target.port), this.target.hostname);
      for (const [from, to] of [
        [inner, outer],
        [outer, inner],
      ] as const) {
        this.sockets.add(from);
        from.on('error', () => undefined);
        from.on('close', () => {
          this.sockets.delete(from);
          to.destroy();
        });
        if (!this.frozen) from.pipe(to);
      }
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Connections stay open, and nothing passes. */
  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.unpipe();
  }

  /** Breaks all connections and refuses new ones. */
  async down(): Promise<void> {
    const { server } = this;
    this.frozen = false;
    this.server = undefined;
    if (server === undefined) return;
    server.close();
    for (const socket of this.sockets) socket.destroy();
    await once(server, 'close');
  }
}
