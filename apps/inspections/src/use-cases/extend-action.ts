import { Injectable } from '@nestjs/common';
import { actionExtended } from '#contracts';
import type { Tx } from '#database';
import { repairersOf, requirePlanner } from '../domain/action-rights.js';
import { extendAction } from '../domain/corrective-action.js';
import { ActionDesk } from './action-desk.js';
import { actionFacts } from './action-facts.js';
import type { ActionView } from './action-view.js';
import type { Actor } from './actor.js';
import { CorrectiveActions } from './corrective-actions.ports.js';
import { Deadlines } from './deadlines.ports.js';

export type ExtendAction = {
  actor: Actor;
  actionId: string;
  seenVersion: number;
  dueDay: string;
  reason: string;
};

/** Gives another due day, also to what is overdue; its reminders begin anew, and the unit’s side is told. */
@Injectable()
export class ActionExtending {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly deadlines: Deadlines,
    private readonly desk: ActionDesk,
  ) {}

  async execute(tx: Tx, command: ExtendAction): Promise<ActionView> {
    const { actor, actionId, seenVersion, dueDay, reason } = command;
    const open = await this.desk.take(tx, actor, actionId);
    requirePlanner(open.stored.visit, open.looking);
    this.desk.requireSeen(open, seenVersion);
    const { now, today } = open.looking;
    const act = { by: actor.personId, at: now };
    const moved = extendAction(open.stored.action, { dueDay, reason, today }, act);
    const told = repairersOf(moved.action, open.looking);
    const { dueDay: previousDueDay } = open.stored.action;
    const data = { ...actionFacts(moved.action, told, now), previousDueDay, reason };
    await this.actions.move(tx, moved, { contract: actionExtended, data });
    const { dueAt } = moved.action;
    await this.deadlines.set(tx, { subject: 'CORRECTIVE_ACTION', subjectId: actionId, dueAt });
    return this.desk.show(tx, actor, actionId);
  }
}
