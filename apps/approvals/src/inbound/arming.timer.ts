import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BUSINESS_CLOCK, VirtualBusinessClock, type BusinessClock } from '#calendar';
import { HORIZON_MS } from '../domain/deadlines.js';
import { Alarms, WaitingRoom } from '../use-cases/ports.js';

const EVERY_MS = 10_000;
/** Everything in the horizon is armed anew this often, in case Redis forgot; an alarm that rings twice does no harm. */
const ANEW_MS = 1_800_000;
/** A hop that waits this long has lost its job, machine ms. */
const LOST_AFTER_MS = 5_000;
const MOST = 500;

/**
 * The far end of the BullMQ path, apart from the sweep: deadlines that come into the horizon get their jobs, and hops
 * whose job was lost get another. It only sets alarms and acts on nothing.
 */
@Injectable()
export class ArmingTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('arming');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** Business time up to which deadlines are armed. */
  private armedUntil = new Date(0);
  private anewAt = 0;
  /** How far business time was moved when this looked last, ms. */
  private moved = 0;

  constructor(
    private readonly room: WaitingRoom,
    private readonly alarms: Alarms,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

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
    await this.room.reviveHops();
    const hopIds = await this.room.hops(LOST_AFTER_MS, MOST);
    if (hopIds.length > 0) await this.alarms.hops(hopIds);

    // Alarms that were set before a move ring too late; another one for the same deadline does no harm.
    const moved = this.clock instanceof VirtualBusinessClock ? this.clock.offsetMs : 0;
    if (moved !== this.moved) this.armedUntil = new Date(0);
    this.moved = moved;
    if (performance.now() >= this.anewAt || this.alarms.missedDeadlines()) {
      this.armedUntil = new Date(0);
      this.anewAt = performance.now() + ANEW_MS;
    }
    const until = new Date(this.clock.now().getTime() + HORIZON_MS);
    const coming = await this.room.upcoming(this.armedUntil, until);
    if (await this.alarms.deadlines(coming)) this.armedUntil = until;
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
