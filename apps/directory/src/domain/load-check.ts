import { calendarProblems } from '#calendar';
import type { Calendar, Charge, Position, Unit } from '#org';
import type { PersonRecord } from './person.js';
import { overlap, type PositionType } from './position.js';
import { namedAs } from './sort-key.js';
import { firstDayOutside, type Dated } from './validity.js';

/** What files bring; the same shapes as the rows, without version and without what follows from the type. */
export type Load = {
  units: Omit<Unit, 'version'>[];
  positionTypes: PositionType[];
  people: Omit<PersonRecord, 'version'>[];
  positions: Omit<Position, 'version' | 'title' | 'rank'>[];
  charges: Omit<Charge, 'version'>[];
  calendars: Omit<Calendar, 'version'>[];
  accounts: { accountId: string; personId: string; username: string; password: string }[];
};

/** What is there before the load. */
export type Stored = {
  units: readonly Unit[];
  positionTypes: readonly PositionType[];
  people: readonly PersonRecord[];
  positions: readonly Position[];
  charges: readonly Charge[];
  calendars: readonly Calendar[];
  accounts: readonly { accountId: string; personId: string; username: string }[];
};

export type Outcome = {
  /** New rows, and changed ones with the next version; everything else stays untouched. */
  units: Unit[];
  positionTypes: PositionType[];
  people: PersonRecord[];
  positions: Position[];
  charges: Charge[];
  calendars: Calendar[];
  accounts: Load['accounts'];
};

/** Why nothing of it can be loaded, one sentence each, in Vietnamese. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';
  constructor(readonly reasons: readonly string[]) {
    const more = reasons.length > 1 ? ` (và ${reasons.length - 1} lỗi khác)` : '';
    super(`${reasons[0]}${more}`);
  }
}

/** By what a row of each kind is known again. */
export const LOAD_KEYS: { readonly [Kind in keyof Load]: (row: Load[Kind][number]) => string } = {
  units: ({ unitId }) => unitId,
  positionTypes: ({ code }) => code,
  people: ({ personId }) => personId,
  positions: ({ positionId }) => positionId,
  charges: ({ chargeId }) => chargeId,
  calendars: ({ calendarId }) => calendarId,
  accounts: ({ accountId }) => accountId,
};

/** @throws LoadRefused when a file names the same row twice */
export function requireDistinct(load: Load): void {
  const reasons = (Object.keys(LOAD_KEYS) as (keyof Load)[]).flatMap((kind) => {
    const keyOf = LOAD_KEYS[kind] as (row: Load[typeof kind][number]) => string;
    return [...twice('mục', load[kind] as Load[typeof kind][number][], keyOf)];
  });
  if (reasons.length > 0) throw new LoadRefused(reasons);
}

