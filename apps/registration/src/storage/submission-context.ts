import { halfDayRange, isTripDates } from '#calendar';
import { sqlFile, statement, type Statement, type Tx } from '#database';
import type { ContextQuestion, StoredContext } from '../use-cases/registrations.js';
import { REGISTRATION_COLUMNS } from './rows.js';

const { text: facts } = sqlFile(import.meta.url, './sql/submission-context.sql');

/**
 * $1: the registrations, which are locked, in the order of their ids. $2: the lineage of each, written out, since
 * arrays of arrays are all of one length. $3 as in `move-registrations.sql`.
 */
export const LOCK_WITH_CONTEXT = lockWithContext('lock-with-context');
/** Without those that somebody else has locked. */
export const LOCK_FREE_WITH_CONTEXT = lockWithContext('lock-free-with-context', 'SKIP LOCKED');

function lockWithContext(name: string, unless = ''): Statement {
  return statement(
    name,
    `WITH r AS (
       SELECT r.*, asked.lineage::uuid[] AS lineage
       FROM (SELECT * FROM unnest($1::uuid[], $2::text[]) LIMIT $3::bigint) AS asked (id, lineage)
       JOIN registration AS r ON r.id = asked.id
       ORDER BY r.id FOR NO KEY UPDATE OF r ${unless})
     SELECT ${REGISTRATION_COLUMNS}, ${facts}`,
  );
}

const contextOfFields = statement(
  'context-of-fields',
  `WITH r AS (
     SELECT place, id, lineage, year, round_id, participant_ids, topic_ids, from_day, to_day,
       int4range(first_half, after_half) AS halves
     FROM jsonb_to_recordset($1::jsonb) AS asked (place int, id uuid, lineage uuid[], year int, round_id uuid,
       participant_ids uuid[], topic_ids uuid[], from_day date, to_day date, first_half int, after_half int))
   SELECT r.place, ${facts}`,
);

/** Dates out of order touch nobody’s days; that they are is a finding of its own. */
function rowOf({ fields, lineage, registrationId }: ContextQuestion, place: number) {
  const { year, roundId, participantIds, topicIds, dates } = fields;
  const [start, end] = isTripDates(dates) ? halfDayRange(dates) : [0, 0];
  return {
    place,
    id: registrationId,
    lineage,
    year,
    round_id: roundId,
    participant_ids: participantIds,
    topic_ids: topicIds,
    from_day: dates.from,
    to_day: dates.to,
    first_half: start,
    after_half: end,
  };
}

/** @returns a context for each question, in their order */
export async function findContexts(
  source: Pick<Tx, 'query'>,
  questions: readonly ContextQuestion[],
): Promise<StoredContext[]> {
  const asked = JSON.stringify(questions.map(rowOf));
  const rows = await source.query<StoredContext & { place: number }>(contextOfFields, [asked]);
  if (rows.length !== questions.length) throw new Error('the context of a submission is one row');
  return rows.sort((a, b) => a.place - b.place).map(toContext);
}

export function toContext({ plan, round, topics, exemptions, trips }: StoredContext): StoredContext {
  return { plan, round, topics, exemptions, trips };
}
