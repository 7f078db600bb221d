import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueWorks, type DueWork } from '#clock';
import { Waiting } from '../use-cases/duties.ports.js';
import { ReminderRunner } from './duty-reminder.runner.js';

/** Most reminders of one transaction. */
const MOST = 64;

/** The door that the virtual clock comes through: reminders in due order. */
@Injectable()
export class DutyDueWork implements DueWork, OnModuleInit {
  constructor(
    private readonly waiting: Waiting,
    private readonly runner: ReminderRunner,
    private readonly works: DueWorks,
  ) {}

  onModuleInit(): void {
    this.works.register('trip-reporting.duties', this);
  }

  nextDue(): Promise<Date | null> {
    return this.waiting.next();
  }

  async fireDue(until: Date): Promise<number> {
    const due = await this.waiting.due(until, MOST);
    return this.runner.run(due.map(({ reminderId }) => reminderId));
  }
}
