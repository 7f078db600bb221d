import type { components } from '../../api/schema';
import type { TripDates } from '../../design/format';

type LedgerEntry = components['schemas']['LedgerEntry'];
type Duty = components['schemas']['Duty'];
type Registration = components['schemas']['Registration'];

/** Where half a day stands, the best first: as the ring counts it (trip-reporting, `forecastOf`). */
export const STANDINGS = ['VERIFIED', 'REPORTED', 'APPROVED', 'WAITING'] as const;
export type Standing = (typeof STANDINGS)[number];

export type Source = { kind: 'report' | 'trip' | 'inspection'; id: string; number: string };
/** Days that stand the same for the same reason. */
export type Stretch = { standing: Standing; source: Source; dates: Required<TripDates>; days: number };
export type DayAmounts = Partial<Record<Standing, number>>;
export type YearHalves = { stretches: readonly Stretch[]; byDay: ReadonlyMap<string, DayAmounts> };

export type Planned = Pick<Registration, 'registrationId' | 'number' | 'state' | 'dates'>;
export type Answered = Pick<Duty, 'registrationId' | 'state'>;
export type Entry = Pick<LedgerEntry, 'day' | 'half' | 'amount' | 'source' | 'sourceId' | 'number'>;

type Half = { day: string; half: 'am' | 'pm' };
type Claim = { standing: Standing; source: Source; halves: Half[] };

/** Each half day of a year once, where it stands best; what a correction took back is not there. */
export function halvesOf(
  ledger: readonly Entry[],
  trips: readonly Planned[],
  duties: readonly Answered[],
): YearHalves {
  const dutyOf = new Map(duties.map((duty) => [duty.registrationId, duty.state]));
  const planned = trips.flatMap((trip): Claim[] => {
    const standing = standingOf(trip, dutyOf.get(trip.registrationId));
    if (standing === undefined) return [];
    const source: Source = { kind: 'trip', id: trip.registrationId, number: trip.number };
    return [{ standing, source, halves: halvesBetween(trip.dates) }];
  });
  const claims = [...credited(ledger), ...planned].sort(
    (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  );

  const taken = new Set<string>();
  const byDay = new Map<string, DayAmounts>();
  const stretches: Stretch[] = [];
  for (const { standing, source, halves } of claims) {
    const free = halves.filter((half) => !taken.has(keyOf(half))).sort(inOrder);
    for (const half of free) {
      taken.add(keyOf(half));
      const amounts = byDay.get(half.day) ?? {};
      byDay.set(half.day, { ...amounts, [standing]: (amounts[standing] ?? 0) + 0.5 });
    }
    stretches.push(...unbroken(free).map((run) => ({ standing, source, ...spanOf(run) })));
  }
  return { stretches: stretches.sort((a, b) => a.dates.from.localeCompare(b.dates.from)), byDay };
}

/** The standing that a day is painted in: its best. */
export function bestOf(amounts: DayAmounts): Standing | undefined {
  return STANDINGS.find((standing) => amounts[standing] !== undefined);
}

function standingOf({ state }: Planned, duty: Answered['state'] | undefined): Standing | undefined {
  if (state === 'SUBMITTED' || state === 'WITHDRAWING') return 'WAITING';
  if (state !== 'APPROVED' && state !== 'CANCELLING') return undefined;
  // What is verified stands in the ledger, with the days that were really travelled.
  if (duty === 'VERIFIED' || duty === 'CANCELLED') return undefined;
  return duty === 'SUBMITTED' ? 'REPORTED' : 'APPROVED';
}

function credited(ledger: readonly Entry[]): Claim[] {
  const sums = new Map<string, { entry: Entry; amount: number }>();
  for (const entry of ledger) {
    const key = `${entry.sourceId} ${keyOf(entry)}`;
    sums.set(key, { entry, amount: (sums.get(key)?.amount ?? 0) + entry.amount });
  }
  const claims = new Map<string, Claim>();
  for (const { entry, amount } of sums.values()) {
    if (amount <= 0) continue;
    const kind = entry.source === 'REPORT' ? 'report' : 'inspection';
    const claim = claims.get(entry.sourceId) ?? {
      standing: 'VERIFIED',
      source: { kind, id: entry.sourceId, number: entry.number },
      halves: [],
    };
    claim.halves.push({ day: entry.day, half: entry.half });
    claims.set(entry.sourceId, claim);
  }
  return [...claims.values()];
}

function halvesBetween({ from, fromHalf = 'am', to, toHalf = 'pm' }: TripDates): Half[] {
  const halves: Half[] = [];
  for (let day = from; day <= to; day = dayAfter(day))
    for (const half of ['am', 'pm'] as const) {
      if (day === from && fromHalf === 'pm' && half === 'am') continue;
      if (day === to && toHalf === 'am' && half === 'pm') continue;
      halves.push({ day, half });
    }
  return halves;
}

/** Runs of half days without a gap. */
function unbroken(halves: readonly Half[]): Half[][] {
  const runs: Half[][] = [];
  for (const half of halves) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && keyOf(half) === keyOf(halfAfter(last))) run.push(half);
    else runs.push([half]);
  }
  return runs;
}

function spanOf(run: readonly Half[]): Pick<Stretch, 'dates' | 'days'> {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new Error('a run has a half day');
  return {
    dates: { from: first.day, fromHalf: first.half, to: last.day, toHalf: last.half },
    days: run.length / 2,
  };
}

function halfAfter({ day, half }: Half): Half {
  return half === 'am' ? { day, half: 'pm' } : { day: dayAfter(day), half: 'am' };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function keyOf({ day, half }: Half): string {
  return `${day} ${half}`;
}

function inOrder(a: Half, b: Half): number {
  return keyOf(a).localeCompare(keyOf(b));
}
