import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import { newId, type Tx } from '#database';
import type { Position } from '#org';
import { takenUp, type NewPosition } from '../domain/position.js';
import { PersonStore, PositionStore, UnitStore, type Cause } from './ports.js';

@Injectable()
export class GivePosition {
  constructor(
    private readonly people: PersonStore,
    private readonly units: UnitStore,
    private readonly positions: PositionStore,
  ) {}

  /** @throws Refusal NOT_FOUND and what `takenUp` refuses */
  async execute(tx: Tx, personId: string, wanted: NewPosition, cause: Cause): Promise<Position> {
    // The person is locked first: two positions given at once are seen one after the other.
    const person = await this.people.find(tx, personId);
    if (person === undefined) throw new Refusal('NOT_FOUND');
    const unit = await this.units.findToUse(tx, wanted.unitId);
    const type = (await this.positions.types()).find(({ code }) => code === wanted.type);
    const held = await this.positions.ofPerson(tx, personId);
    const position = takenUp(newId(), wanted, { person, unit, type }, held);
    await this.positions.save(tx, [position], cause);
    return position;
  }
}
