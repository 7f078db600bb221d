import { Controller, type Type } from '@nestjs/common';
import { operationsRoutes, type InputOf, type OperationsRoutes, type StatefulService } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { DeadMessages } from './dead-messages.js';

/** The repair routes of a service: what waits, what was given up, replay and archive. */
export function operationsController(service: StatefulService): Type<unknown> {
  const routes = operationsRoutes[service] as OperationsRoutes;

  @Controller()
  class OperationsController {
    constructor(private readonly deadMessages: DeadMessages) {}

    @Endpoint(routes.figures)
    figures() {
      return this.deadMessages.figures();
    }

    @Endpoint(routes.deadMessages)
    page(@Input() { query }: InputOf<OperationsRoutes['deadMessages']>) {
      return this.deadMessages.page(query);
    }

    @Endpoint(routes.replay)
    replay(@Input() { params }: InputOf<OperationsRoutes['replay']>, @From() caller: Caller, @InTx() tx: Tx) {
      return this.deadMessages.replay(tx, params.id, caller.personId);
    }

    @Endpoint(routes.archive)
    archive(
      @Input() { params }: InputOf<OperationsRoutes['archive']>,
      @From() caller: Caller,
      @InTx() tx: Tx,
    ) {
      return this.deadMessages.archive(tx, params.id, caller.personId);
    }
  }
  return OperationsController;
}
