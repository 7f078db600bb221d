import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { PlanAmending } from '../use-cases/amend-plan.js';
import { PlanEnding } from '../use-cases/end-plan.js';
import { PlanIssuing } from '../use-cases/issue-plan.js';
import { PlanSubmitting } from '../use-cases/submit-plan.js';
import { PlanWriting } from '../use-cases/write-plan.js';

/** What planners do with a plan. */
@Controller()
export class PlanController {
  constructor(
    private readonly writing: PlanWriting,
    private readonly submitting: PlanSubmitting,
    private readonly issuing: PlanIssuing,
    private readonly amending: PlanAmending,
    private readonly ending: PlanEnding,
  ) {}

  @Endpoint(routes.createInspectionPlan)
  create(
    @Input() { body }: InputOf<typeof routes.createInspectionPlan>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.writing.create(tx, { actor, fields: body });
  }

  @Endpoint(routes.changeInspectionPlan)
  change(@Input() input: InputOf<typeof routes.changeInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.change(tx, { ...aimed(input, actor), fields: input.body });
  }

  @Endpoint(routes.deleteInspectionPlan)
  delete(@Input() input: InputOf<typeof routes.deleteInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.remove(tx, aimed(input, actor));
  }

  @Endpoint(routes.submitInspectionPlan)
  submit(@Input() input: InputOf<typeof routes.submitInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.submitting.submit(tx, aimed(input, actor));
  }

  @Endpoint(routes.withdrawInspectionPlan)
  withdraw(
    @Input() input: InputOf<typeof routes.withdrawInspectionPlan>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.submitting.withdraw(tx, { ...aimed(input, actor), reason: input.body.reason });
  }

  @Endpoint(routes.issueInspectionPlan)
  issue(@Input() input: InputOf<typeof routes.issueInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.issuing.execute(tx, { ...aimed(input, actor), wanted: input.body.number });
  }

  @Endpoint(routes.amendInspectionPlan)
  amend(@Input() input: InputOf<typeof routes.amendInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.amending.amend(tx, aimed(input, actor));
  }

  @Endpoint(routes.dropPlanAmendment)
  drop(@Input() input: InputOf<typeof routes.dropPlanAmendment>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.amending.drop(tx, aimed(input, actor));
  }

  @Endpoint(routes.closeInspectionPlan)
  close(@Input() input: InputOf<typeof routes.closeInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.ending.close(tx, aimed(input, actor));
  }

  @Endpoint(routes.cancelInspectionPlan)
  cancel(@Input() input: InputOf<typeof routes.cancelInspectionPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.ending.cancel(tx, { ...aimed(input, actor), reason: input.body.reason });
  }
}

function aimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  // The one spelling of an id: the rules compare it with what is stored.
  return { actor, planId: params.id.toLowerCase(), seenVersion: ifMatch };
}
