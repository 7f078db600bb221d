import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueWorks, type DueWork } from '#clock';
import { WaitingDeadlines } from '../use-cases/deadline-rows.ports.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one batch. */
const MOST = 64;

/** The door that the virtual clock comes through: deadlines in due order. */
@Injectable()
export class DeadlineDueWork implements DueWork, OnModuleInit {
  constructor(
    private readonly waiting: WaitingDeadlines,
    private readonly runner: DeadlineRunner,
    private readonly works: DueWorks,
  ) {}

  onModuleInit(): void {
    this.works.register('inspections.deadlines', this);
  }

  nextDue(): Promise<Date | null> {
    return this.waiting.next();
  }

  async fireDue(until: Date): Promise<number> {
    const due = await this.waiting.due(until, MOST);
    return this.runner.run(due.map(({ deadlineId }) => deadlineId));
  }
}
