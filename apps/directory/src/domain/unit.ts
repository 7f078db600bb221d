import { Refusal } from '#contracts';
import type { Unit } from '#org';
import { dayAfter, endedOn, requireOrder, requireUnitFor, wrongField } from './validity.js';

export type UnitFields = Omit<Unit, 'unitId' | 'version' | 'mergedIntoId'>;
export type UnitChanges = Partial<Omit<UnitFields, 'code' | 'validTo'>>;

/** A unit with the ids of itself and everything above it. */
export type Placed = { unit: Unit; lineageIds: readonly string[] };

/** @param parent what `parentId` leads to; undefined when it leads nowhere */
export function openUnit(unitId: string, fields: UnitFields, parent: Placed | undefined): Unit {
  const unit: Unit = { ...fields, unitId, version: 1, mergedIntoId: null };
  requireOrder(unit);
  requirePlace(unit, parent);
  return unit;
}

/**
 * @param parent what the new `parentId` leads to
 * @returns the same object when nothing changes
 * @throws Refusal UNIT_CYCLE, UNIT_NOT_VALID, END_BEFORE_START
 */
export function changedUnit(unit: Unit, changes: UnitChanges, parent: Placed | undefined): Unit {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const changed: Unit = { ...unit, ...Object.fromEntries(entries) };
  if (entries.every(([key, value]) => unit[key as keyof Unit] === value)) return unit;
  requireOrder(changed);
  requirePlace(changed, parent);
  return { ...changed, version: unit.version + 1 };
}

/**
 * @param openChildren how many units below it go on after its last day
 * @throws Refusal ALREADY_ENDED, END_BEFORE_START, UNIT_HAS_CHILDREN, UNIT_CYCLE, UNIT_NOT_VALID
 */
export function closedUnit(
  unit: Unit,
  lastDay: string,
  openChildren: number,
  mergedInto: Placed | undefined,
): Unit {
  const closed = endedOn(unit, lastDay);
  if (openChildren > 0) throw new Refusal('UNIT_HAS_CHILDREN');
  if (mergedInto === undefined) return closed;
  // What goes on elsewhere must be there the day after, and cannot be what has just ended or lay below it.
  if (mergedInto.lineageIds.includes(unit.unitId)) throw new Refusal('UNIT_CYCLE');
  const dayOne = dayAfter(lastDay);
  requireUnitFor({ validFrom: dayOne, validTo: dayOne }, mergedInto.unit);
  return { ...closed, mergedIntoId: mergedInto.unit.unitId };
}

function requirePlace(unit: Unit, parent: Placed | undefined): void {
  if (unit.parentId === null) return;
  if (parent === undefined) throw wrongField('/parentId', 'Không có đơn vị cấp trên này.');
  if (parent.lineageIds.includes(unit.unitId)) throw new Refusal('UNIT_CYCLE');
  requireUnitFor(unit, parent.unit);
}
