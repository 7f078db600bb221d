import { Injectable } from '@nestjs/common';
import { Refusal, actionRepaired } from '#contracts';
import type { Tx } from '#database';
import { mayRepair } from '../domain/action-rights.js';
import { reportRepair } from '../domain/corrective-action.js';
import { reachedBy } from '../domain/inspected-visit.js';
import { ActionDesk } from './action-desk.js';
import { actionFacts } from './action-facts.js';
import type { ActionView } from './action-view.js';
import type { Actor } from './actor.js';
import { AttachmentShelf } from './attachments.ports.js';
import { CorrectiveActions } from './corrective-actions.ports.js';
import { Deadlines } from './deadlines.ports.js';

export type RepairAction = { actor: Actor; actionId: string; seenVersion: number; text: string };

/** The unit says that it repaired something; the deadline waits no longer, whatever is found when it is verified. */
@Injectable()
export class ActionRepairing {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly shelf: AttachmentShelf,
    private readonly deadlines: Deadlines,
    private readonly desk: ActionDesk,
  ) {}

  async execute(tx: Tx, { actor, actionId, seenVersion, text }: RepairAction): Promise<ActionView> {
    const open = await this.desk.take(tx, actor, actionId);
    const { action, visit, item, evidence } = open.stored;
    const { now } = open.looking;
    if (!mayRepair(action, open.looking))
      throw new Refusal('FORBIDDEN', { who: 'Chỉ người phụ trách và cán bộ của đơn vị báo cáo khắc phục.' });
    this.desk.requireSeen(open, seenVersion);
    const report = { text, files: evidence.length, evidenceRequired: item?.evidenceRequired ?? false };
    const moved = reportRepair(action, report, { by: actor.personId, at: now });
    const data = actionFacts(moved.action, reachedBy(visit.team), now);
    await this.actions.move(tx, moved, { contract: actionRepaired, data });
    await this.shelf.keep(tx, 'ACTION', actionId, now);
    await this.deadlines.cancel(tx, { subject: 'CORRECTIVE_ACTION', subjectId: actionId });
    return this.desk.show(tx, actor, actionId);
  }
}
