import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, VirtualBusinessClock, type BusinessClock } from '#calendar';
import { Refusal, type ServiceClockState } from '#contracts';
import { SERVICE_NAME } from '#http';
import { Messaging } from '#messaging';
import { ClockStore } from './clock-store.js';
import { DueWorks } from './due-work.js';

/** How long another process of the service may be behind, ms. */
const FOLLOW_EVERY_MS = 500;
/** A call ends well before its caller stops waiting; who finds something still due calls again. */
const FIRE_FOR_MS = 5_000;

/** The movable clock of one service: kept, followed, moved, and told about. */
@Injectable()
export class ServiceClock implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('clock');
  private readonly instance = randomUUID();
  private fired = 0;
  private moving: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private failing = false;

  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    private readonly store: ClockStore,
    private readonly works: DueWorks,
    private readonly messaging: Messaging,
  ) {}

  /** Before anything is consumed or served. */
  async onModuleInit(): Promise<void> {
    if (this.clock instanceof VirtualBusinessClock) {
      await this.follow(this.clock);
      this.watch(this.clock);
    } else if (
      // Only for a warning: without the switch a service starts while the database is away.
      (await this.store.read().catch(() => undefined)) !== undefined
    ) {
      this.logger.warn({
        msg: 'business time was moved earlier; VIRTUAL_CLOCK is off, so that does not count',
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.moving.catch(() => undefined);
  }

  /**
   * Moves the clock forward to `to`, or leaves it when it is there already, and fires what is due by then.
   *
   * @throws Refusal CLOCK_FIXED
   */
  move(to: Date): Promise<ServiceClockState> {
    const { clock } = this;
    if (!(clock instanceof VirtualBusinessClock)) return Promise.reject(new Refusal('CLOCK_FIXED'));
    const moved = this.moving
      .catch(() => undefined)
      .then(async () => {
        const offset = Math.max(clock.offsetMs, clock.offsetAt(to));
        // Kept first: a clock that was seen moved must not start behind that again.
        await this.store.keep(offset);
        clock.follow(offset);
        await this.fire(to);
        return this.state();
      });
    this.moving = moved;
    return moved;
  }

  async state(): Promise<ServiceClockState> {
    const [first, pending, activity] = await Promise.all([
      this.works.earliest(),
      this.works.pending(),
      this.messaging.activity.look(),
    ]);
    return {
      service: this.service,
      instance: this.instance,
      virtual: this.clock instanceof VirtualBusinessClock,
      now: this.clock.now().toISOString(),
      nextDue: first?.due.toISOString() ?? null,
      handled: activity.handled + this.fired,
      busy: activity.busy || pending,
    };
  }

  /** Of all works always the earliest, each up to its own time, so that they fire in due order among each other too. */
  private async fire(to: Date): Promise<void> {
    const end = performance.now() + FIRE_FOR_MS;
    while (performance.now() < end) {
      const first = await this.works.earliest();
      if (first === undefined || first.due > to) return;
      const fired = await first.work.fireDue(first.due);
      this.fired += fired;
      // Somebody else has it in hand, or it cannot be fired now: whoever moves the clock asks again.
      if (fired === 0) return;
    }
  }

  private watch(clock: VirtualBusinessClock): void {
    this.timer = setInterval(() => {
      this.follow(clock).then(
        () => (this.failing = false),
        (error: unknown) => {
          if (!this.failing)
            this.logger.warn({ msg: 'the clock cannot be looked up, will go on trying', error });
          this.failing = true;
        },
      );
    }, FOLLOW_EVERY_MS);
    this.timer.unref();
  }

  private async follow(clock: VirtualBusinessClock): Promise<void> {
    const offset = await this.store.read();
    if (offset !== undefined) clock.follow(offset);
  }
}
