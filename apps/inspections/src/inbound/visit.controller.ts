import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { VisitCancelling } from '../use-cases/cancel-visit.js';
import { VisitFinishing } from '../use-cases/finish-visit.js';
import { VisitMoving } from '../use-cases/move-visit.js';
import { VisitReopening } from '../use-cases/reopen-visit.js';
import { VisitScheduling } from '../use-cases/schedule-visit.js';
import { VisitStarting } from '../use-cases/start-visit.js';
import { visitAimed } from './visit-aimed.js';

/** The schedule, and a visit from its beginning to its end. */
@Controller()
export class VisitController {
  constructor(
    private readonly scheduling: VisitScheduling,
    private readonly moving: VisitMoving,
    private readonly cancelling: VisitCancelling,
    private readonly starting: VisitStarting,
    private readonly finishing: VisitFinishing,
    private readonly reopening: VisitReopening,
  ) {}

  @Endpoint(routes.scheduleVisit)
  schedule(@Input() { body }: InputOf<typeof routes.scheduleVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    const planId = body.planId.toLowerCase();
    return this.scheduling.execute(tx, { actor, planId, ...placesOf(body) });
  }

  @Endpoint(routes.moveVisit)
  move(@Input() input: InputOf<typeof routes.moveVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.moving.execute(tx, { ...visitAimed(input, actor), ...placesOf(input.body) });
  }

  @Endpoint(routes.cancelVisit)
  cancel(@Input() input: InputOf<typeof routes.cancelVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.cancelling.execute(tx, { ...visitAimed(input, actor), reason: input.body.reason });
  }

  @Endpoint(routes.startVisit)
  start(@Input() input: InputOf<typeof routes.startVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.starting.execute(tx, visitAimed(input, actor));
  }

  @Endpoint(routes.finishVisit)
  finish(@Input() input: InputOf<typeof routes.finishVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.finishing.execute(tx, { ...visitAimed(input, actor), attendance: input.body.attendance });
  }

  @Endpoint(routes.reopenVisit)
  reopen(@Input() input: InputOf<typeof routes.reopenVisit>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.reopening.execute(tx, visitAimed(input, actor));
  }
}

function placesOf({ teamId, unitId, dates, method }: InputOf<typeof routes.moveVisit>['body']) {
  return { teamId: teamId.toLowerCase(), unitId: unitId.toLowerCase(), dates, method };
}
