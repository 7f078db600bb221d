import amqp, { type ChannelModel, type ConfirmChannel, type ConsumeMessage } from 'amqplib';
import { eventually } from '#testing';

const PREFIX = 'dicoso.';
const NO_EVENTS = new Set(['dicoso.dead', 'dicoso.hints']);
const AGAIN = 'x-chaos-again';
const REMEMBERED = 2_000;
const RECONNECT_MS = 500;

/**
 * Delivers messages twice, which RabbitMQ may do at any time: a queue of our own taps every exchange of events, and what
 * came through is published once more where it came from.
 */
export class Twice {
  private connection: ChannelModel | undefined;
  private channel: ConfirmChannel | undefined;
  private messages: ConsumeMessage[] = [];
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  /** Messages delivered a second time. */
  repeated = 0;

  /** @param exchanges names of all exchanges of the vhost, asked for at every connection */
  constructor(
    private readonly url: string,
    private readonly exchanges: () => Promise<string[]>,
  ) {}

  async start(): Promise<void> {
    try {
      await this.connect();
    } catch {
      this.again();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.connection?.close().catch(() => undefined);
  }

  /** Publishes everything that was tapped since the last time once more. @returns how many messages */
  async repeat(): Promise<number> {
    // Soon after the broker came back the tap is not there yet, or has seen nothing.
    const channel = await eventually('there is something to repeat', () =>
      this.messages.length > 0 ? this.channel : undefined,
    );
    const messages = this.messages;
    this.messages = [];
    for (const { fields, properties, content } of messages) {
      const headers = { ...properties.headers, [AGAIN]: true };
      channel.publish(fields.exchange, fields.routingKey, content, {
        persistent: true,
        messageId: properties.messageId as string,
        type: properties.type as string,
        contentType: properties.contentType as string,
        headers,
      });
    }
    await channel.waitForConfirms();
    this.repeated += messages.length;
    return messages.length;
  }

  private async connect(): Promise<void> {
    const exchanges = (await this.exchanges()).filter(
      (name) => name.startsWith(PREFIX) && !NO_EVENTS.has(name),
    );
    const connection = await amqp.connect(`${this.url}?heartbeat=5`);
    connection.on('error', () => undefined);
    connection.on('close', () => {
      this.channel = undefined;
      this.again();
    });
    this.connection = connection;
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    // Gone with the connection: nothing of it is left at the broker when the run is over.
    const { queue } = await channel.assertQueue('', { exclusive: true, durable: false });
    for (const exchange of exchanges) await channel.bindQueue(queue, exchange, '#');
    await channel.consume(queue, (message) => this.keep(message), { noAck: true });
    this.channel = channel;
  }

  private keep(message: ConsumeMessage | null): void {
    if (message === null || message.properties.headers?.[AGAIN] !== undefined) return;
    this.messages.push(message);
    if (this.messages.length > REMEMBERED) this.messages.shift();
  }

  private again(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), RECONNECT_MS);
  }
}
