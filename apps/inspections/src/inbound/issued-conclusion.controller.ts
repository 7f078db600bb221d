import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ConclusionAnswering } from '../use-cases/answer-conclusion.js';
import { ConclusionIssuing } from '../use-cases/issue-conclusion.js';

/** What happens to a conclusion once it is approved. */
@Controller()
export class IssuedConclusionController {
  constructor(
    private readonly issuing: ConclusionIssuing,
    private readonly answering: ConclusionAnswering,
  ) {}

  @Endpoint(routes.issueConclusion)
  issue(@Input() input: InputOf<typeof routes.issueConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch: seenVersion, body } = input;
    const conclusionId = params.id.toLowerCase();
    const { number: wanted, newDueDay } = body;
    return this.issuing.execute(tx, { actor, conclusionId, seenVersion, wanted, newDueDay });
  }

  @Endpoint(routes.answerConclusion)
  answer(@Input() input: InputOf<typeof routes.answerConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, body } = input;
    return this.answering.execute(tx, {
      actor,
      conclusionId: params.id.toLowerCase(),
      content: body.content,
    });
  }
}
