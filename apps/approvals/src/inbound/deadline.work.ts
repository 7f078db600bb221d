import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueWorks, type DueWork } from '#clock';
import { WaitingRoom, type DeadlineRef } from '../use-cases/ports.js';
import { Batch } from './batch.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one transaction. */
const MOST = 128;
/** A hop that is tried again this soon is under way, machine ms; one that waits longer has an incident. */
const HOP_SOON_MS = 5_000;

/** The door of deadlines when business time is moved: what falls due on the way fires there, without waiting for a job. */
@Injectable()
export class DeadlineWork implements DueWork, OnModuleInit {
  /** One lane: what is due earlier fires first. */
  private readonly batch: Batch<DeadlineRef>;

  constructor(
    private readonly works: DueWorks,
    private readonly room: WaitingRoom,
    runner: DeadlineRunner,
  ) {
    this.batch = new Batch(async (deadlines) => (await runner.together(deadlines)).held, MOST, 1);
  }

  onModuleInit(): void {
    this.works.register('approvals.deadlines', this);
  }

  nextDue(): Promise<Date | null> {
    return this.room.earliestDeadline();
  }

  /** @throws when none of them could be fired */
  async fireDue(until: Date): Promise<number> {
    const due = await this.room.overdue(until, MOST);
    const results = await Promise.allSettled(due.map((deadline) => this.batch.add(deadline)));
    const failures = results.filter((result) => result.status === 'rejected');
    if (failures[0] !== undefined && failures.length === due.length) throw failures[0].reason;
    return due.length - failures.length;
  }

  pending(): Promise<boolean> {
    return this.room.hopsWithin(HOP_SOON_MS);
  }
}
