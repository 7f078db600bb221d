import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import type { OrgView } from '#org';
import { headsOf } from '../domain/duty-heads.js';
import { ringDuty } from '../domain/duty-ring.js';
import { Duties } from './duties.ports.js';

/** Reminders ring once each, however often and late somebody comes for them. They never answer a duty. */
@Injectable()
export class DutyRinging {
  constructor(
    private readonly duties: Duties,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * @param view the organisation, fetched before the transaction
   * @returns how many reminders were settled
   */
  async execute(tx: Tx, view: OrgView, reminderIds: readonly string[]): Promise<number> {
    const now = this.clock.now();
    const due = await this.duties.lockDue(tx, reminderIds, now);
    const today = this.clock.today();
    await this.duties.save(
      tx,
      due.map(({ duty, due: reminders }) => ringDuty(duty, reminders, headsOf(view, duty, today), now)),
    );
    return due.reduce((sum, { due: reminders }) => sum + reminders.length, 0);
  }
}
