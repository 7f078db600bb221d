import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import type { OrgView } from '#org';
import type { CaseChange } from '../domain/case.js';
import { stepOf } from '../domain/chain.js';
import { PLAIN_CALENDAR, nextReminder } from '../domain/deadlines.js';
import { remind, type Fired } from '../domain/reminder.js';
import { CaseStore, ChainShelf, type DeadlineRef } from './ports.js';

export type Firing = {
  fired: number;
  /** Left out, to be fired alone. */
  held: DeadlineRef[];
};

/** Deadlines remind and escalate, once each, however often and late they are rung for. They never decide. */
@Injectable()
export class FireDeadlines {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * Several leave those out whose case somebody else has in hand, so that nobody waits for a lock with locks in hand;
   * one alone waits.
   *
   * @param view the organisation, fetched before the transaction
   */
  async run(tx: Tx, view: OrgView, deadlines: readonly DeadlineRef[]): Promise<Firing> {
    const { files, free, held } = await this.store.lockByDeadlines(tx, deadlines);
    if (files.length === 0) return { fired: 0, held };
    const now = this.clock.now();
    const calendar = view.calendar ?? PLAIN_CALENDAR;
    const fired = await this.store.fire(tx, free, now, nextReminder(now, calendar));
    const firedOf = new Map<string, Fired[]>();
    for (const { caseId, ...one } of fired) {
      const mine = firedOf.get(caseId);
      if (mine === undefined) firedOf.set(caseId, [one]);
      else mine.push(one);
    }
    const changes: CaseChange[] = [];
    for (const file of files) {
      const mine = firedOf.get(file.caseId);
      if (mine === undefined || file.chain === null) continue;
      const { definition } = await this.shelf.version(file.chain.code, file.chain.number);
      changes.push(remind(file, mine, (step) => stepOf(definition, step).name, { now, newId }));
    }
    await this.store.save(tx, changes);
    return { fired: fired.length, held };
  }
}
