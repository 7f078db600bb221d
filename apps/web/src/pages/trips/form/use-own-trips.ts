import { query } from '../../../api/client';
import type { UnitRef } from './values';

const HOLDING = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING'];
/** More than anybody makes in a year; the server gives no more at once. */
const TRIPS = 100;
const RECENT = 5;

export type OwnTrips = {
  /** Units of the last trips, the last one first. */
  recent: UnitRef[];
  visitedThisYear: ReadonlySet<string>;
  /** Days that are taken → the number of the trip that takes them. */
  taken: ReadonlyMap<string, string>;
};

/** @param except the registration that is being edited: its own days are free for it */
export function useOwnTrips(year: number, except: string | null): OwnTrips {
  const { data } = query.useQuery('get', '/api/registrations', {
    params: { query: { scope: 'own', limit: TRIPS } },
  });
  const trips = (data?.items ?? []).filter(
    ({ state, registrationId }) => HOLDING.includes(state) && registrationId !== except,
  );
  const units = trips.flatMap(({ hostUnits }) => hostUnits);
  return {
    recent: [...new Map(units.map((unit) => [unit.unitId, unit])).values()].slice(0, RECENT),
    visitedThisYear: new Set(
      trips
        .filter((trip) => trip.year === year)
        .flatMap(({ hostUnits }) => hostUnits.map((unit) => unit.unitId)),
    ),
    taken: new Map(
      trips.flatMap(({ dates, number }) => daysOf(dates.from, dates.to).map((day) => [day, number] as const)),
    ),
  };
}

export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
