import { Agent, request } from 'undici';
import type { Client } from '#testing';

/** Streams stay open for the whole run; each is a connection of its own. */
const streams = new Agent({ connections: null, bodyTimeout: 0, headersTimeout: 30_000 });

/** A person's open tab: server-sent events from the gateway, handed on by name. */
export class Listener {
  private closed = false;
  private abort = new AbortController();

  private constructor(
    private readonly client: Client,
    private readonly onEvent: (event: string, data: unknown) => void,
  ) {}

  /** Resolves when the stream is open. */
  static async open(client: Client, onEvent: (event: string, data: unknown) => void): Promise<Listener> {
    const listener = new Listener(client, onEvent);
    await listener.connect();
    return listener;
  }

  close(): void {
    this.closed = true;
    this.abort.abort();
  }

  private async connect(): Promise<void> {
    const { body, statusCode } = await request(new URL('/api/stream', this.client.origin), {
      headers: this.client.sessionHeaders,
      dispatcher: streams,
      signal: this.abort.signal,
    });
    if (statusCode !== 200) throw new Error(`stream: ${statusCode}`);
    void this.read(body);
  }

  private async read(body: AsyncIterable<Buffer>): Promise<void> {
    let text = '';
    try {
      for await (const chunk of body) {
        text += chunk.toString('utf8');
        const messages = text.split('\n\n');
        text = messages.pop() ?? '';
        for (const message of messages) this.hand(message);
      }
    } catch (error) {
      if (!this.closed) throw error;
    }
    if (!this.closed) await this.connect();
  }

  private hand(message: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(message)?.[1];
    const event = field('event');
    const data = field('data');
    if (event !== undefined && data !== undefined) this.onEvent(event, JSON.parse(data));
  }
}
