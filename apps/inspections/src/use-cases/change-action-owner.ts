import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { requireOwnerChanger } from '../domain/action-rights.js';
import { mayOwn, ownerFacts } from '../domain/conclusion-check.js';
import { changeOwner } from '../domain/corrective-action.js';
import { ActionDesk } from './action-desk.js';
import type { ActionView } from './action-view.js';
import type { Actor } from './actor.js';
import { CorrectiveActions } from './corrective-actions.ports.js';

export type ChangeActionOwner = {
  actor: Actor;
  actionId: string;
  seenVersion: number;
  /** Null: the unit as a whole. */
  ownerId: string | null;
};

@Injectable()
export class ActionOwnerChanging {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly desk: ActionDesk,
  ) {}

  async execute(tx: Tx, { actor, actionId, seenVersion, ownerId }: ChangeActionOwner): Promise<ActionView> {
    const open = await this.desk.take(tx, actor, actionId);
    const { action, visit } = open.stored;
    const { org, today, now } = open.looking;
    requireOwnerChanger(visit, open.looking);
    this.desk.requireSeen(open, seenVersion);
    if (ownerId !== null && !mayOwn(org, ownerId, action.unitId, today))
      throw new Refusal('ACTION_OWNER_OUTSIDE_UNIT', ownerFacts(org, ownerId, action.unitId));
    const nameOf = (personId: string | null) =>
      personId === null ? org.unitName(action.unitId) : org.fullName(personId);
    const moved = changeOwner(action, { ownerId, nameOf }, { by: actor.personId, at: now });
    await this.actions.move(tx, moved, null);
    return this.desk.show(tx, actor, actionId);
  }
}
