import { Refusal, type UnitLevel } from '#contracts';
import type { Charge, Person, Position, Unit } from '#org';
import { firstDayOutside, requireOrder, requireUnitFor, wrongField, type Dated } from './validity.js';

export type PositionType = { code: string; name: string; levels: readonly UnitLevel[]; rank: number };

export type NewPosition = Pick<Position, 'unitId' | 'type' | 'home' | 'validFrom' | 'validTo'>;
export type NewCharge = Pick<Charge, 'departmentId' | 'unitId' | 'validFrom' | 'validTo'>;

/**
 * A person takes up a position.
 *
 * @param at what the new position leads to; undefined where it leads nowhere
 * @param held all positions of the person, past ones included
 * @throws Refusal UNKNOWN_POSITION_TYPE, POSITION_LEVEL_MISMATCH, UNIT_NOT_VALID, END_BEFORE_START, INVALID_INPUT
 */
export function takenUp(
  positionId: string,
  wanted: NewPosition,
  at: { person: Person; unit: Unit | undefined; type: PositionType | undefined },
  held: readonly Position[],
): Position {
  const { person, unit, type } = at;
  requireOrder(wanted);
  if (type === undefined) throw new Refusal('UNKNOWN_POSITION_TYPE', { type: wanted.type });
  if (unit === undefined) throw wrongField('/unitId', 'Không có đơn vị này.');
  if (!type.levels.includes(unit.level)) throw new Refusal('POSITION_LEVEL_MISMATCH');
  requireUnitFor(wanted, unit);
  requirePersonFor(wanted, person);
  const meanwhile = held.filter((position) => overlap(position, wanted));
  if (meanwhile.some((position) => position.unitId === wanted.unitId && position.type === wanted.type)) {
    throw wrongField('/type', 'Cán bộ đã giữ chức vụ này ở đơn vị này trong thời gian đó.');
  }
  if (wanted.home && meanwhile.some((position) => position.home)) {
    throw wrongField(
      '/home',
      'Cán bộ đã có chức vụ chính trong thời gian đó; hãy kết thúc chức vụ ấy trước.',
    );
  }
  return {
    ...wanted,
    positionId,
    version: 1,
    personId: person.personId,
    title: type.name,
    rank: type.rank,
  };
}

/** A unit is put in an official’s charge. @throws Refusal UNIT_NOT_VALID, END_BEFORE_START, INVALID_INPUT */
export function putInCharge(
  chargeId: string,
  wanted: NewCharge,
  at: { person: Person | undefined; unit: Unit | undefined; department: Unit | undefined },
  held: readonly Charge[],
): Charge {
  const { person, unit, department } = at;
  requireOrder(wanted);
  if (person === undefined) throw wrongField('/personId', 'Không có cán bộ này.');
  if (unit === undefined) throw wrongField('/unitId', 'Không có đơn vị này.');
  requireUnitFor(wanted, unit);
  if (wanted.departmentId !== null) {
    if (department?.level !== 'DEPARTMENT') throw wrongField('/departmentId', 'Không có ban này.');
    requireUnitFor(wanted, department);
  }
  requirePersonFor(wanted, person);
  if (held.some((charge) => charge.unitId === wanted.unitId && overlap(charge, wanted))) {
    throw wrongField('/unitId', 'Cán bộ đã phụ trách đơn vị này trong thời gian đó.');
  }
  return { ...wanted, chargeId, version: 1, personId: person.personId };
}

export function overlap(a: Dated, b: Dated): boolean {
  return (b.validTo === null || a.validFrom <= b.validTo) && (a.validTo === null || b.validFrom <= a.validTo);
}

function requirePersonFor(part: Dated, person: Person): void {
  // An open end is no promise to outlive the person's own: rights end with the person.
  const inside = firstDayOutside({ ...part, validTo: part.validTo ?? person.validTo }, person) === null;
  if (!inside) throw wrongField('/validFrom', 'Cán bộ không công tác trong cả thời gian đó.');
}
