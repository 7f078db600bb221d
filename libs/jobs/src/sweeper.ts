import type { Logger } from '@nestjs/common';
import type { JobMetrics } from './metrics.js';

/** A sweep that found something goes on nearly at once, but leaves others a breath. */
const BUSY_MS = 20;

export type SweeperOptions = {
  name: string;
  /** Deals with what is overdue, at most a batch; gives how much that was. */
  sweep: () => Promise<number>;
  /** Pause after a sweep that found nothing, ms. */
  everyMs: number;
  metrics: Pick<JobMetrics, 'sweptRows' | 'sweepErrors'>;
  logger: Logger;
};

/** A plain timer that looks for overdue rows, whatever Redis does. Never runs twice at once. */
export class Sweeper {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private state: 'new' | 'started' | 'stopped' = 'new';
  private failing = false;

  constructor(private readonly options: SweeperOptions) {}

  start(): void {
    if (this.state !== 'new') return;
    this.state = 'started';
    // Processes that were started together do not sweep together.
    this.schedule(Math.random() * this.options.everyMs);
  }

  /** Resolves when the sweep that is running has ended. */
  async stop(): Promise<void> {
    this.state = 'stopped';
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delay: number) {
    this.timer = setTimeout(() => {
      this.running = this.once().then((pause) => {
        this.running = undefined;
        if (this.state === 'started') this.schedule(pause);
      });
    }, delay);
  }

  /** @returns the pause until the next one */
  private async once(): Promise<number> {
    const { name, sweep, everyMs, metrics, logger } = this.options;
    try {
      const rows = await sweep();
      if (rows > 0) metrics.sweptRows.inc({ sweep: name }, rows);
      if (this.failing) logger.warn({ msg: `sweep ${name} works again` });
      this.failing = false;
      return rows > 0 ? BUSY_MS : everyMs;
    } catch (error) {
      metrics.sweepErrors.inc({ sweep: name });
      if (!this.failing) logger.error({ msg: `sweep ${name} failed, will go on trying`, error });
      this.failing = true;
      return everyMs;
    }
  }
}

/** The sweeps of one service, started and stopped with it. */
export class Sweeps {
  private readonly sweepers = new Map<string, Sweeper>();
  private started = false;

  constructor(private readonly options: { enabled: boolean; metrics: JobMetrics; logger: Logger }) {}

  /** @throws when the name is taken */
  register(name: string, sweep: () => Promise<number>, { everyMs }: { everyMs: number }): void {
    if (this.sweepers.has(name)) throw new Error(`two sweeps are called ${name}`);
    const { metrics, logger } = this.options;
    const sweeper = new Sweeper({ name, sweep, everyMs, metrics, logger });
    this.sweepers.set(name, sweeper);
    if (this.started && this.options.enabled) sweeper.start();
  }

  start(): void {
    this.started = true;
    if (this.options.enabled) for (const sweeper of this.sweepers.values()) sweeper.start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.sweepers.values()].map((sweeper) => sweeper.stop()));
  }
}
