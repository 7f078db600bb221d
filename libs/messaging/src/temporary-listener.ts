import { Logger } from '@nestjs/common';
import type { ChannelModel, ConsumeMessage } from 'amqplib';
import { EVENTS, Envelope, routingPatternOf, type DataOf, type EventContract } from '#contracts';
import { BrokerLink } from './broker-link.js';
import { SUBSCRIPTIONS, type Subscriptions } from './subscriptions.js';
import { HINTS_EXCHANGE, declareTopology, exchangeOf, planTopology } from './topology.js';

export type TemporaryListenerOptions = {
  rabbitmqUrl: string;
  /** Shown among the broker's connections. */
  name: string;
  heartbeatSeconds?: number;
  /** For tests; otherwise those of the system. */
  events?: ReadonlyMap<string, EventContract>;
  subscriptions?: Subscriptions;
};

type HintListener = {
  pattern: string;
  matches: RegExp;
  take: (payload: unknown, routingKey: string) => void;
};

/**
 * Listens on a queue that lives as long as its connection: hints, and events as they happen. For what every
 * instance of the gateway passes on to its browsers; nothing is acknowledged, and what happens while the
 * connection is away is missed (`onGap`).
 */
export class TemporaryListener {
  private readonly hints: HintListener[] = [];
  private readonly events = new Map<
    string,
    { contract: EventContract; take: (data: never, envelope: never) => void }
  >();
  private readonly gaps: (() => void)[] = [];
  private readonly logger = new Logger(TemporaryListener.name);
  private readonly link: BrokerLink;
  private wasUp = false;

  constructor(private readonly options: TemporaryListenerOptions) {
    const { rabbitmqUrl, name, heartbeatSeconds = 10 } = options;
    this.link = new BrokerLink({
      url: rabbitmqUrl,
      name: `${name} listens`,
      heartbeatSeconds,
      logger: this.logger,
      open: (connection, lose) => this.open(connection, lose),
    });
  }

  get connected(): boolean {
    return this.link.up;
  }

  /** @param pattern of a topic exchange, e.g. `person.*` */
  onHint(pattern: string, take: (payload: unknown, routingKey: string) => void): this {
    this.hints.push({ pattern, matches: topicPattern(pattern), take });
    return this;
  }

  onEvent<Contract extends EventContract>(
    contract: Contract,
    take: (data: DataOf<Contract>, envelope: Envelope<DataOf<Contract>>) => void,
  ): this {
    this.events.set(contract.type, { contract, take: take });
    return this;
  }

  /** Called after every reconnection: what happened in between was missed. */
  onGap(take: () => void): this {
    this.gaps.push(take);
    return this;
  }

  /** Begins to connect; comes up later when the broker is away. */
  start(): Promise<void> {
    return this.link.start();
  }

  stop(): Promise<void> {
    return this.link.stop();
  }

  private async open(connection: ChannelModel, lose: (reason: Error) => void): Promise<void> {
    const { events = EVENTS, subscriptions = SUBSCRIPTIONS } = this.options;
    await declareTopology(connection, planTopology(subscriptions, events));
    const channel = await connection.createChannel();
    channel.on('error', lose);
    channel.on('close', () => lose(new Error('channel closed')));
    const { queue } = await channel.assertQueue('', { exclusive: true, autoDelete: true, durable: false });
    for (const { pattern } of this.hints) await channel.bindQueue(queue, HINTS_EXCHANGE, pattern);
    for (const { contract } of this.events.values()) {
      await channel.bindQueue(queue, exchangeOf(contract.domain), routingPatternOf(contract));
    }
    const take = (message: ConsumeMessage | null) => {
      if (message === null) lose(new Error('the broker cancelled the temporary queue'));
      else this.take(message);
    };
    await channel.consume(queue, take, { noAck: true, exclusive: true });
    if (this.wasUp) for (const gap of this.gaps) this.guard(gap);
    this.wasUp = true;
  }

  private take({ content, fields }: ConsumeMessage) {
    this.guard(() => {
      const json: unknown = JSON.parse(content.toString('utf8'));
      if (fields.exchange === HINTS_EXCHANGE) {
        for (const { matches, take } of this.hints) {
          if (matches.test(fields.routingKey)) take(json, fields.routingKey);
        }
        return;
      }
      for (const event of Array.isArray(json) ? json : [json]) this.guard(() => this.takeEvent(event));
    });
  }

  private takeEvent(json: unknown) {
    const envelope = Envelope.parse(json);
    const listener = this.events.get(envelope.type);
    if (listener === undefined) return;
    const data = listener.contract.schema.parse(envelope.data);
    listener.take(data as never, { ...envelope, data } as never);
  }

  /** One message that cannot be used must not end the stream of the others. */
  private guard(work: () => void) {
    try {
      work();
    } catch (error) {
      this.logger.error({ msg: 'a message for the streams could not be used', error });
    }
  }
}

/** AMQP topics: `*` is exactly one word, `#` any number of words. */
export function topicPattern(pattern: string): RegExp {
  let source = '';
  for (const [index, word] of pattern.split('.').entries()) {
    const one = word === '*' ? '[^.]+' : word.replace(/[^A-Za-z0-9_]/g, '\\$&');
    if (word === '#') source += index === 0 ? '(?:[^.]+(?:\\.|$))*' : '(?:\\.[^.]+)*';
    else source += index === 0 || source === '(?:[^.]+(?:\\.|$))*' ? one : `\\.${one}`;
  }
  return new RegExp(`^${source}$`);
}
