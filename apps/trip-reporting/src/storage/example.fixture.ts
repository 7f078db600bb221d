import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { countDays, type TripDates } from '#calendar';
import type { ExemptionFacts, PlanFacts, RegistrationOutcome, RoundFacts, SubmissionFacts } from '#contracts';
import { newId, type Tx } from '#database';
import type { OrgStore } from '#org';

const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');

type Row = { id: string } & Record<string, unknown>;
export type Submission = z.infer<typeof SubmissionFacts>;
export type Outcome = z.infer<typeof RegistrationOutcome>;

export function example<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(EXAMPLE, `${name}.json`), 'utf8')) as Content;
}

export function personOf(username: string): string {
  const accounts = example<{ username: string; personId: string }[]>('accounts');
  const account = accounts.find((candidate) => candidate.username === username);
  if (account === undefined) throw new Error(`no account ${username}`);
  return account.personId;
}

export function unitOf(code: string): string {
  const unit = example<{ id: string; code: string }[]>('units').find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`no unit ${code}`);
  return unit.id;
}

/** As registration publishes the plans of the example. */
export function examplePlans(): z.infer<typeof PlanFacts>[] {
  type PlanRow = Omit<z.infer<typeof PlanFacts>, 'planId' | 'version' | 'topics' | 'proRataExemption'> & {
    id: string;
    proRataExemption?: boolean;
    topics: { id: string; name: string }[];
  };
  return example<PlanRow[]>('plans').map((plan) => ({
    planId: plan.id,
    version: 1,
    unitId: plan.unitId,
    year: plan.year,
    document: plan.document,
    quotaDays: plan.quotaDays,
    window: plan.window,
    rollToWorkingDay: plan.rollToWorkingDay,
    proRataExemption: plan.proRataExemption ?? false,
    theme: plan.theme,
    topics: plan.topics.map(({ id: topicId, name }) => ({ topicId, name })),
  }));
}

export function exampleRounds(): z.infer<typeof RoundFacts>[] {
  const rows =
    example<(Omit<z.infer<typeof RoundFacts>, 'roundId' | 'version'> & { id: string })[]>('rounds');
  return rows.map(({ id, ...round }) => ({ ...round, roundId: id, version: 1 }));
}

export function exampleExemptions(): z.infer<typeof ExemptionFacts>[] {
  type ExemptionRow = Omit<z.infer<typeof ExemptionFacts>, 'exemptionId' | 'version'> & { id: string };
  return example<ExemptionRow[]>('exemptions').map(({ id, planId, personId, kind, from, to }) => {
    return { exemptionId: id, version: 1, planId, personId, kind, from, to };
  });
}

/** The plan of the example year 2022. */
export function planOf2022() {
  const plan = examplePlans().find(({ year }) => year === 2022);
  if (plan === undefined) throw new Error('the example has a plan for 2022');
  return plan;
}

let counter = 0;

export type TripWish = {
  /** The first is the submitter. */
  usernames?: string[];
  hosts?: string[];
  dates?: TripDates;
  change?: Partial<Submission>;
};

/** A trip with ids of its own: a specialist to Tuy Phong, 18–19/03/2022, unless wished otherwise. */
export function exampleTrip({ usernames, hosts, dates, change }: TripWish = {}): Submission {
  counter += 1;
  const people = (usernames ?? ['tran.bao.chau']).map(personOf);
  const days = dates ?? { from: '2022-03-18', fromHalf: 'am', to: '2022-03-19', toHalf: 'pm' };
  const plan = planOf2022();
  const [topic] = plan.topics;
  return {
    registrationId: newId(),
    number: `ĐK-2022-${String(counter).padStart(5, '0')}`,
    revision: 1,
    planId: plan.planId,
    year: 2022,
    provinceId: plan.unitId,
    submitterId: String(people[0]),
    submitterUnitId: unitOf('BAN-XDD'),
    participantIds: people,
    hostUnitIds: (hosts ?? ['HD-TUYPHONG']).map(unitOf),
    dates: days,
    days: countDays(days),
    countedDays: countDays(days),
    purpose: 'TOPICAL_STUDY',
    topicIds: topic === undefined ? [] : [topic.topicId],
    topicNames: topic === undefined ? [] : [topic.name],
    content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    roundId: null,
    roundName: null,
    submittedAt: '2022-03-01T02:00:00.000Z',
    ...change,
  };
}

export function outcomeOf(trip: Submission, at: string): Outcome {
  const { registrationId, number, revision, planId, submitterId, participantIds, hostUnitIds } = trip;
  const { dates, days, countedDays } = trip;
  return {
    ...{ registrationId, number, revision, planId, submitterId, participantIds, hostUnitIds },
    ...{ dates, days, countedDays, at: new Date(at).toISOString(), by: null, reason: null },
  };
}

/** The example province as the directory’s events would have brought it. */
export async function fillDirectory(store: OrgStore, tx: Tx): Promise<void> {
  const types = new Map(
    example<{ code: string; name: string; rank: number }[]>('position-types').map((t) => [t.code, t]),
  );
  const withId = (key: string) => (facts: Row) => ({ ...facts, [key]: facts.id, version: 1 });
  const positions = example<(Row & { type: string })[]>('positions').map((position) => {
    const type = types.get(position.type);
    return { ...withId('positionId')(position), title: type?.name ?? '', rank: type?.rank ?? 0 };
  });
  await store.apply(tx, 'units', example<Row[]>('units').map(withId('unitId')));
  await store.apply(tx, 'people', example<Row[]>('people').map(withId('personId')));
  await store.apply(tx, 'charges', example<Row[]>('charges').map(withId('chargeId')));
  await store.apply(tx, 'calendars', [withId('calendarId')(example<Row>('calendar'))]);
  await store.apply(tx, 'positions', positions);
}
