import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import type { Unit } from '#org';
import { openUnit, type UnitFields } from '../domain/unit.js';
import { UnitStore, type Cause } from './ports.js';

@Injectable()
export class AddUnit {
  constructor(private readonly units: UnitStore) {}

  /** @throws Refusal DUPLICATE_CODE, UNIT_NOT_VALID, END_BEFORE_START, INVALID_INPUT */
  async execute(tx: Tx, fields: UnitFields, cause: Cause): Promise<Unit> {
    await this.units.lockTree(tx);
    const parent = fields.parentId === null ? undefined : await this.units.place(tx, fields.parentId);
    const unit = openUnit(newId(), fields, parent);
    await this.units.save(tx, [unit], cause);
    return unit;
  }
}
