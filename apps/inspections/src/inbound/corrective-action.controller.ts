import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ActionOwnerChanging } from '../use-cases/change-action-owner.js';
import { ActionExtending } from '../use-cases/extend-action.js';
import { ActionReading } from '../use-cases/read-actions.js';
import { ActionRepairing } from '../use-cases/repair-action.js';
import { RepairJudging } from '../use-cases/verify-action.js';

@Controller()
export class CorrectiveActionController {
  constructor(
    private readonly reading: ActionReading,
    private readonly repairing: ActionRepairing,
    private readonly judging: RepairJudging,
    private readonly extending: ActionExtending,
    private readonly owning: ActionOwnerChanging,
  ) {}

  @Endpoint(routes.listCorrectiveActions)
  list(@Input() { query }: InputOf<typeof routes.listCorrectiveActions>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getCorrectiveAction)
  get(@Input() { params }: InputOf<typeof routes.getCorrectiveAction>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.repairAction)
  repair(@Input() input: InputOf<typeof routes.repairAction>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.repairing.execute(tx, { ...aimed(input, actor), text: input.body.repair });
  }

  @Endpoint(routes.verifyAction)
  verify(@Input() input: InputOf<typeof routes.verifyAction>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.judging.execute(tx, { ...aimed(input, actor), accepted: true, remark: input.body.remark });
  }

  @Endpoint(routes.reopenAction)
  reopen(@Input() input: InputOf<typeof routes.reopenAction>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.judging.execute(tx, { ...aimed(input, actor), accepted: false, reason: input.body.reason });
  }

  @Endpoint(routes.extendAction)
  extend(@Input() input: InputOf<typeof routes.extendAction>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.extending.execute(tx, { ...aimed(input, actor), ...input.body });
  }

  @Endpoint(routes.changeActionOwner)
  changeOwner(
    @Input() input: InputOf<typeof routes.changeActionOwner>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const ownerId = input.body.ownerId?.toLowerCase() ?? null;
    return this.owning.execute(tx, { ...aimed(input, actor), ownerId });
  }
}

function aimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  return { actor, actionId: params.id.toLowerCase(), seenVersion: ifMatch };
}
