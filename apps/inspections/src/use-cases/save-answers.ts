import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { SavedAnswers as Shape, SelfAnswerInput, TeamAnswerInput } from '#contracts';
import type { Tx } from '#database';
import { requireSuitable } from '../domain/checklist-check.js';
import {
  NOT_CHECKED,
  NOT_FOUND_YET,
  scoreOf,
  type CheckedValue,
  type ChecklistAnswer,
  type TeamAnswer,
} from '../domain/checklist.js';
import { nextVisitState } from '../domain/visit-moves.js';
import type { Visit } from '../domain/visit.js';
import { progressOf, sideOf } from './checklist-view.js';
import { Checklists } from './checklists.ports.js';
import { VisitOpening, type OpenedVisit, type VisitTarget } from './open-visit.js';
import { requireSelfOpen } from './visit-access.js';
import { Visits } from './visits.ports.js';

export type SavedAnswers = z.infer<typeof Shape>;
type Sent = z.infer<typeof TeamAnswerInput>;
type SelfSent = z.infer<typeof SelfAnswerInput>;
export type SaveAnswers = VisitTarget & { answers: readonly Sent[] };
export type SaveSelfAnswers = VisitTarget & { answers: readonly SelfSent[] };

/**
 * Several lines of a checklist at once, as a phone sends them when it finds the network again. Content is taken whole
 * or not at all; of versions each line has its own, so that one that another inspector answered meanwhile does not
 * keep the rest from being saved.
 */
@Injectable()
export class AnswerSaving {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly checklists: Checklists,
  ) {}

  async team(tx: Tx, { answers, ...target }: SaveAnswers): Promise<SavedAnswers> {
    const opened = await this.opening.shared(tx, target, 'ANSWER');
    nextVisitState(opened.visit, 'ANSWER');
    const items = await this.checklists.items(tx, opened.visit.criteriaSetId);
    requireSuitable(items, answers);
    const byCode = new Map(items.map((item) => [item.code, item]));
    const said: Said<TeamAnswer>[] = [];
    for (const sent of inOneOrder(answers)) {
      const item = byCode.get(sent.itemCode);
      if (item === undefined) continue;
      const answer = { ...bare(sent), score: scoreOf(item, sent, sent.score), flagged: sent.flagged };
      const saved = await this.checklists.sayTeam(tx, saying(opened, target, sent), answer);
      said.push({ itemCode: sent.itemCode, saved, answer });
    }
    return this.result(tx, opened.visit, said, 'team');
  }

  async self(tx: Tx, { answers, ...target }: SaveSelfAnswers): Promise<SavedAnswers> {
    const opened = await this.opening.locked(tx, target, 'SELF_ANSWER');
    const { visit, now } = opened;
    requireSelfOpen(visit, ['NONE', 'DRAFT']);
    requireSuitable(await this.checklists.items(tx, visit.criteriaSetId), answers);
    const said: Said<CheckedValue>[] = [];
    for (const sent of inOneOrder(answers)) {
      const answer = bare(sent);
      const saved = await this.checklists.saySelf(tx, saying(opened, target, sent), answer);
      said.push({ itemCode: sent.itemCode, saved, answer });
    }
    const begun =
      visit.selfState === 'NONE'
        ? await this.visits.save(tx, { ...visit, selfState: 'DRAFT' }, [], now)
        : visit;
    return this.result(tx, begun, said, 'self');
  }

  private async result<Side extends 'self' | 'team'>(
    tx: Tx,
    visit: Visit,
    said: readonly Said<ChecklistAnswer[Side]>[],
    side: Side,
  ): Promise<SavedAnswers> {
    const items = await this.checklists.items(tx, visit.criteriaSetId);
    const stored = await this.checklists.answers(tx, visit.visitId);
    const byCode = new Map(stored.map((answer) => [answer.itemCode, answer]));
    return {
      visitVersion: visit.version,
      results: said.map(({ itemCode, saved, answer }) => {
        const now = byCode.get(itemCode) ?? { version: 0, self: NOT_CHECKED, team: NOT_FOUND_YET };
        // What was saved before its answer got lost on the way is no conflict when it comes again.
        return {
          itemCode,
          saved: saved || isSame(now[side], answer),
          version: now.version,
          stored: now[side],
        };
      }),
      progress: progressOf(items, sideOf(stored, items, side)),
    };
  }
}

type Said<Answer> = { itemCode: string; saved: boolean; answer: Answer };

function saying({ visit, now }: OpenedVisit, { actor }: VisitTarget, { itemCode, version }: SelfSent) {
  return { visitId: visit.visitId, itemCode, seenVersion: version, by: actor.personId, at: now };
}

function bare({ value, notApplicable, note }: SelfSent) {
  return { value, notApplicable, note };
}

/** Two phones that send the same lines the other way round would wait for each other. */
function inOneOrder<Answer extends SelfSent>(answers: readonly Answer[]): Answer[] {
  return [...answers].sort((a, b) => (a.itemCode < b.itemCode ? -1 : 1));
}

function isSame(stored: CheckedValue, sent: CheckedValue): boolean {
  return (Object.keys(sent) as (keyof CheckedValue)[]).every((key) => stored[key] === sent[key]);
}
