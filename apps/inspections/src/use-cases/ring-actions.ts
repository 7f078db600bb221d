import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actionDueSoon, actionOverdue } from '#contracts';
import { repairersOf } from '../domain/action-rights.js';
import { superiorsOf } from '../domain/unit-people.js';
import { actionFacts } from './action-facts.js';
import { CorrectiveActions } from './corrective-actions.ports.js';
import { DeadlineBells, type DeadlineBell } from './deadlines.ports.js';

/** Reminds of a repair, and tells the level above when it is overdue. */
@Injectable()
export class ActionBell implements OnModuleInit {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly bells: DeadlineBells,
  ) {}

  onModuleInit(): void {
    this.bells.register('CORRECTIVE_ACTION', this.ring);
  }

  private readonly ring: DeadlineBell = async (tx, { subjectId, ring, at, today, org }) => {
    const stored = await this.actions.lock(tx, subjectId);
    if (stored?.action.state !== 'OPEN') return;
    const action = { ...stored.action, eventSeq: stored.action.eventSeq + 1 };
    const told = repairersOf(action, { org, today });
    if (ring.kind === 'DUE_SOON') {
      const data = { ...actionFacts(action, told, at), daysLeft: ring.daysLeft };
      await this.actions.announce(tx, action, { contract: actionDueSoon, data }, at);
    } else {
      const all = [...new Set([...told, ...superiorsOf(org, action.unitId, today)])];
      const data = { ...actionFacts(action, all, at), week: ring.week };
      await this.actions.announce(tx, action, { contract: actionOverdue, data }, at);
    }
  };
}
