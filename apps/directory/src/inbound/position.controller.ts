import { Controller } from '@nestjs/common';
import { directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { BrowsePeople } from '../use-cases/browse-people.js';
import { EndCharge } from '../use-cases/end-charge.js';
import { EndPosition } from '../use-cases/end-position.js';
import { GiveCharge } from '../use-cases/give-charge.js';
import { GivePosition } from '../use-cases/give-position.js';

/** What people hold: positions, and units in their charge. */
@Controller()
export class PositionController {
  constructor(
    private readonly browsing: BrowsePeople,
    private readonly giving: GivePosition,
    private readonly ending: EndPosition,
    private readonly givingCharge: GiveCharge,
    private readonly endingCharge: EndCharge,
  ) {}

  @Endpoint(directoryRoutes.addPosition)
  give(
    @Input() { params, body }: InputOf<typeof directoryRoutes.addPosition>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.giving.execute(tx, params.id, body, caller);
  }

  @Endpoint(directoryRoutes.endPosition)
  end(
    @Input() { params, body, ifMatch }: InputOf<typeof directoryRoutes.endPosition>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.ending.execute(tx, { positionId: params.id, version: ifMatch, ...body }, caller);
  }

  @Endpoint(directoryRoutes.listCharges)
  async charges(@Input() { query }: InputOf<typeof directoryRoutes.listCharges>) {
    return { items: await this.browsing.charges(query) };
  }

  @Endpoint(directoryRoutes.addCharge)
  giveCharge(
    @Input() { body }: InputOf<typeof directoryRoutes.addCharge>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.givingCharge.execute(tx, body, caller);
  }

  @Endpoint(directoryRoutes.endCharge)
  endCharge(
    @Input() { params, body, ifMatch }: InputOf<typeof directoryRoutes.endCharge>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.endingCharge.execute(tx, { chargeId: params.id, version: ifMatch, ...body }, caller);
  }
}
