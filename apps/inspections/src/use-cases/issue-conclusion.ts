import { Injectable } from '@nestjs/common';
import { yearOf } from '#calendar';
import { Refusal, conclusionIssued } from '#contracts';
import type { Tx } from '#database';
import { issuedActions } from '../domain/conclusion-issue.js';
import { requireMove } from '../domain/conclusion-moves.js';
import { mayIssue } from '../domain/conclusion-sight.js';
import type { Conclusion } from '../domain/conclusion.js';
import { officersOf } from '../domain/unit-people.js';
import type { Actor } from './actor.js';
import { ConclusionDesk, requireConcludable, requireSeen, type OpenConclusion } from './conclusion-desk.js';
import { conclusionOutcome } from './conclusion-facts.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';
import { Deadlines } from './deadlines.ports.js';
import { OfficialNumbers } from './official-numbers.ports.js';
import { ActionOpening } from './open-actions.js';

export type IssueConclusion = {
  actor: Actor;
  conclusionId: string;
  seenVersion: number;
  /** A number wished for instead of the next one. */
  wanted: number | null;
  /** For what was due before today. */
  newDueDay: string | null;
};

/** Gives an approved conclusion its number, sends it to the unit and opens what is to be repaired. */
@Injectable()
export class ConclusionIssuing {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly numbers: OfficialNumbers,
    private readonly opening: ActionOpening,
    private readonly deadlines: Deadlines,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(tx: Tx, command: IssueConclusion): Promise<ConclusionView> {
    const { actor, conclusionId, seenVersion, newDueDay } = command;
    const open = await this.desk.take(tx, actor, conclusionId);
    const { conclusion: before, visit, looking } = open;
    const { org, today, now } = looking;
    if (!mayIssue(visit, looking))
      throw new Refusal('FORBIDDEN', { who: 'Chỉ đoàn kiểm tra, Ban Tổ chức – Kiểm tra ban hành được.' });
    requireSeen(before, seenVersion);
    requireMove(before.state, 'ISSUE');
    requireConcludable(visit);
    const toOpen = issuedActions(before.fields.actions, { today, newDueDay });
    await this.deadlines.cancel(tx, { subject: 'VISIT_CONCLUSION', subjectId: visit.visitId });
    const { documentId, canonical } = await this.takeNumber(tx, open, command);
    const conclusion: Conclusion = {
      ...before,
      state: 'ISSUED',
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      officialNumber: canonical,
      documentId,
      issuedAt: now,
      updatedAt: now,
    };
    const data = {
      ...conclusionOutcome(conclusion, visit, { by: actor.personId, at: now }),
      unitId: visit.unitId,
      toldIds: officersOf(org, visit.unitId, today),
    };
    await this.conclusions.announce(tx, conclusion, { contract: conclusionIssued, data });
    await this.opening.execute(tx, { conclusion, visit, toOpen, by: actor.personId, looking });
    return this.desk.show(tx, actor, conclusionId);
  }

  private takeNumber(
    tx: Tx,
    { conclusion, looking: { org, today, now } }: OpenConclusion,
    { actor, wanted }: IssueConclusion,
  ) {
    const { conclusionId, provinceId, fields } = conclusion;
    // The department that drew it up stands in the number, whoever presses the button.
    const department = org.nearest(conclusion.authorUnitId, ['DEPARTMENT']);
    return this.numbers.take(tx, {
      provinceId,
      issuerUnitId: provinceId,
      kind: 'CONCLUSION',
      departmentId: department?.unitId ?? null,
      year: yearOf(today),
      date: today,
      abstract: fields.title,
      subject: 'CONCLUSION',
      subjectId: conclusionId,
      by: actor.personId,
      at: now,
      wanted: wanted ?? undefined,
    });
  }
}
