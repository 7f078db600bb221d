import { Controller } from '@nestjs/common';
import { registrationRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ExemptionEnding } from '../use-cases/end-exemption.js';
import { ExemptionGranting } from '../use-cases/grant-exemption.js';
import { PlanReading } from '../use-cases/read-plans.js';

@Controller()
export class ExemptionController {
  constructor(
    private readonly reading: PlanReading,
    private readonly granting: ExemptionGranting,
    private readonly ending: ExemptionEnding,
  ) {}

  @Endpoint(routes.listExemptions)
  list(@Input() { query }: InputOf<typeof routes.listExemptions>, @From() actor: Caller) {
    return this.reading.exemptions(actor, query.year);
  }

  @Endpoint(routes.grantExemption)
  grant(@Input() { body }: InputOf<typeof routes.grantExemption>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.granting.execute(tx, { actor, fields: body });
  }

  @Endpoint(routes.endExemption)
  end(@Input() input: InputOf<typeof routes.endExemption>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.ending.execute(tx, {
      actor,
      exemptionId: params.id,
      seenVersion: ifMatch,
      lastDay: body.lastDay,
    });
  }
}
