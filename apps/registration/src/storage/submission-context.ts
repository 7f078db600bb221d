import { halfDayRange, isTripDates } from '#calendar';
import { sqlFile, statement, type Statement, type Tx } from '#database';
import type { ContextQuestion, StoredContext } from '../use-cases/registrations.js';
import { REGISTRATION_COLUMNS } from './rows.js';

const { text: facts } = sqlFile(import.meta.url, './sql/submission-context.sql');

/** $1: the registration, which is locked. */
export const LOCK_WITH_CONTEXT = lockWithContext('lock-with-context');
/** No row when somebody else has locked it. */
export const LOCK_FREE_WITH_CONTEXT = lockWithContext('lock-free-with-context', 'SKIP LOCKED');

function lockWithContext(name: string, unless = ''): Statement {
  return statement(
    name,
    `WITH r AS (SELECT * FROM registration WHERE id = $1 FOR NO KEY UPDATE ${unless})
     SELECT ${REGISTRATION_COLUMNS}, ${facts}`,
  );
}

const contextOfFields = statement(
  'context-of-fields',
  `WITH r AS (
     SELECT $1::uuid AS id, $3::int AS year, $4::uuid AS round_id, $5::uuid[] AS participant_ids,
       $6::uuid[] AS topic_ids, $7::date AS from_day, $8::date AS to_day,
       int4range($9::int, $10::int) AS halves)
   SELECT ${facts}`,
);

/** Dates out of order touch nobody’s days; that they are is a finding of its own. */
export async function findContext(
  source: Pick<Tx, 'query'>,
  { fields, lineage, registrationId }: ContextQuestion,
): Promise<StoredContext> {
  const { year, roundId, participantIds, topicIds, dates } = fields;
  const [start, end] = isTripDates(dates) ? halfDayRange(dates) : [0, 0];
  const [context] = await source.query<StoredContext>(contextOfFields, [
    registrationId,
    lineage,
    year,
    roundId,
    participantIds,
    topicIds,
    dates.from,
    dates.to,
    start,
    end,
  ]);
  if (context === undefined) throw new Error('the context of a submission is one row');
  return context;
}

export function toContext({ plan, round, topics, exemptions, trips }: StoredContext): StoredContext {
  return { plan, round, topics, exemptions, trips };
}
