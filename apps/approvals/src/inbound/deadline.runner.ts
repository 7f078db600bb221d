import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { OrgPicture } from '#org';
import { FireDeadlines } from '../use-cases/fire-deadlines.js';
import type { DeadlineRef } from '../use-cases/ports.js';

/** The one door to deadlines: opens the transaction for jobs and sweeps alike. */
@Injectable()
export class DeadlineRunner {
  constructor(
    private readonly database: Database,
    private readonly deadlines: FireDeadlines,
    private readonly org: OrgPicture,
  ) {}

  /** @returns how many fired */
  async run(deadlines: readonly DeadlineRef[]): Promise<number> {
    if (deadlines.length === 0) return 0;
    const view = await this.org.current();
    return this.database.transaction((tx) => this.deadlines.run(tx, view, deadlines));
  }
}
