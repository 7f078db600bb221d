import { Injectable } from '@nestjs/common';
import { endOfDay, formatDay } from '#calendar';
import { actionOpened } from '#contracts';
import { newId, type Tx } from '#database';
import { repairersOf } from '../domain/action-rights.js';
import { mayOwn } from '../domain/conclusion-check.js';
import type { IssuedAction } from '../domain/conclusion-issue.js';
import type { Looking } from '../domain/conclusion-sight.js';
import type { Conclusion } from '../domain/conclusion.js';
import type { CorrectiveAction } from '../domain/corrective-action.js';
import type { InspectedVisit } from '../domain/inspected-visit.js';
import { actionFacts } from './action-facts.js';
import { CorrectiveActions } from './corrective-actions.ports.js';
import { Deadlines } from './deadlines.ports.js';
import { PaperNumbers } from './paper-numbers.ports.js';

export type OpenActions = {
  /** Issued. */
  conclusion: Conclusion;
  visit: InspectedVisit;
  toOpen: readonly IssuedAction[];
  by: string;
  looking: Looking & { now: Date };
};

/** Opens what an issued conclusion tells its unit to repair. */
@Injectable()
export class ActionOpening {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly deadlines: Deadlines,
    private readonly numbers: PaperNumbers,
  ) {}

  async execute(tx: Tx, { conclusion, visit, toOpen, by, looking }: OpenActions): Promise<void> {
    const { org, today, now } = looking;
    for (const wanted of toOpen) {
      // Somebody who left the unit while the paper waited owes it nothing: its officers do.
      const owns = wanted.ownerId !== null && mayOwn(org, wanted.ownerId, visit.unitId, today);
      const repeatOfId =
        wanted.itemCode === null
          ? undefined
          : await this.actions.latestOn(tx, visit.unitId, wanted.itemCode, conclusion.conclusionId);
      const action: CorrectiveAction = {
        actionId: newId(),
        number: await this.numbers.next(tx, 'KP', visit.planYear),
        version: 1,
        eventSeq: 1,
        state: 'OPEN',
        conclusionId: conclusion.conclusionId,
        conclusionNumber: conclusion.officialNumber ?? conclusion.number,
        visitId: visit.visitId,
        planId: visit.planId,
        unitId: visit.unitId,
        provinceId: visit.provinceId,
        itemCode: wanted.itemCode,
        title: wanted.title,
        detail: wanted.detail,
        ownerId: owns ? wanted.ownerId : null,
        dueDay: wanted.dueDay,
        dueAt: endOfDay(wanted.dueDay),
        repair: null,
        repairedBy: null,
        repairedAt: null,
        verifiedBy: null,
        verifiedAt: null,
        repeatOfId: repeatOfId ?? null,
        openedAt: now,
      };
      const text =
        wanted.decidedDueDay === null
          ? null
          : `Hạn trong kết luận ${formatDay(wanted.decidedDueDay)} đã qua khi ban hành; hạn mới ${formatDay(wanted.dueDay)}.`;
      await this.actions.open(
        tx,
        action,
        { kind: 'OPENED', text, by, at: now },
        { contract: actionOpened, data: actionFacts(action, repairersOf(action, looking), now) },
      );
      const { actionId: subjectId, dueAt } = action;
      await this.deadlines.set(tx, { subject: 'CORRECTIVE_ACTION', subjectId, dueAt });
    }
  }
}