/** Everything that would not fit together, a sentence each. */
export function* reasonsAgainst(
  outcome: Outcome,
  stored: Stored,
  types: ReadonlyMap<string, PositionType>,
): Generator<string> {
  const units = merged(stored.units, outcome.units, ({ unitId }) => unitId);
  const people = merged(stored.people, outcome.people, ({ personId }) => personId);
  const positions = merged(stored.positions, outcome.positions, ({ positionId }) => positionId);
  const charges = merged(stored.charges, outcome.charges, ({ chargeId }) => chargeId);
  const calendars = merged(stored.calendars, outcome.calendars, ({ calendarId }) => calendarId);
  const accounts = merged(stored.accounts, outcome.accounts, ({ accountId }) => accountId);

  yield* twice('mã đơn vị', units.values(), ({ code }) => code);
  yield* twice('mã cán bộ', people.values(), ({ code }) => code);
  yield* twice('tên đăng nhập', accounts.values(), ({ username }) => username);
  yield* twice('tài khoản của cán bộ', accounts.values(), ({ personId }) => personId);
  if (calendars.size > 1) yield 'calendar.json: hệ thống đã có một lịch khác; chỉ dùng một lịch.';

  for (const unit of outcome.units) {
    const what = `units.json, đơn vị ${unit.code}`;
    yield* order(what, unit);
    const parent = unit.parentId === null ? undefined : units.get(unit.parentId);
    if (unit.parentId !== null && parent === undefined)
      yield `${what}: không có đơn vị cấp trên ${unit.parentId}.`;
    if (parent !== undefined) yield* inside(what, unit, parent, `đơn vị cấp trên ${parent.code}`);
    if (unit.mergedIntoId !== null && !units.has(unit.mergedIntoId)) {
      yield `${what}: không có đơn vị nhận sáp nhập ${unit.mergedIntoId}.`;
    }
    if (inCycle(unit, units)) yield `${what}: trực thuộc chính nó hoặc đơn vị cấp dưới của nó.`;
  }
  for (const person of outcome.people) {
    const what = `people.json, cán bộ ${person.code}`;
    yield* order(what, person);
    if (!namedAs(person.fullName, person.givenName)) yield `${what}: tên không phải phần cuối của họ và tên.`;
  }
  for (const position of outcome.positions) {
    const what = `positions.json, chức vụ ${position.positionId}`;
    yield* order(what, position);
    const [person, unit, type] = [
      people.get(position.personId),
      units.get(position.unitId),
      types.get(position.type),
    ];
    if (person === undefined) yield `${what}: không có cán bộ ${position.personId}.`;
    if (type === undefined) yield `${what}: không có loại chức vụ ${position.type}.`;
    if (unit === undefined) yield `${what}: không có đơn vị ${position.unitId}.`;
    if (unit !== undefined) yield* inside(what, position, unit, `đơn vị ${unit.code}`);
    if (unit !== undefined && type !== undefined && !type.levels.includes(unit.level)) {
      yield `${what}: loại chức vụ ${type.code} không dùng cho cấp của đơn vị ${unit.code}.`;
    }
  }
  yield* clashes(outcome.positions, [...positions.values()]);
  for (const charge of outcome.charges) {
    const what = `charges.json, phân công ${charge.chargeId}`;
    yield* order(what, charge);
    if (!people.has(charge.personId)) yield `${what}: không có cán bộ ${charge.personId}.`;
    const unit = units.get(charge.unitId);
    if (unit === undefined) yield `${what}: không có đơn vị ${charge.unitId}.`;
    else yield* inside(what, charge, unit, `đơn vị ${unit.code}`);
    if (charge.departmentId !== null && !units.has(charge.departmentId)) {
      yield `${what}: không có ban ${charge.departmentId}.`;
    }
    for (const other of charges.values()) {
      const same = other.personId === charge.personId && other.unitId === charge.unitId;
      if (other !== charge && same && overlap(charge, other)) {
        yield `${what}: trùng thời gian với phân công ${other.chargeId}.`;
      }
    }
  }
  for (const calendar of outcome.calendars) {
    for (const { code, day } of calendarProblems(calendar)) {
      if (code === 'DAY_INVALID') yield `calendar.json: không có ngày ${day}.`;
      if (code === 'DAY_TWICE') yield `calendar.json: ngày ${day} có hai lần.`;
    }
  }
  for (const { username, personId } of outcome.accounts) {
    if (!people.has(personId)) yield `accounts.json, tài khoản ${username}: không có cán bộ ${personId}.`;
  }
}

function* order(what: string, { validFrom, validTo }: Dated): Generator<string> {
  if (validTo !== null && validTo < validFrom) yield `${what}: ngày kết thúc trước ngày bắt đầu.`;
}

function* inside(what: string, part: Dated, whole: Dated, name: string): Generator<string> {
  const day = firstDayOutside(part, whole);
  if (day !== null) yield `${what}: ${name} không hoạt động trong ngày ${day}.`;
}

function* twice<Row>(what: string, rows: Iterable<Row>, keyOf: (row: Row) => string): Generator<string> {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (seen.has(key)) yield `Có hai ${what} “${key}”.`;
    seen.add(key);
  }
}

/** A person has one home at a time, and one position once. */
function* clashes(changed: readonly Position[], all: readonly Position[]): Generator<string> {
  const byPerson = new Map<string, Position[]>();
  for (const position of all) {
    byPerson.set(position.personId, [...(byPerson.get(position.personId) ?? []), position]);
  }
  for (const position of changed) {
    for (const other of byPerson.get(position.personId) ?? []) {
      if (other.positionId === position.positionId || !overlap(position, other)) continue;
      const what = `positions.json, chức vụ ${position.positionId}`;
      if (position.home && other.home) yield `${what}: cán bộ đã có chức vụ chính ${other.positionId}.`;
      if (position.unitId === other.unitId && position.type === other.type) {
        yield `${what}: trùng với chức vụ ${other.positionId}.`;
      }
    }
  }
}

function inCycle(unit: Unit, units: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let id: string | null = unit.unitId; id !== null; id = units.get(id)?.parentId ?? null) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}

export function merged<Row>(
  below: readonly Row[],
  above: readonly Row[],
  keyOf: (row: Row) => string,
): Map<string, Row> {
  return new Map([...below, ...above].map((row) => [keyOf(row), row]));
}
