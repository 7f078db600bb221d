import type { Logger } from '@nestjs/common';

export type LoopOptions = {
  name: string;
  /** One pass; gives how much it did. */
  step: () => Promise<number>;
  /** Pause after a pass that did something, ms. */
  busyMs: number;
  /** Longest pause after passes that did nothing, ms; the pause grows up to it. */
  idleMs: number;
  logger: Logger;
};

/** Runs `step` over and over, never twice at once: quickly while there is work, slowly when there is none. */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private state: 'new' | 'started' | 'stopped' = 'new';
  private again = false;
  private pause: number;
  private failing = false;

  constructor(private readonly options: LoopOptions) {
    this.pause = options.busyMs;
  }

  start(): void {
    if (this.state !== 'new') return;
    this.state = 'started';
    this.schedule(0);
  }

  /** Runs the next pass now; when one is running, another follows it at once. */
  wake(): void {
    if (this.state !== 'started') return;
    this.pause = this.options.busyMs;
    if (this.running !== undefined) this.again = true;
    else this.schedule(0);
  }

  /** Resolves when the pass that is running has ended; none begins after it. */
  async stop(): Promise<void> {
    this.state = 'stopped';
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delay: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.pass().finally(() => {
        this.running = undefined;
        if (this.state !== 'started') return;
        const next = this.again ? 0 : this.pause;
        this.again = false;
        this.schedule(next);
      });
    }, delay);
  }

  private async pass() {
    const { step, busyMs, idleMs, name, logger } = this.options;
    try {
      const done = await step();
      this.pause = done > 0 ? busyMs : Math.min(Math.max(this.pause, 10) * 2, idleMs);
      if (this.failing) logger.warn({ msg: `${name} works again` });
      this.failing = false;
    } catch (error) {
      this.pause = idleMs;
      // Once per outage, not once per pass: an outage of an hour would write thousands of lines.
      if (!this.failing) logger.error({ msg: `${name} failed, will go on trying`, error });
      this.failing = true;
    }
  }
}
