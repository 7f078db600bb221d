import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HORIZON_MS } from '../domain/reminder.js';
import { Alarms, Waiting } from '../use-cases/duties.ports.js';

const EVERY_MS = 10_000;
/** Everything in the horizon is armed anew this often, in case Redis forgot; an alarm that rings twice does no harm. */
const ANEW_MS = 1_800_000;

/** The far end of the BullMQ path, apart from the sweep: reminders that come into the horizon get their jobs. */
@Injectable()
export class DutyArmingTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('arming');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  /** Business time up to which reminders are armed. When the clock jumps, what lay between is armed with the rest. */
  private armedUntil = new Date(0);
  private anewAt = 0;

  constructor(
    private readonly waiting: Waiting,
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
    if (performance.now() >= this.anewAt || this.alarms.missed()) {
      this.armedUntil = new Date(0);
      this.anewAt = performance.now() + ANEW_MS;
    }
    const until = new Date(this.clock.now().getTime() + HORIZON_MS);
    const coming = await this.waiting.upcoming(this.armedUntil, until);
    if (await this.alarms.set(coming)) this.armedUntil = until;
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
