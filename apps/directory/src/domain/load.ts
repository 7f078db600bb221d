import type { Position } from '#org';
import { ordered } from './calendar.js';
import { LoadRefused, merged, reasonsAgainst, type Load, type Outcome, type Stored } from './load-check.js';
import type { PositionType } from './position.js';

/**
 * Puts files over what is there.
 *
 * @throws LoadRefused when the result would not fit together
 */
export function overlay(stored: Stored, load: Load): Outcome {
  const types = merged(stored.positionTypes, load.positionTypes, ({ code }) => code);
  const typed = (position: Omit<Position, 'version' | 'title' | 'rank'>) => {
    const type = types.get(position.type);
    return { ...position, title: type?.name ?? '', rank: type?.rank ?? 0 };
  };
  const calendars = load.calendars.map((calendar) => ({ ...calendar, ...ordered(calendar) }));
  const units = changes(stored.units, load.units, ({ unitId }) => unitId);
  const people = changes(stored.people, load.people, ({ personId }) => personId);
  const charges = changes(stored.charges, load.charges, ({ chargeId }) => chargeId);
  // A type that gets another name or rank changes every position of it, also those that no file names.
  const wanted = merged(stored.positions.map(plain), load.positions, ({ positionId }) => positionId);
  const positions = changes(
    stored.positions,
    [...wanted.values()].map(typed),
    ({ positionId }) => positionId,
  );
  const known = new Set(stored.accounts.map(({ accountId }) => accountId));
  const outcome: Outcome = {
    units,
    people,
    positions,
    charges,
    positionTypes: load.positionTypes.filter((type) => differs(find(stored.positionTypes, type), type)),
    calendars: changes(stored.calendars, calendars, ({ calendarId }) => calendarId),
    // An account that is there stays as it is: loading again resets nobody's password.
    accounts: load.accounts.filter(({ accountId }) => !known.has(accountId)),
  };
  const reasons = [...reasonsAgainst(outcome, stored, types)];
  if (reasons.length > 0) throw new LoadRefused(reasons);
  return outcome;
}

function changes<Row extends { version: number }>(
  stored: readonly Row[],
  wanted: readonly Omit<Row, 'version'>[],
  keyOf: (row: Omit<Row, 'version'>) => string,
): Row[] {
  const known = new Map(stored.map((row) => [keyOf(row), row]));
  return wanted.flatMap((row) => {
    const before = known.get(keyOf(row));
    if (!differs(before, row)) return [];
    return [{ ...row, version: (before?.version ?? 0) + 1 } as Row];
  });
}

/** Whether a wanted row says anything that the stored one does not. */
function differs(before: object | undefined, wanted: object): boolean {
  if (before === undefined) return true;
  const stored = before as Record<string, unknown>;
  return Object.entries(wanted).some(([key, value]) => JSON.stringify(stored[key]) !== JSON.stringify(value));
}

function find(types: readonly PositionType[], { code }: PositionType): PositionType | undefined {
  return types.find((type) => type.code === code);
}

function plain({ version: _, title: _title, rank: _rank, ...position }: Position) {
  return position;
}
