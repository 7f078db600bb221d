import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Gauge, type Registry } from 'prom-client';
import { Refusal, gatewayRoutes, notificationsRoutes, type InputOf, type QueueStreamData } from '#contracts';
import { METRICS } from '#http';
import { Ask } from '../composed/ask.js';
import { Sessions } from '../session/sessions.js';
import { EventStream, resumedFrom } from './event-stream.js';
import { InboxFeed, type AskInbox, type InboxChange } from './inbox-feed.js';

/** Tabs of one session. */
const MOST_PER_SESSION = 10;
/** Of what a tab missed it is sent this much; a longer absence is better answered by the inbox itself. */
const MOST_MISSED = 50;
/** Sessions that are looked up at once while the streams are gone through. */
const LOOK_UPS = 16;

export const HEARTBEAT_MS = Symbol('HEARTBEAT_MS');

/** Every open stream of this process, by person. */
@Injectable()
export class Streams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly feeds = new Map<string, InboxFeed>();
  private readonly asking: AskInbox<EventStream>;
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    private readonly sessions: Sessions,
    ask: Ask,
    @Inject(HEARTBEAT_MS) private readonly heartbeatMs: number,
    @Inject(METRICS) metrics: Registry,
  ) {
    this.asking = askInbox(ask);
    const count = () => this.all().length;
    new Gauge({
      name: 'dicoso_streams',
      help: 'Open streams of server-sent events',
      registers: [metrics],
      collect() {
        this.set(count());
      },
    });
  }

  onApplicationBootstrap() {
    this.timer = setInterval(() => void this.beat(), this.heartbeatMs);
    this.timer.unref();
  }

  /** Before the server closes, which waits for open requests; browsers come back by themselves. */
  beforeApplicationShutdown() {
    this.closing = true;
    clearInterval(this.timer);
    for (const feed of this.feeds.values()) feed.stop();
    this.feeds.clear();
  }

  /** @throws Refusal RATE_LIMITED when the session has too many tabs */
  async open(request: FastifyRequest, reply: FastifyReply, { query }: InputOf<typeof gatewayRoutes.stream>) {
    const { session } = request;
    if (session === null) throw new Refusal('NOT_SIGNED_IN');
    if (this.closing) throw new Refusal('TEMPORARILY_UNAVAILABLE');
    if (this.ofSession(session).length >= MOST_PER_SESSION)
      throw new Refusal('RATE_LIMITED', { seconds: Math.ceil(this.heartbeatMs / 1000) });
    reply.hijack();
    // The tab may be gone while the session was looked up; its end will not be announced again.
    if (reply.raw.destroyed) return;
    const feed = this.feedOf(session.personId);
    const after = resumedFrom(request.headers['last-event-id'], query.lastEventId);
    const stream = new EventStream(reply.raw, session, after, () => this.forget(stream));
    feed.streams.add(stream);
    stream.open(reply.getHeaders());
    await feed.begin(stream);
  }

  hint(personId: string, change: InboxChange): void {
    this.feeds.get(personId)?.hint(change);
  }

  queueChanged(personId: string, data: QueueStreamData): void {
    for (const stream of this.feeds.get(personId)?.streams ?? []) stream.send({ event: 'queue', data });
  }

  closeSession(session: { personId: string; sessionId: string }): void {
    for (const stream of this.ofSession(session)) this.end(stream);
  }

  /** Something may have been missed: every tab is brought up to date. */
  refreshAll(): void {
    for (const [personId, feed] of this.feeds) {
      feed.refresh();
      this.queueChanged(personId, { change: 'UNKNOWN', taskIds: [] });
    }
  }

  /**
   * Keeps streams awake, and ends those whose session has ended: its end is also announced by an event, but that
   * may be missed.
   */
  async beat(): Promise<void> {
    const streams = this.all();
    for (const stream of streams) stream.beat();
    const sessions = [...new Map(streams.map(({ session }) => [session.sessionId, session])).values()];
    for (let at = 0; at < sessions.length; at += LOOK_UPS) {
      const some = sessions.slice(at, at + LOOK_UPS);
      // Without a verdict the stream stays; the next beat asks again. A tab that is open is no use of its session.
      const looks = some.map(({ tokenHash }) => this.sessions.find(tokenHash, { used: false }));
      const known = await Promise.allSettled(looks);
      for (const [index, verdict] of known.entries()) {
        const session = some[index];
        if (session !== undefined && verdict.status === 'fulfilled' && verdict.value === undefined)
          this.closeSession(session);
      }
    }
  }

  private all(): EventStream[] {
    return [...this.feeds.values()].flatMap((feed) => [...feed.streams]);
  }

  private ofSession({ personId, sessionId }: { personId: string; sessionId: string }): EventStream[] {
    const streams = [...(this.feeds.get(personId)?.streams ?? [])];
    return streams.filter((stream) => stream.session.sessionId === sessionId);
  }

  private feedOf(personId: string): InboxFeed {
    let feed = this.feeds.get(personId);
    if (feed === undefined) {
      feed = new InboxFeed(this.asking);
      this.feeds.set(personId, feed);
    }
    return feed;
  }

  /** At once, also where the browser takes its time to notice: an ended session gets nothing more. */
  private end(stream: EventStream): void {
    this.forget(stream);
    stream.close();
  }

  private forget(stream: EventStream): void {
    const { personId } = stream.session;
    const feed = this.feeds.get(personId);
    feed?.streams.delete(stream);
    if (feed?.streams.size === 0) {
      feed.stop();
      this.feeds.delete(personId);
    }
  }
}

function askInbox(ask: Ask): AskInbox<EventStream> {
  return {
    async state({ session }) {
      const asked = await ask.of(session, notificationsRoutes.inboxCount);
      return asked.kind === 'answer' ? asked.body : undefined;
    },
    async since({ session }, seq) {
      const query = { afterSeq: seq, limit: MOST_MISSED };
      const asked = await ask.of(session, notificationsRoutes.inbox, { query });
      return asked.kind === 'answer' ? asked.body : undefined;
    },
  };
}
