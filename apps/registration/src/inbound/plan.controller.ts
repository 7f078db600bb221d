import { Controller } from '@nestjs/common';
import { registrationRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { PlanAdding } from '../use-cases/add-plan.js';
import { RoundAdding } from '../use-cases/add-round.js';
import { PlanChanging } from '../use-cases/change-plan.js';
import { RoundChanging } from '../use-cases/change-round.js';
import { PlanPublishing } from '../use-cases/publish-plan.js';
import { PlanReading } from '../use-cases/read-plans.js';

/** Yearly plans and their rounds. */
@Controller()
export class PlanController {
  constructor(
    private readonly reading: PlanReading,
    private readonly adding: PlanAdding,
    private readonly changing: PlanChanging,
    private readonly publishing: PlanPublishing,
    private readonly roundAdding: RoundAdding,
    private readonly roundChanging: RoundChanging,
  ) {}

  @Endpoint(routes.listPlans)
  list(@Input() { query }: InputOf<typeof routes.listPlans>, @From() actor: Caller) {
    return this.reading.list(actor, query.year);
  }

  @Endpoint(routes.getPlan)
  get(@Input() { params }: InputOf<typeof routes.getPlan>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.addPlan)
  add(@Input() { body }: InputOf<typeof routes.addPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.adding.execute(tx, { actor, fields: body });
  }

  @Endpoint(routes.changePlan)
  change(@Input() input: InputOf<typeof routes.changePlan>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.changing.execute(tx, { actor, planId: params.id, seenVersion: ifMatch, fields: body });
  }

  @Endpoint(routes.publishPlan)
  publish(@Input() input: InputOf<typeof routes.publishPlan>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch } = input;
    return this.publishing.execute(tx, { actor, planId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.listRounds)
  rounds(@Input() { query }: InputOf<typeof routes.listRounds>, @From() actor: Caller) {
    return this.reading.rounds(actor, query);
  }

  @Endpoint(routes.addRound)
  addRound(@Input() { body }: InputOf<typeof routes.addRound>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.roundAdding.execute(tx, { actor, fields: body });
  }

  @Endpoint(routes.changeRound)
  changeRound(@Input() input: InputOf<typeof routes.changeRound>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.roundChanging.execute(tx, { actor, roundId: params.id, seenVersion: ifMatch, fields: body });
  }
}
