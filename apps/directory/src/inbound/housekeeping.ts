import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';
import { LIMIT_POLICIES } from '../domain/login-limit.js';
import { LimitStore, SessionStore } from '../use-cases/session.ports.js';

const EVERY_MS = 600_000;

/** Removes expired sessions and forgotten failures. Nothing depends on it: what has expired counts nowhere. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('housekeeping');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: SessionStore,
    private readonly limits: LimitStore,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.clean().catch((error: unknown) => this.logger.warn({ error }));
    }, EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async clean(): Promise<void> {
    const now = this.clock.now();
    const longest = Math.max(...Object.values(LIMIT_POLICIES).map(({ forgetSeconds }) => forgetSeconds));
    await this.sessions.purge(now);
    await this.limits.purge(new Date(now.getTime() - longest * 1000));
  }
}
