import { Injectable } from '@nestjs/common';
import { recommendationAnswered, recommendationMade } from '#contracts';
import { Database, sqlFile, statement, type Statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { Recommendation, Verdict } from '../domain/recommendation.js';
import {
  RecommendationReader,
  Recommendations,
  type RecommendationQuestion,
  type RecommendationScope,
  type SavedRecommendation,
} from '../use-cases/recommendations.ports.js';

const COLUMNS = `
  r.id AS "recommendationId", r.version, r.event_seq AS "eventSeq", r.state, r.report_id AS "reportId",
  r.report_number AS "reportNumber", r.province_id AS "provinceId", r.author_ids AS "authorIds", r.title, r.detail,
  r.unit_id AS "unitId", r.addressee, r.addressee_unit_id AS "addresseeUnitId", r.made_at AS "madeAt", r.verdict,
  r.answer, r.answered_by AS "answeredBy", r.answered_at AS "answeredAt"`;

type Row = Omit<Recommendation, 'answer'> & {
  verdict: Verdict | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
};

const find = statement('find-recommendation', `SELECT ${COLUMNS} FROM recommendation r WHERE r.id = $1`);
const lockOne = statement(
  'lock-recommendation',
  `SELECT ${COLUMNS} FROM recommendation r WHERE r.id = $1 FOR NO KEY UPDATE`,
);
const lockOfReport = statement(
  'lock-recommendations',
  `SELECT ${COLUMNS} FROM recommendation r WHERE r.report_id = $1 ORDER BY r.id FOR NO KEY UPDATE`,
);
const saveAll = sqlFile(import.meta.url, './sql/save-recommendations.sql');
const saveAnswer = statement(
  'answer-recommendation',
  `UPDATE recommendation SET state = 'ANSWERED', version = $2, event_seq = $3, verdict = $4, answer = $5,
     answered_by = $6, answered_at = $7
   WHERE id = $1`,
);

@Injectable()
export class RecommendationRepository extends Recommendations {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async lockOfReport(tx: Tx, reportId: string): Promise<Recommendation[]> {
    return (await tx.query<Row>(lockOfReport, [reportId])).map(toRecommendation);
  }

  async lock(tx: Tx, recommendationId: string): Promise<Recommendation | undefined> {
    const [row] = await tx.query<Row>(lockOne, [recommendationId]);
    return row === undefined ? undefined : toRecommendation(row);
  }

  async saveFollowed(tx: Tx, followed: readonly SavedRecommendation[], now: Date): Promise<void> {
    if (followed.length === 0) return;
    await tx.query(saveAll, [JSON.stringify(followed.map(({ recommendation }) => recommendation))]);
    const events = followed.flatMap(({ recommendation, toldIds }) =>
      toldIds === null
        ? []
        : [
            outgoing(recommendationMade, {
              ...headOf(recommendation, now),
              data: factsOf(recommendation, toldIds, now),
            }),
          ],
    );
    await this.outbox.append(tx, events);
  }

  async saveAnswered(
    tx: Tx,
    recommendation: Recommendation,
    { toldIds, by, verdict, now }: { toldIds: string[]; by: string; verdict: Verdict; now: Date },
  ): Promise<void> {
    const { recommendationId, version, eventSeq, answer } = recommendation;
    await tx.query(saveAnswer, [recommendationId, version, eventSeq, verdict, answer?.text, by, now]);
    const data = { ...factsOf(recommendation, toldIds, now), by, verdict };
    await this.outbox.append(tx, [
      outgoing(recommendationAnswered, { ...headOf(recommendation, now), data }),
    ]);
  }
}

/** One statement for each scope, so that each has its index; its values are $1 to $3, whether it uses them or not. */
const SCOPES: Record<RecommendationScope['kind'], string> = {
  own: 'r.author_ids && ARRAY[$1::uuid] AND $2::uuid[] IS NULL AND $3::uuid IS NULL',
  province: 'r.province_id = $1::uuid AND $2::uuid[] IS NULL AND $3::uuid IS NULL',
  'to-answer': `(
       (r.addressee = 'STANDING_COMMITTEE' AND r.province_id = $1::uuid)
    OR (r.addressee = 'DEPARTMENT' AND r.addressee_unit_id = ANY ($2::uuid[]))
    OR (r.addressee IN ('PARTY_COMMITTEE', 'LOCAL_GOVERNMENT') AND r.province_id = $3::uuid))`,
};
const LISTS = Object.fromEntries(
  Object.entries(SCOPES).map(([scope, rows]) => [
    scope,
    statement(
      `recommendations-${scope}`,
      `SELECT ${COLUMNS} FROM recommendation r
       WHERE ${rows}
         AND r.state <> 'WITHDRAWN'
         AND ($4::text IS NULL OR r.state = $4)
         AND ($5::text IS NULL OR r.addressee = $5)
         AND ($6::timestamptz IS NULL OR (r.made_at, r.id) < ($6, $7::uuid))
       ORDER BY r.made_at DESC, r.id DESC
       LIMIT $8`,
    ),
  ]),
) as Record<RecommendationScope['kind'], Statement>;

@Injectable()
export class RecommendationSqlReader extends RecommendationReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(recommendationId: string): Promise<Recommendation | undefined> {
    const [row] = await this.database.query<Row>(find, [recommendationId]);
    return row === undefined ? undefined : toRecommendation(row);
  }

  async list({ scope, state, addressee, after, limit }: RecommendationQuestion): Promise<Recommendation[]> {
    const rows = await this.database.query<Row>(LISTS[scope.kind], [
      ...scopeValues(scope),
      state ?? null,
      addressee ?? null,
      after?.madeAt ?? null,
      after?.recommendationId ?? null,
      limit,
    ]);
    return rows.map(toRecommendation);
  }
}

function scopeValues(scope: RecommendationScope): unknown[] {
  switch (scope.kind) {
    case 'own':
      return [scope.personId, null, null];
    case 'province':
      return [scope.provinceId, null, null];
    case 'to-answer':
      return [scope.bodies.standingOf, scope.bodies.departmentIds, scope.bodies.outsideOf];
  }
}

function headOf({ recommendationId, eventSeq }: Recommendation, time: Date) {
  return { subject: recommendationId, sequence: eventSeq, time };
}

function factsOf(recommendation: Recommendation, toldIds: string[], now: Date) {
  const { recommendationId, reportId, reportNumber, addressee, addresseeUnitId, authorIds, title } =
    recommendation;
  const at = now.toISOString();
  return {
    recommendationId,
    reportId,
    number: reportNumber,
    addressee,
    unitId: addresseeUnitId,
    toldIds,
    authorIds,
    title,
    at,
  };
}

function toRecommendation({ verdict, answer, answeredBy, answeredAt, ...row }: Row): Recommendation {
  const answered = verdict !== null && answer !== null && answeredBy !== null && answeredAt !== null;
  return { ...row, answer: answered ? { verdict, text: answer, by: answeredBy, at: answeredAt } : null };
}
