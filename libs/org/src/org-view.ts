import type { z } from 'zod';
import type {
  CalendarFacts,
  ChargeFacts,
  PersonFacts,
  PositionFacts,
  UnitFacts,
  UnitLevel,
} from '#contracts';

export type Unit = z.infer<typeof UnitFacts>;
export type Person = z.infer<typeof PersonFacts>;
export type Position = z.infer<typeof PositionFacts>;
export type Charge = z.infer<typeof ChargeFacts>;
export type Calendar = z.infer<typeof CalendarFacts>;

export type OrgFacts = {
  units: readonly Unit[];
  people: readonly Person[];
  positions: readonly Position[];
  charges: readonly Charge[];
  calendar: Calendar | null;
};

type Dated = { validFrom: string; validTo: string | null };

/** Whether a thing with dates (last day inclusive) is valid on a business day `YYYY-MM-DD`. */
export function validOn(thing: Dated, day: string): boolean {
  return thing.validFrom <= day && (thing.validTo === null || day <= thing.validTo);
}

/** A picture of the organisation, immutable; every question names the business day it is asked for. */
export class OrgView {
  readonly calendar: Calendar | null;
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly people: ReadonlyMap<string, Person>;
  private readonly children: ReadonlyMap<string, Unit[]>;
  private readonly byPerson: ReadonlyMap<string, Position[]>;
  private readonly byUnit: ReadonlyMap<string, Position[]>;
  private readonly chargesByUnit: ReadonlyMap<string, Charge[]>;
  private readonly chargesByPerson: ReadonlyMap<string, Charge[]>;
  /** Joined words by unit and title: every list and every step asks for them again. */
  private readonly officeNames = new Map<string, Map<string, string>>();

  constructor(facts: OrgFacts) {
    this.calendar = facts.calendar;
    this.units = new Map(facts.units.map((unit) => [unit.unitId, unit]));
    this.people = new Map(facts.people.map((person) => [person.personId, person]));
    this.children = grouped(facts.units, (unit) => unit.parentId ?? '');
    const positions = [...facts.positions].sort(
      (a, b) =>
        a.rank - b.rank || a.validFrom.localeCompare(b.validFrom) || a.positionId.localeCompare(b.positionId),
    );
    this.byPerson = grouped(positions, (position) => position.personId);
    this.byUnit = grouped(positions, (position) => position.unitId);
    this.chargesByUnit = grouped(facts.charges, (charge) => charge.unitId);
    this.chargesByPerson = grouped(facts.charges, (charge) => charge.personId);
  }

  get size() {
    return { units: this.units.size, people: this.people.size };
  }

  unit(unitId: string): Unit | undefined {
    return this.units.get(unitId);
  }

  person(personId: string): Person | undefined {
    return this.people.get(personId);
  }

  unitValidOn(unitId: string, day: string): boolean {
    const unit = this.units.get(unitId);
    return unit !== undefined && validOn(unit, day);
  }

