import { Injectable } from '@nestjs/common';
import { Database, containsPattern, statement } from '#database';
import {
  PlanReader,
  type NamedCriteria,
  type PlanQuestion,
  type PlanRevision,
  type StoredPlan,
} from '../use-cases/plans.ports.js';
import { CRITERIA_JSON, REVISION_COLUMNS, STORED_COLUMNS, toStored, type StoredRow } from './plan-rows.js';

const find = statement('find-plan', `SELECT ${STORED_COLUMNS} FROM plan p WHERE p.id = $1`);
const revisions = statement(
  'plan-revisions',
  `SELECT ${REVISION_COLUMNS},
     (SELECT ${CRITERIA_JSON} FROM criteria_set c WHERE c.id = (v.fields ->> 'criteriaSetId')::uuid) AS criteria
   FROM plan_revision v WHERE v.plan_id = $1 ORDER BY v.revision DESC`,
);

/**
 * $1 who asks, $2 province, $3 sees all of it, $4 sees what was submitted, $5 units of an officer. Whatever one of these
 * gives is found; the state is the one that the caller sees (`domain/plan-sight.ts`).
 */
const list = statement(
  'list-plans',
  `WITH seen AS (
     SELECT p.*,
       $3::bool OR p.author_id = $1 OR p.decider_ids @> ARRAY[$1::uuid] OR ($4::bool AND p.revision > 0) AS inside
     FROM plan p
     WHERE p.province_id = $2
   )
   SELECT ${STORED_COLUMNS}
   FROM seen p
   WHERE (p.inside
       OR (p.revision > 0 AND p.person_ids @> ARRAY[$1::uuid])
       OR (p.issued_revision IS NOT NULL AND p.subject_ids && $5::uuid[]))
     AND ($6::text = 'all' OR ($6 = 'own' AND p.author_id = $1)
       OR ($6 = 'team' AND p.revision > 0 AND p.person_ids @> ARRAY[$1::uuid]))
     AND ($7::int IS NULL OR p.year = $7)
     AND ($8::text IS NULL OR $8 = CASE
       WHEN NOT p.inside AND p.issued_revision IS NOT NULL AND p.state NOT IN ('CLOSED', 'CANCELLED') THEN 'ISSUED'
       ELSE p.state END)
     AND ($9::text IS NULL OR p.kind = $9)
     AND ($10::text IS NULL OR p.form = $10)
     AND ($11::uuid IS NULL OR p.subject_ids @> ARRAY[$11::uuid])
     AND ($12::text IS NULL OR p.search LIKE $12)
     AND ($13::timestamptz IS NULL OR (p.created_at, p.id) < ($13, $14::uuid))
   ORDER BY p.created_at DESC, p.id DESC
   LIMIT $15`,
);

@Injectable()
export class PlanSqlReader extends PlanReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(planId: string): Promise<StoredPlan | undefined> {
    const [row] = await this.database.query<StoredRow>(find, [planId]);
    return row === undefined ? undefined : toStored(row);
  }

  async list(question: PlanQuestion): Promise<StoredPlan[]> {
    const { q, after } = question;
    const rows = await this.database.query<StoredRow>(list, [
      question.personId,
      question.provinceId,
      question.all,
      question.head,
      question.unitIds,
      question.scope,
      question.year ?? null,
      question.state ?? null,
      question.kind ?? null,
      question.form ?? null,
      question.unitId ?? null,
      q === undefined ? null : containsPattern(q),
      after?.createdAt ?? null,
      after?.planId ?? null,
      question.limit,
    ]);
    return rows.map(toStored);
  }

  async revisions(planId: string) {
    const rows = await this.database.query<PlanRevision & { criteria: NamedCriteria | null }>(revisions, [
      planId,
    ]);
    return {
      revisions: rows.map(({ criteria: _, ...revision }) => revision),
      criteria: rows.flatMap(({ criteria }) => criteria ?? []),
    };
  }
}
