import { eachHalfDay, formatDay, type CalendarDay, type Half, type HalfDay, type TripDates } from '#calendar';
import { Refusal } from '#contracts';
import type { Visit, VisitTeam } from './visit.js';

/** Half days that somebody was there. */
export type PersonDays = { personId: string; halves: readonly HalfDay[] };
/** What was last announced of them. */
export type RecordedDays = PersonDays & { version: number };

/**
 * Where nobody says otherwise, everybody of the team was there for the whole visit, as far as it has gone. A visit made
 * at the desk is no day at the grassroots: there nobody was, unless it is said.
 */
export function presumedDays(
  visit: Pick<Visit, 'dates' | 'method'> & { team: Pick<VisitTeam, 'personIds'> },
  today: CalendarDay,
): PersonDays[] {
  if (visit.method === 'DESK') return [];
  const halves = [...eachHalfDay(visit.dates)].filter(({ day }) => day <= today);
  return visit.team.personIds.map((personId) => ({ personId, halves }));
}

/**
 * When a visit that was opened again is finished: what was recorded of somebody stands, be it presumed or put right
 * then, and is presumed only of days after the last one on record.
 */
export function daysFinishedAgain(
  recorded: readonly PersonDays[],
  presumed: readonly PersonDays[],
): PersonDays[] {
  const known = new Set(recorded.map(({ personId }) => personId));
  const last = recorded
    .flatMap(({ halves }) => halves.map(({ day }) => day))
    .sort()
    .at(-1);
  const since = (personId: string) =>
    (presumed.find((days) => days.personId === personId)?.halves ?? []).filter(
      ({ day }) => last !== undefined && day > last,
    );
  return [
    ...recorded.map(({ personId, halves }) => ({ personId, halves: [...halves, ...since(personId)] })),
    ...presumed.filter(({ personId }) => !known.has(personId)),
  ];
}

/**
 * What was said replaces what was presumed or recorded of the same person.
 *
 * @param personIds of the team, and whoever has days from when they belonged to it
 * @throws Refusal ATTENDANCE_NOT_OF_TEAM, ATTENDANCE_OUTSIDE_VISIT
 */
export function statedDays(
  dates: TripDates,
  before: readonly PersonDays[],
  stated: readonly PersonDays[],
  {
    personIds,
    today,
    fullName,
  }: { personIds: readonly string[]; today: CalendarDay; fullName: (id: string) => string },
): PersonDays[] {
  const possible = new Set([...eachHalfDay(dates)].filter(({ day }) => day <= today).map(keyOf));
  const said = new Map<string, PersonDays>();
  for (const [i, { personId: sent, halves }] of stated.entries()) {
    const personId = sent.toLowerCase();
    const person = fullName(personId);
    if (!personIds.includes(personId))
      throw new Refusal('ATTENDANCE_NOT_OF_TEAM', { person }, [
        { pointer: `/attendance/${i}/personId`, code: 'not_of_team', detail: 'Không có tên trong đoàn.' },
      ]);
    const outside = halves.findIndex((half) => !possible.has(keyOf(half)));
    if (outside >= 0) {
      const span = { from: formatDay(dates.from), to: formatDay(dates.to) };
      throw new Refusal('ATTENDANCE_OUTSIDE_VISIT', { person, ...span }, [
        {
          pointer: `/attendance/${i}/halves/${outside}`,
          code: 'outside_visit',
          detail: 'Buổi này nằm ngoài cuộc kiểm tra hoặc chưa đến.',
        },
      ]);
    }
    said.set(personId, { personId, halves: inOrder(halves) });
  }
  return [...before.filter(({ personId }) => !said.has(personId)), ...said.values()];
}

/** What is to be announced: whoever’s days are others than were announced last, each with the next version. */
export function changedDays(recorded: readonly RecordedDays[], now: readonly PersonDays[]): RecordedDays[] {
  const known = new Map(recorded.map((days) => [days.personId, days]));
  const people = new Set([...recorded, ...now].map(({ personId }) => personId));
  return [...people].flatMap((personId) => {
    const before = known.get(personId);
    const halves = now.find((days) => days.personId === personId)?.halves ?? [];
    if (textOf(before?.halves ?? []) === textOf(halves)) return [];
    return [{ personId, halves, version: (before?.version ?? 0) + 1 }];
  });
}

/** As they stand in time, each once. */
function inOrder(halves: readonly HalfDay[]): HalfDay[] {
  return [...new Set(halves.map(keyOf))].sort().map((key) => {
    const [day = '', half] = key.split(' ');
    return { day, half: half as Half };
  });
}

function textOf(halves: readonly HalfDay[]): string {
  return inOrder(halves).map(keyOf).join();
}

function keyOf({ day, half }: HalfDay): string {
  return `${day} ${half}`;
}
