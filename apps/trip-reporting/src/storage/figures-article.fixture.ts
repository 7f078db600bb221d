import { wholeDays, type TripDates } from '#calendar';
import { example, exampleRounds, personOf, unitOf } from './example.fixture.js';
import type { PlantedYear } from './figures-year.fixture.js';

const PROVINCE = unitOf('TD-BINHTHUAN');

/** 14 cadres reach 861 days: the 57 days of the rounds, then four or five more; each trip with its report. */
export async function plantArticle001(year: PlantedYear): Promise<void> {
  const rounds = exampleRounds().filter(({ from }) => '2022' < from && from < '2022-12-01');
  const trips: { roundId?: string; dates: TripDates }[] = [
    ...rounds.map(({ roundId, from, to }) => ({ roundId, dates: wholeDays(from, to) })),
    { dates: wholeDays('2022-08-15', '2022-08-18') },
  ];
  const travellers = eligible();
  for (const { dates, roundId } of trips) {
    const people = travellers.map(personOf);
    const dueAt = `${dates.to}T16:59:59.999Z`;
    const tripId = await year.trip({
      people,
      dates,
      roundId,
      dueAt,
      firstSubmittedAt: dueAt,
      hosts: [unitOf('HD-TUYPHONG'), unitOf('HD-BACBINH')],
      dutyState: 'OPEN',
    });
    const decided = { outcome: 'VERIFIED', at: `${dates.to}T17:00:00Z` } as const;
    const reportId = await year.report(tripId, { people, travelled: [dates], decided });
    for (const person of people) await year.credit(person, dates, { sourceId: reportId, at: dueAt });
    if (roundId === rounds[0]?.roundId) await plantFindings(year, reportId, people.slice(0, 1));
  }
  for (const username of travellers.slice(0, 7))
    await year.credit(personOf(username), wholeDays('2022-08-19'), { at: '2022-08-20T03:00:00Z' });
}

async function plantFindings(year: PlantedYear, reportId: string, people: string[]): Promise<void> {
  const title = 'Tổ hợp tác nuôi thỏ';
  await year.find(reportId, { kind: 'GOOD_PRACTICE', title, people, unitId: unitOf('HD-TANHLINH') });
  const made = { at: '2022-04-10T03:00:00Z', answeredAt: '2022-05-01T03:00:00Z' };
  await year.find(reportId, { kind: 'RECOMMENDATION', title: 'Hỗ trợ vốn vay', people, made });
}

/** Usernames of the provincial cadres who are not exempt. */
function eligible(): string[] {
  type Person = { id: string; fullTime: boolean; workArea: string };
  type Position = { personId: string; unitId: string; home: boolean; validTo: string | null };
  const office = new Set(
    example<{ id: string; level: string; parentId: string | null }[]>('units')
      .filter(
        ({ id, level, parentId }) => id === PROVINCE || (level === 'DEPARTMENT' && parentId === PROVINCE),
      )
      .map(({ id }) => id),
  );
  const exempt = new Set(example<{ personId: string }[]>('exemptions').map(({ personId }) => personId));
  const home = new Set(
    example<Position[]>('positions')
      .filter(({ unitId, home: isHome, validTo }) => isHome && validTo === null && office.has(unitId))
      .map(({ personId }) => personId),
  );
  const cadres = new Set(
    example<Person[]>('people')
      .filter(({ id, fullTime, workArea }) => fullTime && workArea === 'UNION_WORK' && home.has(id))
      .map(({ id }) => id),
  );
  return example<{ username: string; personId: string }[]>('accounts')
    .filter(({ personId }) => cadres.has(personId) && !exempt.has(personId))
    .map(({ username }) => username);
}
