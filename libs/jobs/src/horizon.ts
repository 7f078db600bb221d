import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { VirtualBusinessClock, type BusinessClock } from '#calendar';

/** What is due further away than this (business time, ms) stays a row, to spare Redis, until a timer reaches it. */
export const HORIZON_MS = 2 * 3_600_000;

const EVERY_MS = 10_000;
/** Everything in the horizon is armed anew this often, in case Redis forgot; an alarm that rings twice does no harm. */
const ANEW_MS = 1_800_000;

export type Horizon<Due> = {
  clock: BusinessClock;
  /** What is due after `from` and not after `until`, business time. */
  upcoming: (from: Date, until: Date) => Promise<readonly Due[]>;
  /** Sets alarms; false when Redis did not take them. */
  set: (due: readonly Due[]) => Promise<boolean>;
  /** Whether Redis refused an alarm since this was asked last, whoever set it. */
  missed: () => boolean;
};

/**
 * The far end of the BullMQ path, apart from the sweep: rows that come into the horizon get their jobs. It only sets
 * alarms and acts on nothing.
 */
export class HorizonTimer<Due> implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('arming');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** Business time up to which alarms are set. */
  private armedUntil = new Date(0);
  /** How far business time was moved when this looked last, ms. */
  private moved = 0;
  private anewAt = 0;

  constructor(private readonly horizon: Horizon<Due>) {}

  onApplicationBootstrap(): void {
    this.schedule(0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Sets the alarms that are missing. */
  async arm(): Promise<void> {
    const { clock, upcoming, set, missed } = this.horizon;
    // Alarms that were set before a move ring too late; another one for the same row does no harm.
    const moved = clock instanceof VirtualBusinessClock ? clock.offsetMs : 0;
    const anew = missed() || moved !== this.moved || performance.now() >= this.anewAt;
    this.moved = moved;
    if (anew) {
      this.armedUntil = new Date(0);
      this.anewAt = performance.now() + ANEW_MS;
    }
    const until = new Date(clock.now().getTime() + HORIZON_MS);
    if (await set(await upcoming(this.armedUntil, until))) this.armedUntil = until;
  }

  private schedule(delay: number): void {
    this.timer = setTimeout(() => {
      this.running = this.arm()
        .catch((error: unknown) => this.logger.warn({ msg: 'alarms will be set later', error }))
        .then(() => {
          if (!this.stopped) this.schedule(EVERY_MS);
        });
    }, delay);
  }
}
