import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { nextVisitState } from '../domain/visit-moves.js';
import type { Actor } from './actor.js';
import { AttachmentOwners } from './attachment-owners.ports.js';
import { Checklists } from './checklists.ports.js';
import { VisitOpening } from './open-visit.js';
import { requireSelfOpen, seen, seesSelf, seesTeam } from './visit-access.js';
import { VisitReader } from './visits.ports.js';

/** Whose files of a visit are whose: the team’s while it is there, the unit’s until it sends its own inspection. */
@Injectable()
export class VisitFiles implements OnModuleInit {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly opening: VisitOpening,
    private readonly checklists: Checklists,
    private readonly reader: VisitReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.owners.register('VISIT', {
      mayAdd: async (tx, visitId, itemCode, actor) => {
        const { visit } = await this.opening.shared(tx, { actor, visitId }, 'ANSWER');
        nextVisitState(visit, 'ANSWER');
        await this.requireItem(tx, visit.criteriaSetId, itemCode);
      },
      mayRead: (visitId, actor) => this.mayRead(visitId, actor, 'VISIT'),
    });
    this.owners.register('SELF', {
      mayAdd: async (tx, visitId, itemCode, actor) => {
        const { visit } = await this.opening.locked(tx, { actor, visitId }, 'SELF_ANSWER');
        requireSelfOpen(visit, ['NONE', 'DRAFT']);
        await this.requireItem(tx, visit.criteriaSetId, itemCode);
      },
      mayRead: (visitId, actor) => this.mayRead(visitId, actor, 'SELF'),
    });
  }

  private async requireItem(tx: Tx, criteriaSetId: string | null, itemCode: string | null) {
    if (itemCode === null) return;
    const items = await this.checklists.items(tx, criteriaSetId);
    if (!items.some(({ code }) => code === itemCode)) throw new Refusal('NOT_FOUND');
  }

  /** As the answers that they prove. */
  private async mayRead(visitId: string, actor: Actor, side: 'VISIT' | 'SELF'): Promise<boolean> {
    const [record, org] = await Promise.all([this.reader.find(visitId), this.org.current()]);
    if (record === undefined) return false;
    const { visit } = record;
    const today = this.clock.today();
    const sight = seen(visit, actor, org, today);
    if (sight === null) return false;
    return side === 'SELF' ? seesSelf(visit, sight, actor, org, today) : seesTeam(visit, sight);
  }
}
