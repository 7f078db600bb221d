import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import type { OrgView } from '#org';
import type { CaseChange } from '../domain/case.js';
import { stepOf } from '../domain/chain.js';
import { PLAIN_CALENDAR, nextReminder } from '../domain/deadlines.js';
import { remind } from '../domain/reminder.js';
import { CaseStore, ChainShelf, type DeadlineRef } from './ports.js';

/** Deadlines remind and escalate, once each, however often and late they are rung for. They never decide. */
@Injectable()
export class FireDeadlines {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * @param view the organisation, fetched before the transaction
   * @returns how many fired
   */
  async run(tx: Tx, view: OrgView, deadlines: readonly DeadlineRef[]): Promise<number> {
    const ids = deadlines.map(({ deadlineId }) => deadlineId);
    const files = await this.store.lockByDeadlines(tx, ids);
    if (files.length === 0) return 0;
    const now = this.clock.now();
    const calendar = view.calendar ?? PLAIN_CALENDAR;
    const fired = await this.store.fire(tx, deadlines, now, nextReminder(now, calendar));
    const changes: CaseChange[] = [];
    for (const file of files) {
      const mine = fired.filter(({ caseId }) => caseId === file.caseId);
      if (mine.length === 0 || file.chain === null) continue;
      const { definition } = await this.shelf.version(file.chain.code, file.chain.number);
      changes.push(remind(file, mine, (step) => stepOf(definition, step).name, { now, newId }));
    }
    await this.store.save(tx, changes);
    return fired.length;
  }
}