  /** The unit itself, then its parent, up to the top. */
  lineage(unitId: string): Unit[] {
    const line: Unit[] = [];
    const seen = new Set<string>();
    let next: string | null = unitId;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      const unit = this.units.get(next);
      if (unit === undefined) break;
      line.push(unit);
      next = unit.parentId;
    }
    return line;
  }

  /** The nearest of these levels at or above a unit. */
  nearest(unitId: string, levels: readonly UnitLevel[]): Unit | undefined {
    return this.lineage(unitId).find((unit) => levels.includes(unit.level));
  }

  /** The unit and everything below it that is valid on the day. */
  subtree(unitId: string, day: string): string[] {
    const found: string[] = [];
    const waiting = [unitId];
    const seen = new Set<string>();
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      found.push(id);
      for (const child of this.children.get(id) ?? []) if (validOn(child, day)) waiting.push(child.unitId);
    }
    return found;
  }

  /** Positions held on the day, highest rank first. */
  positionsOf(personId: string, day: string): Position[] {
    return (this.byPerson.get(personId) ?? []).filter((position) => validOn(position, day));
  }

  /** Who holds one of these positions in the unit on the day, highest rank first; people who left do not count. */
  holders(unitId: string, types: readonly string[], day: string): Position[] {
    return (this.byUnit.get(unitId) ?? []).filter(
      (position) =>
        types.includes(position.type) && validOn(position, day) && this.active(position.personId, day),
    );
  }

  /** The same, in whatever unit. Looks at every position: not for hot paths. */
  holdersAnywhere(types: readonly string[], day: string): Position[] {
    return [...this.byUnit.keys()].flatMap((unitId) => this.holders(unitId, types, day));
  }

  chargesOf(personId: string, day: string): Charge[] {
    return (this.chargesByPerson.get(personId) ?? []).filter((charge) => validOn(charge, day));
  }

  inCharge(unitId: string, day: string): Charge[] {
    return (this.chargesByUnit.get(unitId) ?? []).filter(
      (charge) => validOn(charge, day) && this.active(charge.personId, day),
    );
  }

  /**
   * A person who holds one of these positions on the day but has not arrived in this copy: without a look here a
   * resolver would take the post for vacant and ask the deputy.
   */
  unknownHolder(unitId: string, types: readonly string[], day: string): string | undefined {
    return (this.byUnit.get(unitId) ?? []).find(
      (position) =>
        types.includes(position.type) && validOn(position, day) && !this.people.has(position.personId),
    )?.personId;
  }

  /** The same for a person who has the unit in charge. */
  unknownInCharge(unitId: string, day: string): string | undefined {
    return (this.chargesByUnit.get(unitId) ?? []).find(
      (charge) => validOn(charge, day) && !this.people.has(charge.personId),
    )?.personId;
  }

  active(personId: string, day: string): boolean {
    const person = this.people.get(personId);
    return person !== undefined && validOn(person, day);
  }

  /** The position by which a person belongs to a unit; failing a marked one, the highest held. */
  home(personId: string, day: string): Position | undefined {
    const positions = this.positionsOf(personId, day);
    return positions.find((position) => position.home) ?? positions[0];
  }

  fullName(personId: string): string {
    return this.people.get(personId)?.fullName ?? 'Cán bộ chưa rõ';
  }

  /** The office as people read it: `Bí thư Huyện đoàn Tuy Phong`; null for somebody without one on the day. */
  office(personId: string, day: string): string | null {
    const home = this.home(personId, day);
    return home === undefined ? null : this.officeName(home);
  }

  offices(personId: string, day: string): string[] {
    return this.positionsOf(personId, day).map((position) => this.officeName(position));
  }

  officeName(position: Pick<Position, 'title' | 'unitId'>): string {
    const { title, unitId } = position;
    const ofUnit = this.officeNames.get(unitId) ?? new Map<string, string>();
    this.officeNames.set(unitId, ofUnit);
    const name = ofUnit.get(title) ?? joinOffice(title, this.units.get(unitId)?.name ?? '');
    ofUnit.set(title, name);
    return name;
  }

  unitName(unitId: string): string {
    return this.units.get(unitId)?.name ?? 'Đơn vị chưa rõ';
  }

  /** Name and office, as every list shows a person. */
  personRef(personId: string, day: string) {
    return { personId, fullName: this.fullName(personId), office: this.office(personId, day) };
  }

  unitRef(unitId: string) {
    return { unitId, name: this.unitName(unitId) };
  }
}

/** `Trưởng ban` + `Ban Phong trào` → `Trưởng Ban Phong trào`: words said twice are said once. */
export function joinOffice(title: string, unitName: string): string {
  const left = title.split(' ');
  const right = unitName.split(' ').filter((word) => word !== '');
  for (let n = Math.min(left.length, right.length); n > 0; n -= 1) {
    const tail = left.slice(-n).join(' ').toLowerCase();
    if (tail === right.slice(0, n).join(' ').toLowerCase()) return [...left.slice(0, -n), ...right].join(' ');
  }
  return [...left, ...right].join(' ');
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
