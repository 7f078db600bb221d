import type { Channel, ConsumeMessage } from 'amqplib';
import { closeChannel } from './broker-link.js';

export type IntakeOptions = {
  channel: Channel;
  queue: string;
  prefetch: number;
  /** Most messages that are settled together. */
  batch: number;
  /** From the beginning of a batch to the next one, ms: what comes meanwhile waits for others. */
  gatherMs: number;
  /** Brings messages to their end; tells how many from the beginning are there. */
  settle: (messages: readonly ConsumeMessage[], settled: (count: number) => void) => Promise<void>;
  /** The consumer is gone, by the broker's will or by a fault: the connection is made anew. */
  lost: (reason: Error) => void;
};

/** One consumer on one channel: gathers what has arrived, has it settled in order, acknowledges it. */
export class Intake {
  private readonly arrived: ConsumeMessage[] = [];
  private running: Promise<void> | undefined;
  private consumerTag: string | undefined;
  private closing = false;
  /** When the last batch began, as `performance.now()`. */
  private begunAt = -Infinity;
  /** Ends the gathering that is under way. */
  private enough: (() => void) | undefined;

  constructor(private readonly options: IntakeOptions) {}

  /** The broker knows this consumer. */
  get present(): boolean {
    return this.consumerTag !== undefined && !this.closing;
  }

  /** Holds messages that are not settled yet. */
  get inHand(): boolean {
    return this.arrived.length > 0 || this.running !== undefined;
  }

  async start(): Promise<void> {
    const { channel, queue, prefetch, lost } = this.options;
    channel.on('error', lost);
    channel.on('close', () => {
      this.consumerTag = undefined;
      if (!this.closing) lost(new Error(`the channel of ${queue} was closed`));
    });
    await channel.prefetch(prefetch);
    const { consumerTag } = await channel.consume(queue, (message) => this.take(message));
    this.consumerTag = consumerTag;
  }

  /** No more messages; resolves when those being handled are settled and acknowledged. The rest goes back. */
  async stop(): Promise<void> {
    const { channel } = this.options;
    this.closing = true;
    // At once: while the broker is asked to cancel, the next batch would begin.
    this.arrived.length = 0;
    this.enough?.();
    // Calls on a channel that is gone fail: then the broker has ended the consumer itself.
    if (this.consumerTag !== undefined) await channel.cancel(this.consumerTag).catch(() => undefined);
    await this.running;
    // Closing the connection would overtake the last acknowledgements; closing the channel waits behind them.
    await closeChannel(channel);
  }

  /** The channel is gone: what it brought comes again on another one. */
  abandon(): void {
    this.closing = true;
    this.arrived.length = 0;
    this.enough?.();
  }

  private take(message: ConsumeMessage | null) {
    if (message === null) {
      this.consumerTag = undefined;
      this.options.lost(new Error(`the broker cancelled the consumer of ${this.options.queue}`));
      return;
    }
    if (this.closing) return;
    this.arrived.push(message);
    if (this.arrived.length >= this.options.batch) this.enough?.();
    this.running ??= this.drain().finally(() => (this.running = undefined));
  }

  private async drain() {
    const { settle, batch, lost } = this.options;
    try {
      while (this.arrived.length > 0) {
        await this.gather();
        const messages = this.arrived.splice(0, batch);
        if (messages.length === 0) return;
        let done = 0;
        try {
          await settle(messages, (count) => (done = count));
        } finally {
          const last = messages[done - 1];
          if (last !== undefined) this.acknowledge(last);
        }
      }
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private async gather() {
    // What came in the same packet is dispatched before this continues.
    await new Promise((resolve) => setImmediate(resolve));
    // One that comes after a silence waits for nobody: in a quiet system a gathering would only be a delay.
    const waitMs = this.begunAt + this.options.gatherMs - performance.now();
    if (waitMs > 0 && !this.closing && this.arrived.length < this.options.batch) await this.pause(waitMs);
    this.begunAt = performance.now();
  }

  private async pause(waitMs: number) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      this.enough = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.enough = undefined;
  }

  private acknowledge(last: ConsumeMessage) {
    try {
      // Messages are settled in the order of their tags, so everything before `last` is settled too.
      this.options.channel.ack(last, true);
    } catch {
      // The channel is gone; they come again, and the inbox knows them.
    }
  }
}
