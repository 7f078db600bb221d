import type { Logger } from '@nestjs/common';
import type { Channel, ConfirmChannel } from 'amqplib';
import { BrokerLink, closeChannel, closeWithin } from './broker-link.js';
import type { OutboxRow } from './outgoing.js';
import { HINTS_EXCHANGE, declareTopology, type Topology } from './topology.js';

export type PublishResult = 'confirmed' | 'returned' | 'refused' | 'lost';

export type PublisherOptions = {
  url: string;
  service: string;
  heartbeatSeconds: number;
  topology: Topology;
  logger: Logger;
};

/** The connection for publishing: events with confirms, hints without. Declares the topology before either. */
export class Publisher {
  /** Told when publishing becomes possible, and when it no longer is. */
  onUp: () => void = () => undefined;
  onDown: () => void = () => undefined;
  /** The broker takes nothing at the moment: its disk or memory is full. */
  blocked = false;
  private stopping = false;
  private events: ConfirmChannel | undefined;
  private hints: Channel | undefined;
  private readonly waiting = new Map<
    string,
    { settle: (result: PublishResult) => void; returned: boolean }
  >();
  private readonly link: BrokerLink;

  constructor(private readonly options: PublisherOptions) {
    this.link = new BrokerLink({
      url: options.url,
      name: `${options.service} publishes`,
      heartbeatSeconds: options.heartbeatSeconds,
      logger: options.logger,
      open: async (connection, lose) => {
        await declareTopology(connection, options.topology);
        const events = await connection.createConfirmChannel();
        const hints = await connection.createChannel();
        // Before amqplib's own listener, which calls back everything unconfirmed as if it had been refused.
        events.prependListener('close', () => this.close());
        for (const channel of [events, hints]) {
          channel.on('error', lose);
          channel.on('close', () => {
            if (!this.stopping) lose(new Error('channel closed'));
          });
        }
        events.on('return', (message) => this.markReturned(message.properties.messageId));
        connection.on('blocked', () => (this.blocked = true));
        connection.on('unblocked', () => {
          this.blocked = false;
          this.onUp();
        });
        this.events = events;
        this.hints = hints;
        this.onUp();
      },
      down: () => this.close(),
    });
  }

  get ready(): boolean {
    return this.events !== undefined && !this.blocked;
  }

  get inFlight(): number {
    return this.waiting.size;
  }

  /** Why it is not connected, for the health check. */
  get problem(): string | undefined {
    if (this.link.up)
      return this.blocked ? 'the broker takes no messages: its memory or disk is full' : undefined;
    return this.link.problem?.message ?? 'not connected yet';
  }

  /** @throws TopologyError */
  start(): Promise<void> {
    return this.link.start();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    // Closing the connection would overtake what was published last; closing a channel waits behind it.
    for (const channel of [this.events, this.hints]) {
      if (channel !== undefined) await closeWithin({ close: () => closeChannel(channel) }, 1_000);
    }
    await this.link.stop();
  }

  /** Sends an event; `settle` is called exactly once with what became of it. */
  publish(row: OutboxRow, settle: (result: PublishResult) => void): void {
    const { events } = this;
    if (events === undefined) return settle('lost');
    const entry = { settle, returned: false };
    this.waiting.set(row.id, entry);
    // All keys of one message: a queue that is bound by several of them gets it once.
    const [key = '', ...others] = row.routingKey.split(' ');
    const options = {
      ...(others.length > 0 ? { CC: others } : {}),
      mandatory: true,
      persistent: true,
      messageId: row.id,
      type: key,
      contentType: 'application/cloudevents+json',
    };
    try {
      events.publish(row.exchange, key, Buffer.from(row.body), options, (error: unknown) => {
        // What was in flight when the channel closed is settled there.
        if (this.waiting.get(row.id) !== entry) return;
        this.waiting.delete(row.id);
        if (error instanceof Error) settle('refused');
        else settle(entry.returned ? 'returned' : 'confirmed');
      });
    } catch {
      // The channel is closing under our hands; `down` may have settled it already.
      if (this.waiting.delete(row.id)) settle('lost');
    }
  }

  /** Best effort: neither stored, confirmed nor repeated. */
  publishHint(routingKey: string, body: Buffer): boolean {
    if (this.hints === undefined || this.blocked) return false;
    try {
      this.hints.publish(HINTS_EXCHANGE, routingKey, body, { contentType: 'application/json' });
      return true;
    } catch {
      return false;
    }
  }

  // The return of a message arrives before its confirm, which is an ordinary ack.
  private markReturned(id: unknown) {
    const entry = this.waiting.get(String(id));
    if (entry !== undefined) entry.returned = true;
  }

  private close() {
    this.events = undefined;
    this.hints = undefined;
    this.blocked = false;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { settle } of lost) settle('lost');
    this.onDown();
  }
}
