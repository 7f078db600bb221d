import type { Logger } from '@nestjs/common';
import { connect, type Channel, type ChannelModel } from 'amqplib';
import { TopologyError } from './topology.js';

export type LinkOptions = {
  url: string;
  /** Shown among the broker's connections. */
  name: string;
  heartbeatSeconds: number;
  logger: Logger;
  /**
   * Makes the connection usable: declares, opens channels. `lose` gives the connection up, for instance when a
   * channel was closed or a consumer cancelled; the link then connects anew.
   */
  open: (connection: ChannelModel, lose: (reason: Error) => void) => Promise<void>;
  /** The connection is gone; nothing of it may be used any more. */
  down?: (reason: Error) => void;
};

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const CONNECT_WITHIN_MS = 10_000;
const CLOSE_WITHIN_MS = 2_000;

/** Keeps one connection to the broker open, for one purpose, as long as it is not stopped. */
export class BrokerLink {
  up = false;
  /** Why it is not up; undefined before the first attempt has ended. */
  problem: Error | undefined;
  private readonly closing = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: LinkOptions) {}

  /**
   * Begins to connect and goes on until stopped. Resolves when the first attempt has ended, well or not, so that
   * a service starts while the broker is away (its health says so).
   *
   * @throws TopologyError when the first attempt found a broker that is set up wrongly
   */
  async start(): Promise<void> {
    await new Promise<void>((attempted) => {
      this.running = this.keep(attempted);
    });
    if (this.problem instanceof TopologyError) {
      const problem = this.problem;
      await this.stop();
      throw problem;
    }
  }

  async stop(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  private async keep(attempted: () => void): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.closing.signal.aborted) {
      const worked = await this.once(attempted);
      attempted();
      if (this.closing.signal.aborted) return;
      pause = worked ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
      await pausing(pause * (0.75 + Math.random() / 2), this.closing.signal);
    }
  }

  /** One connection, from its beginning to its end. */
  private async once(attempted: () => void): Promise<boolean> {
    const { open, down, logger, name } = this.options;
    let connection: ChannelModel | undefined;
    let opened = false;
    try {
      connection = await this.connect();
      const ended = this.endOf(connection);
      await Promise.race([
        open(connection, ended.lose),
        // A peer that freezes while declaring is noticed by its heartbeats.
        ended.reason.then((reason) => Promise.reject(reason)),
      ]);
      opened = true;
      this.up = true;
      if (this.problem !== undefined) logger.warn({ msg: `${name}: connected to the broker again` });
      this.problem = undefined;
      attempted();
      throw await ended.reason;
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error));
      this.up = false;
      down?.(reason);
      if (!this.closing.signal.aborted && this.problem?.message !== reason.message) {
        logger.error({ msg: `${name}: no connection to the broker, will go on trying`, error: reason });
      }
      this.problem = reason;
    }
    if (connection !== undefined) await closeWithin(connection, CLOSE_WITHIN_MS);
    return opened;
  }

  private async connect(): Promise<ChannelModel> {
    const url = new URL(this.options.url);
    url.searchParams.set('heartbeat', String(this.options.heartbeatSeconds));
    return connect(url.href, {
      timeout: CONNECT_WITHIN_MS,
      noDelay: true,
      keepAlive: true,
      clientProperties: { connection_name: this.options.name },
    });
  }

  /** Settles once: the connection broke, was given up by its user, or is to be closed. */
  private endOf(connection: ChannelModel) {
    let lose!: (reason: Error) => void;
    const reason = new Promise<Error>((resolve) => {
      lose = resolve;
      // 'close' follows every 'error'; without a listener the process would die of it.
      connection.on('error', resolve);
      connection.on('close', (error?: Error) => resolve(error ?? new Error('connection closed')));
      const stop = () => resolve(new Error('stopped'));
      if (this.closing.signal.aborted) stop();
      else this.closing.signal.addEventListener('abort', stop, { once: true });
    });
    return { reason, lose };
  }
}

/** Resolves when the channel is closed, also when its connection closed first: amqplib never answers then. */
export async function closeChannel(channel: Channel): Promise<void> {
  await new Promise<void>((resolve) => {
    channel.once('close', resolve);
    channel.close().then(resolve, () => resolve());
  });
}

/** A frozen broker never answers; its socket is left to the heartbeat then. */
export async function closeWithin(closable: { close(): Promise<void> }, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([closable.close(), late]);
  } catch {
    // It is closed already: that is what was wanted.
  } finally {
    clearTimeout(timer);
  }
}

/** Waits, or returns early when aborted. */
export async function pausing(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
