import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { excuseDuty } from '../domain/duty.js';
import { mayExcuse } from '../domain/duty-heads.js';
import { maySeeDuty } from '../domain/duty-visibility.js';
import type { Actor } from './actor.js';
import { Duties } from './duties.ports.js';
import { dutyView, type DutyView } from './duty-view.js';

export type ExcuseDuty = { actor: Actor; dutyId: string; seenVersion: number; reason: string };

/** The head excuses that a report came, or comes, after its time. */
@Injectable()
export class DutyExcusing {
  constructor(
    private readonly duties: Duties,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, NOT_LATE, ALREADY_EXCUSED */
  async execute(tx: Tx, { actor, dutyId, seenVersion, reason }: ExcuseDuty): Promise<DutyView> {
    const org = await this.org.current();
    const found = await this.duties.lock(tx, dutyId);
    const [now, today] = [this.clock.now(), this.clock.today()];
    if (found === undefined || !maySeeDuty(found.duty, actor.rights, org, today))
      throw new Refusal('NOT_FOUND');
    const { duty, topics } = found;
    const by = { personId: actor.personId, headOfIds: actor.rights.headOfIds };
    if (!mayExcuse(org, duty, by, today))
      throw new Refusal('FORBIDDEN', {
        who: 'Người chấp nhận lý do nộp trễ là trưởng ban của cán bộ; đối với trưởng ban là Phó Bí thư Thường trực.',
      });
    if (duty.version !== seenVersion) throw new Refusal('STALE_VERSION');
    const change = excuseDuty(duty, actor.personId, reason, now);
    await this.duties.save(tx, [change]);
    return dutyView({ duty: change.duty, topics }, { actor, org, now, today });
  }
}
