import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { CriteriaReading } from '../use-cases/read-criteria.js';
import { CriteriaWriting } from '../use-cases/write-criteria.js';

@Controller()
export class CriteriaController {
  constructor(
    private readonly reading: CriteriaReading,
    private readonly writing: CriteriaWriting,
  ) {}

  @Endpoint(routes.listCriteriaSets)
  list(@Input() { query }: InputOf<typeof routes.listCriteriaSets>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getCriteriaSet)
  get(@Input() { params }: InputOf<typeof routes.getCriteriaSet>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.createCriteriaSet)
  create(@Input() { body }: InputOf<typeof routes.createCriteriaSet>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.create(tx, { actor, ...body });
  }

  @Endpoint(routes.changeCriteriaSet)
  change(@Input() input: InputOf<typeof routes.changeCriteriaSet>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.change(tx, { ...aimed(input, actor), ...input.body });
  }

  @Endpoint(routes.deleteCriteriaSet)
  delete(@Input() input: InputOf<typeof routes.deleteCriteriaSet>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.remove(tx, aimed(input, actor));
  }

  @Endpoint(routes.publishCriteriaSet)
  publish(@Input() input: InputOf<typeof routes.publishCriteriaSet>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.writing.publish(tx, aimed(input, actor));
  }

  @Endpoint(routes.newCriteriaEdition)
  next(
    @Input() { params }: InputOf<typeof routes.newCriteriaEdition>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.writing.nextEdition(tx, { actor, criteriaSetId: params.id });
  }
}

function aimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  return { actor, criteriaSetId: params.id, seenVersion: ifMatch };
}
