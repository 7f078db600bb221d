import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { OrgPicture } from '#org';
import { WaitingDeadlines } from '../use-cases/deadline-rows.ports.js';
import { DeadlineRinging } from '../use-cases/ring-deadline.js';

/** The one door to deadlines: opens the transactions for jobs, sweeps and the clock alike. */
@Injectable()
export class DeadlineRunner {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingDeadlines,
    private readonly ringing: DeadlineRinging,
    private readonly org: OrgPicture,
  ) {}

  /**
   * One transaction for each subject: a command that holds two of them never meets a firing that holds them the other
   * way round, and one that cannot ring keeps none of the others back.
   *
   * @returns how many were settled
   * @throws what the first subject failed with, after all others had their turn
   */
  async run(deadlineIds: readonly string[]): Promise<number> {
    if (deadlineIds.length === 0) return 0;
    const view = await this.org.current();
    const failures: unknown[] = [];
    let settled = 0;
    for (const of of await this.waiting.subjectsOf(deadlineIds)) {
      try {
        settled += await this.database.transaction((tx) => this.ringing.execute(tx, view, of));
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw failures[0];
    return settled;
  }
}
