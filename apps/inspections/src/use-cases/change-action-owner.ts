import { Injectable } from '@nestjs/common';
import { Refusal, actionOwnerChanged } from '#contracts';
import type { Tx } from '#database';
import { repairersOf, requireOwnerChanger } from '../domain/action-rights.js';
import { mayOwn, ownerFacts } from '../domain/conclusion-check.js';
import { changeOwner } from '../domain/corrective-action.js';
import { ActionDesk } from './action-desk.js';
import { actionFacts } from './action-facts.js';
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

/** The unit’s side is told, and so is whoever it passes from. */
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
    const told = [action, moved.action].flatMap((one) => repairersOf(one, open.looking));
    const facts = actionFacts(moved.action, [...new Set(told)], now);
    const data = { ...facts, previousOwnerId: action.ownerId };
    await this.actions.move(tx, moved, { contract: actionOwnerChanged, data });
    return this.desk.show(tx, actor, actionId);
  }
}
