import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { OrgPicture } from '#org';
import { FireDeadlines, type Firing } from '../use-cases/fire-deadlines.js';
import type { DeadlineRef } from '../use-cases/ports.js';

/** The one door to deadlines: opens the transaction for jobs and sweeps alike. */
@Injectable()
export class DeadlineRunner {
  constructor(
    private readonly database: Database,
    private readonly deadlines: FireDeadlines,
    private readonly org: OrgPicture,
  ) {}

  /** In one transaction, but for those whose case somebody else has in hand; a single one waits for it. */
  async together(deadlines: readonly DeadlineRef[]): Promise<Firing> {
    if (deadlines.length === 0) return { fired: 0, held: [] };
    const view = await this.org.current();
    return this.database.transaction((tx) => this.deadlines.run(tx, view, deadlines));
  }

  /** @returns how many fired */
  async run(deadlines: readonly DeadlineRef[]): Promise<number> {
    const { fired, held } = await this.together(deadlines);
    let sum = fired;
    for (const one of held) sum += (await this.together([one])).fired;
    return sum;
  }
}
