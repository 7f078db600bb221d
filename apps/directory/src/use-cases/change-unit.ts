import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Unit } from '#org';
import { changedUnit, type UnitChanges } from '../domain/unit.js';
import { UnitStore, type Cause } from './ports.js';
import { seen } from './versions.js';

export type ChangeUnitInput = { unitId: string; version: number; changes: UnitChanges };

@Injectable()
export class ChangeUnit {
  constructor(private readonly units: UnitStore) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, UNIT_CYCLE, UNIT_NOT_VALID, END_BEFORE_START, INVALID_INPUT */
  async execute(tx: Tx, { unitId, version, changes }: ChangeUnitInput, cause: Cause): Promise<Unit> {
    await this.units.lockTree(tx);
    const unit = seen(await this.units.find(tx, unitId), version);
    const parentId = changes.parentId === undefined ? unit.parentId : changes.parentId;
    const parent = parentId === null ? undefined : await this.units.place(tx, parentId);
    const changed = changedUnit(unit, changes, parent);
    if (changed !== unit) await this.units.save(tx, [changed], cause);
    return changed;
  }
}
