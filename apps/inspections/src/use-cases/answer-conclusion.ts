import { Injectable } from '@nestjs/common';
import { CONCLUSION_STATE_LABELS, Refusal, conclusionAnswered } from '#contracts';
import { newId, type Tx } from '#database';
import { answersFor } from '../domain/conclusion-sight.js';
import type { Conclusion } from '../domain/conclusion.js';
import { reachedBy } from '../domain/inspected-visit.js';
import type { Actor } from './actor.js';
import { ConclusionDesk } from './conclusion-desk.js';
import { conclusionOutcome } from './conclusion-facts.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';

export type AnswerConclusion = { actor: Actor; conclusionId: string; content: string };

/** What the unit says to its conclusion. It stands as it was said, so there is nothing to be overtaken by. */
@Injectable()
export class ConclusionAnswering {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(tx: Tx, { actor, conclusionId, content }: AnswerConclusion): Promise<ConclusionView> {
    const { conclusion: before, visit, looking } = await this.desk.take(tx, actor, conclusionId);
    if (!answersFor(visit.unitId, looking))
      throw new Refusal('FORBIDDEN', { who: 'Chỉ cán bộ đại diện của đơn vị được kiểm tra trả lời được.' });
    if (before.state !== 'ISSUED')
      throw new Refusal('CONCLUSION_ILLEGAL_MOVE', {
        state: CONCLUSION_STATE_LABELS[before.state],
        action: 'trả lời',
      });
    const { now } = looking;
    const conclusion: Conclusion = {
      ...before,
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      updatedAt: now,
    };
    const answer = { answerId: newId(), content, answeredBy: actor.personId, answeredAt: now };
    await this.conclusions.addAnswer(tx, conclusionId, answer);
    const data = {
      ...conclusionOutcome(conclusion, visit, { by: actor.personId, at: now }),
      unitId: conclusion.unitId,
      toldIds: reachedBy(visit.team),
    };
    await this.conclusions.announce(tx, conclusion, { contract: conclusionAnswered, data });
    return this.desk.show(tx, actor, conclusionId);
  }
}
