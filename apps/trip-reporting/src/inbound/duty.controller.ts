import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { DutyExcusing } from '../use-cases/excuse-duty.js';
import { DutyReading } from '../use-cases/read-duties.js';

/** Duties to report. */
@Controller()
export class DutyController {
  constructor(
    private readonly reading: DutyReading,
    private readonly excusing: DutyExcusing,
  ) {}

  @Endpoint(routes.listDuties)
  list(@Input() { query }: InputOf<typeof routes.listDuties>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getDuty)
  get(@Input() { params }: InputOf<typeof routes.getDuty>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.excuse)
  excuse(@Input() input: InputOf<typeof routes.excuse>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.excusing.execute(tx, {
      actor,
      dutyId: params.id,
      seenVersion: ifMatch,
      reason: body.reason,
    });
  }
}
