import type { Logger } from '@nestjs/common';
import { databaseFault, type Database } from '#database';
import { pausing } from './broker-link.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
/** How often work may look like a lost database while the database answers; then the fault is its own. */
const FALSE_ALARMS = 2;

/** Holds work back while the database is away. */
export class DatabaseGate {
  /** Waiting for the database right now. */
  paused = false;
  private readonly stopping = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Ends the waiting; work that is running goes on. */
  stop(): void {
    this.stopping.abort();
  }

  /**
   * Does work, again and again as long as the database is away.
   *
   * @throws what the work throws for any other reason; Stopped
   */
  async guard<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let alarms = 0; ;) {
      try {
        return await work();
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
        // Another server that is away gives the same codes; it must not hold the queue for ever.
        if (!(await this.untilBack()) && ++alarms > FALSE_ALARMS) throw error;
      }
      await pausing(FIRST_PAUSE_MS, this.stopping.signal);
      if (this.stopped) throw new Stopped();
    }
  }

  /** @returns whether the database had really been away */
  private async untilBack(): Promise<boolean> {
    let away = false;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.database.ping();
        if (this.paused) this.logger.warn({ msg: 'the database is back, consuming goes on' });
        this.paused = false;
        return away;
      } catch (error) {
        if (!this.paused) this.logger.error({ msg: 'the database is away, consuming pauses', error });
        this.paused = true;
        away = true;
      }
      await pausing(pause, this.stopping.signal);
      if (this.stopped) throw new Stopped();
    }
  }
}

/** The process ends; what was being done is left undone, unacknowledged. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
