import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ConclusionChanging } from '../use-cases/change-conclusion.js';
import { ConclusionDeleting } from '../use-cases/delete-conclusion.js';
import { ConclusionSaving } from '../use-cases/save-conclusion.js';
import { ConclusionSubmitting } from '../use-cases/submit-conclusion.js';
import { ConclusionWithdrawing } from '../use-cases/withdraw-conclusion.js';

/** What a team does with its conclusion until it is decided. */
@Controller()
export class ConclusionController {
  constructor(
    private readonly saving: ConclusionSaving,
    private readonly changing: ConclusionChanging,
    private readonly deleting: ConclusionDeleting,
    private readonly submitting: ConclusionSubmitting,
    private readonly withdrawing: ConclusionWithdrawing,
  ) {}

  @Endpoint(routes.saveConclusion)
  save(@Input() { body }: InputOf<typeof routes.saveConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.saving.execute(tx, { actor, visitId: body.visitId.toLowerCase(), fields: body.fields });
  }

  @Endpoint(routes.changeConclusion)
  change(@Input() input: InputOf<typeof routes.changeConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.changing.execute(tx, { ...aimed(input, actor), fields: input.body });
  }

  @Endpoint(routes.deleteConclusion)
  delete(@Input() input: InputOf<typeof routes.deleteConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.deleting.execute(tx, aimed(input, actor));
  }

  @Endpoint(routes.submitConclusion)
  submit(@Input() input: InputOf<typeof routes.submitConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.submitting.execute(tx, aimed(input, actor));
  }

  @Endpoint(routes.withdrawConclusion)
  withdraw(@Input() input: InputOf<typeof routes.withdrawConclusion>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.withdrawing.execute(tx, { ...aimed(input, actor), reason: input.body.reason });
  }
}

function aimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  // The one spelling of an id: the rules compare it with what is stored.
  return { actor, conclusionId: params.id.toLowerCase(), seenVersion: ifMatch };
}
