import type { InboxHint, InboxStreamData } from '#contracts';
import type { EventStream } from './event-stream.js';

/** As much of a stream as is needed to bring it up to date. */
export type Tab = Pick<EventStream, 'lastSeq' | 'resumesAfter' | 'send' | 'close'>;

/** What the notifications service says of the inbox of a tab’s person; undefined while it cannot be asked. */
export type AskInbox<T extends Tab> = {
  state(tab: T): Promise<{ unread: number; lastSeq: number } | undefined>;
  since(tab: T, seq: number): Promise<{ unread: number; items: InboxMessage[] } | undefined>;
};
export type InboxMessage = { seq: number } & NonNullable<InboxStreamData['message']>;
export type InboxChange = Omit<InboxHint['people'][number], 'personId'>;

/** Shortest time between two questions about one inbox, ms: a busy inbox is asked for in bundles. */
const PAUSE_MS = 250;
const RETRY_MS = 5_000;

/**
 * Brings the tabs of one person up to date. A hint brings the newest messages; a tab that misses some before them,
 * because a hint was lost or came late, has the notifications service asked.
 */
export class InboxFeed<T extends Tab = EventStream> {
  readonly streams = new Set<T>();
  private running = false;
  private wanted = false;
  private timer: NodeJS.Timeout | undefined;
  private unread: number | undefined;
  private revision = 0;

  constructor(private readonly ask: AskInbox<T>) {}

  /** A tab was opened: it is told how things stand, or what it missed. */
  async begin(stream: T): Promise<void> {
    const state = await this.ask.state(stream);
    // Somebody else may have brought it up to date meanwhile.
    if (stream.lastSeq !== null) return;
    if (state === undefined) return this.refresh(RETRY_MS);
    const { resumesAfter = state.lastSeq } = stream;
    // A number that this inbox has not reached, e.g. of a system set up anew, would wait for ever.
    stream.lastSeq = Math.min(resumesAfter, state.lastSeq);
    this.unread = state.unread;
    if (stream.lastSeq < state.lastSeq) this.refresh();
    else send(stream, { seq: state.lastSeq, unread: state.unread, message: null });
  }

  /** Something changed, says a hint. Of two hints the one with the higher revision is right. */
  hint({ lastSeq, unread, revision, messages }: InboxChange): void {
    if (revision <= this.revision) return;
    this.revision = revision;
    const [oldest = { seq: lastSeq + 1 }] = messages;
    const gap = [...this.streams].some((stream) => (stream.lastSeq ?? -1) < oldest.seq - 1);
    // An answer that is on its way may be older than the hint.
    if (gap || this.running) return this.refresh();
    const changed = unread !== this.unread;
    this.unread = unread;
    for (const stream of this.streams) this.pass(stream, messages, unread, changed);
  }

  /** Asks soon; however often this is called meanwhile, once. */
  refresh(afterMs = 0): void {
    this.wanted = true;
    if (this.running || this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, afterMs);
    this.timer.unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const stream of this.streams) stream.close();
    this.streams.clear();
  }

  private async run(): Promise<void> {
    this.running = true;
    this.wanted = false;
    const done = await this.bringUpToDate().catch(() => false);
    this.running = false;
    if (this.streams.size === 0) return;
    if (!done) this.refresh(RETRY_MS);
    else if (this.wanted) this.refresh(PAUSE_MS);
  }

  private async bringUpToDate(): Promise<boolean> {
    const [first] = this.streams;
    if (first === undefined) return true;
    const waiting = [...this.streams].filter((stream) => stream.lastSeq === null);
    for (const stream of waiting) await this.begin(stream);
    if (waiting.some((stream) => stream.lastSeq === null)) return false;
    const from = Math.min(...[...this.streams].map((stream) => stream.lastSeq ?? 0));
    const news = await this.ask.since(first, from);
    if (news === undefined) return false;
    const items = [...news.items].sort((a, b) => a.seq - b.seq);
    const changed = news.unread !== this.unread;
    this.unread = news.unread;
    for (const stream of this.streams) this.pass(stream, items, news.unread, changed);
    return true;
  }

  private pass(stream: Tab, items: readonly InboxMessage[], unread: number, changed: boolean): void {
    const after = stream.lastSeq ?? 0;
    const fresh = items.filter((item) => item.seq > after);
    for (const { seq, notificationId, kind, title, link } of fresh) {
      stream.lastSeq = seq;
      send(stream, { seq, unread, message: { notificationId, kind, title, link } });
    }
    if (fresh.length === 0 && changed) send(stream, { seq: after, unread, message: null });
  }
}

function send(stream: Tab, data: InboxStreamData): void {
  stream.send({ event: 'inbox', id: data.seq, data });
}
