import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HorizonTimer } from '#jobs';
import { Alarms, WaitingRoom, type DeadlineRef } from '../use-cases/ports.js';

/** A hop that waits this long has lost its job, machine ms. */
const LOST_AFTER_MS = 5_000;
const MOST = 500;

/** Deadlines that come into the horizon get their jobs, and hops whose job was lost get another. */
@Injectable()
export class ArmingTimer extends HorizonTimer<DeadlineRef & { firesAt: Date }> {
  constructor(
    private readonly room: WaitingRoom,
    private readonly alarms: Alarms,
    @Inject(BUSINESS_CLOCK) clock: BusinessClock,
  ) {
    super({
      clock,
      upcoming: (from, until) => room.upcoming(from, until),
      set: (deadlines) => alarms.deadlines(deadlines),
      missed: () => alarms.missedDeadlines(),
    });
  }

  override async arm(): Promise<void> {
    await this.room.reviveHops();
    const hopIds = await this.room.hops(LOST_AFTER_MS, MOST);
    if (hopIds.length > 0) await this.alarms.hops(hopIds);
    await super.arm();
  }
}
