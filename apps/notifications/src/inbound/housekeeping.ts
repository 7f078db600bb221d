import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { RetireNotices } from '../use-cases/retire-notices.js';

const EVERY_MS = 3_600_000;

/** Removes what nobody asks for any more. Nothing depends on it: a pass that is missed is made up for by the next. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('housekeeping');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(private readonly retire: RetireNotices) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.clean(), EVERY_MS);
    this.timer.unref();
  }

  /** Waits for the batch that is under way, not for the rest. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Never overlaps with itself: a pass that takes longer than the timer is waited for. */
  clean(): Promise<void> {
    this.running ??= this.pass()
      .catch((error: unknown) => this.logger.warn({ msg: 'old notices stay for now', error }))
      .finally(() => (this.running = undefined));
    return this.running;
  }

  private async pass(): Promise<void> {
    while (!this.stopping && (await this.retire.batch()));
  }
}
