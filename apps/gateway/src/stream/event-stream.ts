import type { ServerResponse } from 'node:http';
import type { Session } from '../session/sessions.js';

/** How soon a browser comes back after its stream broke, ms. */
const RETRY_MS = 3_000;
/** A browser that reads nothing while this much waits for it has gone, bytes. */
const MOST_WAITING = 64 * 1024;

export type StreamMessage = { event: string; id?: number; data: unknown };

/** One browser tab that listens. */
export class EventStream {
  /** The newest message that this tab knows of; null until that has been found out. */
  lastSeq: number | null = null;

  constructor(
    private readonly response: ServerResponse,
    readonly session: Session,
    /** The last message that the tab received before its stream broke. */
    readonly resumesAfter: number | undefined,
    onClosed: () => void,
  ) {
    response.once('close', onClosed);
  }

  open(headers: Record<string, number | string | string[] | undefined>): void {
    const plain = Object.entries(headers).filter(([, value]) => value !== undefined);
    this.response.writeHead(200, {
      ...(Object.fromEntries(plain) as Record<string, number | string | string[]>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Ends with the stream: kept open for further requests it would hold the end of the process up.
      connection: 'close',
      // Proxies of the nginx family would otherwise hold the events back.
      'x-accel-buffering': 'no',
    });
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  send(message: StreamMessage): void {
    this.write(formatMessage(message));
  }

  /** Keeps connections and proxies from falling asleep. */
  beat(): void {
    this.write(':\n\n');
  }

  close(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > MOST_WAITING) this.response.destroy();
  }
}

/** One event in the format of server-sent events; JSON has no line breaks of its own. */
export function formatMessage({ event, id, data }: StreamMessage): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Where a stream was left: the header that browsers send, or the query of those that cannot set headers. */
export function resumedFrom(
  header: string | string[] | undefined,
  query: number | undefined,
): number | undefined {
  const text = typeof header === 'string' ? header : undefined;
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : query;
}
