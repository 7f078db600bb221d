import { Controller } from '@nestjs/common';
import { directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { AddUnit } from '../use-cases/add-unit.js';
import { BrowseUnits } from '../use-cases/browse-units.js';
import { ChangeUnit } from '../use-cases/change-unit.js';
import { CloseUnit } from '../use-cases/close-unit.js';
import { PositionStore } from '../use-cases/ports.js';

@Controller()
export class UnitController {
  constructor(
    private readonly browsing: BrowseUnits,
    private readonly adding: AddUnit,
    private readonly changing: ChangeUnit,
    private readonly closing: CloseUnit,
    private readonly positions: PositionStore,
  ) {}

  @Endpoint(directoryRoutes.listUnits)
  list(@Input() { query }: InputOf<typeof directoryRoutes.listUnits>) {
    return this.browsing.list(query);
  }

  @Endpoint(directoryRoutes.getUnit)
  one(@Input() { params, query }: InputOf<typeof directoryRoutes.getUnit>, @From() { rights }: Caller) {
    return this.browsing.one(params.id, query.on, rights);
  }

  @Endpoint(directoryRoutes.addUnit)
  add(@Input() { body }: InputOf<typeof directoryRoutes.addUnit>, @From() caller: Caller, @InTx() tx: Tx) {
    return this.adding.execute(tx, body, caller);
  }

  @Endpoint(directoryRoutes.changeUnit)
  change(
    @Input() { params, body, ifMatch }: InputOf<typeof directoryRoutes.changeUnit>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.changing.execute(tx, { unitId: params.id, version: ifMatch, changes: body }, caller);
  }

  @Endpoint(directoryRoutes.closeUnit)
  close(
    @Input() { params, body, ifMatch }: InputOf<typeof directoryRoutes.closeUnit>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.closing.execute(tx, { unitId: params.id, version: ifMatch, ...body }, caller);
  }

  @Endpoint(directoryRoutes.listPositionTypes)
  async positionTypes() {
    return { items: await this.positions.types() };
  }
}
