import { Injectable } from '@nestjs/common';
import { actionClosed, actionReopened } from '#contracts';
import type { Tx } from '#database';
import { repairersOf, requireInspector } from '../domain/action-rights.js';
import { reopenAction, verifyRepair, type CorrectiveAction } from '../domain/corrective-action.js';
import { ActionDesk, type OpenAction } from './action-desk.js';
import { actionFacts } from './action-facts.js';
import type { ActionView } from './action-view.js';
import type { Actor } from './actor.js';
import { CorrectiveActions } from './corrective-actions.ports.js';
import { Deadlines } from './deadlines.ports.js';

export type JudgeRepair = { actor: Actor; actionId: string; seenVersion: number } & (
  { accepted: true; remark: string | null } | { accepted: false; reason: string }
);

/** The inspector looks at what was repaired: it is closed, or asked for again. */
@Injectable()
export class RepairJudging {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly deadlines: Deadlines,
    private readonly desk: ActionDesk,
  ) {}

  async execute(tx: Tx, command: JudgeRepair): Promise<ActionView> {
    const { actor, actionId, seenVersion } = command;
    const open = await this.desk.take(tx, actor, actionId);
    requireInspector(open.stored.visit, open.looking);
    this.desk.requireSeen(open, seenVersion);
    const act = { by: actor.personId, at: open.looking.now };
    if (command.accepted) {
      const moved = verifyRepair(open.stored.action, command.remark, act);
      await this.actions.move(tx, moved, { contract: actionClosed, data: factsOf(moved.action, open) });
    } else {
      const moved = reopenAction(open.stored.action, command.reason, act);
      const data = { ...factsOf(moved.action, open), reason: command.reason };
      await this.actions.move(tx, moved, { contract: actionReopened, data });
      await this.waitAgain(tx, moved.action, open.looking.now);
    }
    return this.desk.show(tx, actor, actionId);
  }

  /** What came back after its due day does not fall due anew: it is asked for every week. */
  private async waitAgain(tx: Tx, { actionId, dueAt }: CorrectiveAction, now: Date): Promise<void> {
    const of = { subject: 'CORRECTIVE_ACTION' as const, subjectId: actionId, dueAt };
    if (now > dueAt) await this.deadlines.chase(tx, of);
    else await this.deadlines.set(tx, of);
  }
}

/** Both sides of the unit, and whoever reported the repair. */
function factsOf(after: CorrectiveAction, { stored, looking }: OpenAction) {
  const { repairedBy } = stored.action;
  const told = [...repairersOf(after, looking), ...(repairedBy === null ? [] : [repairedBy])];
  return actionFacts(after, [...new Set(told)], looking.now);
}
