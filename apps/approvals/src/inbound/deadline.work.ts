import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueWorks, type DueWork } from '#clock';
import { WaitingRoom } from '../use-cases/ports.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one transaction. */
const MOST = 128;
/** A hop that is tried again this soon is under way, machine ms; one that waits longer has an incident. */
const HOP_SOON_MS = 5_000;

/** The door of deadlines when business time is moved: what falls due on the way fires there, without waiting for a job. */
@Injectable()
export class DeadlineWork implements DueWork, OnModuleInit {
  constructor(
    private readonly works: DueWorks,
    private readonly room: WaitingRoom,
    private readonly runner: DeadlineRunner,
  ) {}

  onModuleInit(): void {
    this.works.register('approvals.deadlines', this);
  }

  nextDue(): Promise<Date | null> {
    return this.room.earliestDeadline();
  }

  async fireDue(until: Date): Promise<number> {
    return this.runner.run(await this.room.overdue(until, MOST));
  }

  pending(): Promise<boolean> {
    return this.room.hopsWithin(HOP_SOON_MS);
  }
}
