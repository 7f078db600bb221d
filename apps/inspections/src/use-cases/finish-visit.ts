import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import {
  changedDays,
  daysFinishedAgain,
  presumedDays,
  statedDays,
  type PersonDays,
} from '../domain/attendance.js';
import { missingAnswers, missingEvidence, requireEvidence } from '../domain/checklist-check.js';
import { totalOf } from '../domain/checklist.js';
import { nextVisitState } from '../domain/visit-moves.js';
import { conclusionDueAt } from '../domain/visit-places.js';
import type { Visit } from '../domain/visit.js';
import { AttachmentShelf } from './attachments.ports.js';
import { Checklists } from './checklists.ports.js';
import { Deadlines } from './deadlines.ports.js';
import { VisitOpening, type OpenedVisit, type VisitTarget } from './open-visit.js';
import { tellDays } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

export type FinishVisit = VisitTarget & { attendance: readonly PersonDays[] };

/** The checklist is complete and proved: points are added up, days announced, and a conclusion is due. */
@Injectable()
export class VisitFinishing {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly checklists: Checklists,
    private readonly shelf: AttachmentShelf,
    private readonly deadlines: Deadlines,
  ) {}

  async execute(tx: Tx, { attendance, ...target }: FinishVisit): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'FINISH');
    const { visit, today, now } = opened;
    const state = nextVisitState(visit, 'FINISH');
    const points = await this.requireComplete(tx, visit);
    await this.shelf.keep(tx, 'VISIT', visit.visitId, now);
    const events = await this.recordDays(tx, opened, attendance);
    const dueAt = conclusionDueAt(visit.dates, today, visit.plan.conclusionDays);
    const finished: Visit = {
      ...{ ...visit, ...points, state },
      finishedAt: now,
      finishedBy: target.actor.personId,
      conclusionDueAt: dueAt,
    };
    await this.visits.save(tx, finished, events, now);
    await this.deadlines.set(tx, { subject: 'VISIT_CONCLUSION', subjectId: visit.visitId, dueAt });
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }

  /** @throws Refusal VISIT_INCOMPLETE, EVIDENCE_MISSING, naming the items */
  private async requireComplete(tx: Tx, visit: Visit) {
    const items = await this.checklists.items(tx, visit.criteriaSetId);
    const stored = await this.checklists.answers(tx, visit.visitId);
    const answers = new Map(stored.map((answer) => [answer.itemCode, answer]));
    const missing = missingAnswers(items, answers);
    if (missing.length > 0) throw new Refusal('VISIT_INCOMPLETE', { count: missing.length }, missing);
    requireEvidence(missingEvidence(items, answers, 'team', await this.provedCodes(tx, visit)));
    return totalOf(items, new Map(stored.map(({ itemCode, team }) => [itemCode, team])));
  }

  /** What the unit sent along with its own inspection is evidence that the team has seen too. */
  private async provedCodes(tx: Tx, { visitId, selfState }: Visit): Promise<Set<string>> {
    const own = selfState === 'SUBMITTED' ? await this.shelf.of(tx, 'SELF', visitId) : [];
    const files = [...(await this.shelf.of(tx, 'VISIT', visitId)), ...own];
    return new Set(files.flatMap(({ itemCode }) => itemCode ?? []));
  }

  private async recordDays(tx: Tx, { visit, org, today, now }: OpenedVisit, stated: readonly PersonDays[]) {
    const recorded = await this.visits.days(tx, visit.visitId);
    const personIds = [...visit.team.personIds, ...recorded.map(({ personId }) => personId)];
    const fullName = (personId: string) => org.fullName(personId);
    const before = daysFinishedAgain(recorded, presumedDays(visit, today));
    const days = statedDays(visit.dates, before, stated, { personIds, today, fullName });
    const changed = changedDays(recorded, days);
    await this.visits.saveDays(tx, visit.visitId, changed);
    return changed.map((one) => tellDays(visit, one, now));
  }
}
