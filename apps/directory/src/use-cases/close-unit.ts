import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Unit } from '#org';
import { closedUnit } from '../domain/unit.js';
import { endedOn, wrongField } from '../domain/validity.js';
import { ChargeStore, PositionStore, UnitStore, type Cause } from './ports.js';
import { seen } from './versions.js';

export type CloseUnitInput = {
  unitId: string;
  version: number;
  lastDay: string;
  mergedIntoId: string | null;
};

/** Positions in the unit and charges of it end with it: nobody holds an office that is not there. */
@Injectable()
export class CloseUnit {
  constructor(
    private readonly units: UnitStore,
    private readonly positions: PositionStore,
    private readonly charges: ChargeStore,
  ) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, ALREADY_ENDED, END_BEFORE_START, UNIT_HAS_CHILDREN, UNIT_NOT_VALID, … */
  async execute(tx: Tx, input: CloseUnitInput, cause: Cause): Promise<Unit> {
    const { unitId, version, lastDay, mergedIntoId } = input;
    await this.units.lockTree(tx);
    const unit = seen(await this.units.find(tx, unitId), version);
    const into = mergedIntoId === null ? undefined : await this.units.place(tx, mergedIntoId);
    if (mergedIntoId !== null && into === undefined) {
      throw wrongField('/mergedIntoId', 'Không có đơn vị này.');
    }
    const below = await this.units.countOpenBelow(tx, unitId, lastDay);
    const closed = closedUnit(unit, lastDay, below, into);
    await this.units.save(tx, [closed], cause);
    const positions = await this.positions.openIn(tx, unitId, lastDay);
    const ended = positions.map((position) => endedOn(position, lastDay));
    await this.positions.save(tx, ended, cause);
    const charges = await this.charges.openIn(tx, unitId, lastDay);
    await this.charges.save(
      tx,
      charges.map((charge) => endedOn(charge, lastDay)),
      cause,
    );
    return closed;
  }
}
