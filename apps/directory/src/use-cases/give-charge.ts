import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import type { Charge } from '#org';
import { putInCharge, type NewCharge } from '../domain/position.js';
import { ChargeStore, PersonStore, UnitStore, type Cause } from './ports.js';

export type GiveChargeInput = NewCharge & { personId: string };

@Injectable()
export class GiveCharge {
  constructor(
    private readonly people: PersonStore,
    private readonly units: UnitStore,
    private readonly charges: ChargeStore,
  ) {}

  /** @throws Refusal what `putInCharge` refuses */
  async execute(tx: Tx, { personId, ...wanted }: GiveChargeInput, cause: Cause): Promise<Charge> {
    const person = await this.people.find(tx, personId);
    const unit = await this.units.findToUse(tx, wanted.unitId);
    const department =
      wanted.departmentId === null ? undefined : await this.units.findToUse(tx, wanted.departmentId);
    const held = await this.charges.ofPerson(tx, personId);
    const charge = putInCharge(newId(), wanted, { person, unit, department }, held);
    await this.charges.save(tx, [charge], cause);
    return charge;
  }
}
