import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import type { OrgView } from '#org';
import { ringDue } from '../domain/deadline-ring.js';
import { BellRegister } from './deadline-bells.js';
import { DeadlineRows, type SubjectRef } from './deadline-rows.ports.js';

/** What is due of a subject rings once, however often and late somebody comes for it. */
@Injectable()
export class DeadlineRinging {
  constructor(
    private readonly rows: DeadlineRows,
    private readonly bells: BellRegister,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * @param org the organisation, fetched before the transaction
   * @returns how many deadlines were settled
   */
  async execute(tx: Tx, org: OrgView, of: SubjectRef): Promise<number> {
    const at = this.clock.now();
    const rung = ringDue(await this.rows.due(tx, of, at), at);
    if (rung === null) return 0;
    const ringing = { subjectId: of.subjectId, ring: rung.ring, at, today: dayOf(at), org };
    await this.bells.bellOf(of.subject)(tx, ringing);
    await this.rows.settle(tx, of, rung, at);
    return rung.settled.length;
  }
}
