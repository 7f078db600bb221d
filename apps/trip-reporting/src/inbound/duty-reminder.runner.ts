import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { OrgPicture } from '#org';
import { DutyRinging } from '../use-cases/ring-duties.js';

/** The one door to reminders: opens the transaction for jobs, sweeps and the clock alike. */
@Injectable()
export class ReminderRunner {
  constructor(
    private readonly database: Database,
    private readonly ringing: DutyRinging,
    private readonly org: OrgPicture,
  ) {}

  /** @returns how many were settled */
  async run(reminderIds: readonly string[]): Promise<number> {
    if (reminderIds.length === 0) return 0;
    const view = await this.org.current();
    return this.database.transaction((tx) => this.ringing.execute(tx, view, reminderIds));
  }
}
