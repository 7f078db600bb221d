import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { mayRepair, seesAction } from '../domain/action-rights.js';
import { canMoveAction, illegal } from '../domain/corrective-action.js';
import { ActionDesk } from './action-desk.js';
import type { Actor } from './actor.js';
import { AttachmentOwners, type AttachmentOwner } from './attachment-owners.ports.js';
import { CorrectiveActionReader } from './corrective-actions.ports.js';

/** Files that show what was repaired. */
@Injectable()
export class ActionFiles implements AttachmentOwner, OnModuleInit {
  constructor(
    private readonly owners: AttachmentOwners,
    private readonly actions: CorrectiveActionReader,
    private readonly desk: ActionDesk,
  ) {}

  onModuleInit(): void {
    this.owners.register('ACTION', this);
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, ACTION_ITEM_UNKNOWN, ACTION_ILLEGAL_MOVE */
  async mayAdd(tx: Tx, actionId: string, itemCode: string | null, actor: Actor): Promise<void> {
    const { stored, looking } = await this.desk.take(tx, actor, actionId);
    const { action } = stored;
    if (!mayRepair(action, looking))
      throw new Refusal('FORBIDDEN', { who: 'Chỉ người phụ trách và cán bộ của đơn vị gửi minh chứng.' });
    if (itemCode !== null && itemCode !== action.itemCode)
      throw new Refusal('ACTION_ITEM_UNKNOWN', { code: itemCode });
    if (!canMoveAction(action, 'REPAIR')) throw illegal(action.state, 'đổi minh chứng');
  }

  async mayRead(actionId: string, actor: Actor): Promise<boolean> {
    const [looking, stored] = await Promise.all([this.desk.lookingOf(actor), this.actions.find(actionId)]);
    return stored !== undefined && seesAction(stored.action, stored.visit, looking);
  }
}
