import { Injectable } from '@nestjs/common';
import { Database, statement, type Statement, type Tx } from '#database';
import type { RecordedDays } from '../domain/attendance.js';
import type { Visit } from '../domain/visit.js';
import {
  VisitReader,
  type CriteriaRef,
  type VisitQuestion,
  type VisitRecord,
} from '../use-cases/visits.ports.js';
import { SELECT_VISIT, toVisit, type VisitRow } from './visit-rows.js';

const find = statement('find-visit', `${SELECT_VISIT} WHERE v.id = $1`);
const criteria = statement(
  'criteria-of-visit',
  `SELECT s.id AS "criteriaSetId", s.code, s.edition, s.title
   FROM visit v JOIN criteria_set s ON s.id = v.criteria_set_id WHERE v.id = $1`,
);
const days = statement(
  'days-of-visit',
  `SELECT person_id AS "personId", version, halves FROM visit_days WHERE visit_id = $1 ORDER BY person_id`,
);

/** $1 who asks, $2 their province if they see all of it, $3 their units, $4 departments they head. */
const SCOPES: Record<VisitQuestion['scope'], string> = {
  team: 't.person_ids @> ARRAY[$1::uuid]',
  unit: 'v.unit_id = ANY($3::uuid[])',
  all: `(v.province_id = $2 OR v.unit_id = ANY($3::uuid[]) OR p.person_ids @> ARRAY[$1::uuid] OR t.person_ids @> ARRAY[$1::uuid]
     OR p.author_id = $1 OR p.author_unit_id = ANY($4::uuid[]) OR p.decider_ids @> ARRAY[$1::uuid])`,
};
const LISTS = Object.fromEntries(
  Object.entries(SCOPES).map(([scope, rows]) => [
    scope,
    statement(
      `list-visits-${scope}`,
      `${SELECT_VISIT}
       WHERE ${rows}
         AND ($1::uuid IS NOT NULL AND ($2::uuid IS NULL OR true) AND $3::uuid[] IS NOT NULL AND $4::uuid[] IS NOT NULL)
         AND ($5::uuid IS NULL OR v.plan_id = $5)
         AND ($6::uuid IS NULL OR v.team_id = $6)
         AND ($7::uuid IS NULL OR v.unit_id = $7)
         AND ($8::uuid IS NULL OR t.person_ids @> ARRAY[$8])
         AND ($9::date IS NULL OR v.to_day >= $9)
         AND ($10::date IS NULL OR v.from_day <= $10)
         AND ($11::text IS NULL OR v.state = $11)
         AND ($12::date IS NULL OR (v.from_day, v.id) < ($12, $13::uuid))
       ORDER BY v.from_day DESC, v.id DESC
       LIMIT $14`,
    ),
  ]),
) as Record<VisitQuestion['scope'], Statement>;

@Injectable()
export class VisitSqlReader extends VisitReader {
  constructor(private readonly database: Database) {
    super();
  }

  find(visitId: string): Promise<VisitRecord | undefined> {
    return this.record(this.database, visitId);
  }

  after(tx: Tx, visitId: string): Promise<VisitRecord | undefined> {
    return this.record(tx, visitId);
  }

  async list(question: VisitQuestion): Promise<Visit[]> {
    const rows = await this.database.query<VisitRow>(LISTS[question.scope], [
      question.personId,
      question.provinceId,
      question.unitIds,
      question.headOfIds,
      question.planId ?? null,
      question.teamId ?? null,
      question.unitId ?? null,
      question.memberId ?? null,
      question.from ?? null,
      question.to ?? null,
      question.state ?? null,
      question.after?.from ?? null,
      question.after?.visitId ?? null,
      question.limit,
    ]);
    return rows.map(toVisit);
  }

  private async record(
    through: Pick<Database, 'query'> | Pick<Tx, 'query'>,
    visitId: string,
  ): Promise<VisitRecord | undefined> {
    const [row] = await through.query<VisitRow>(find, [visitId]);
    if (row === undefined) return undefined;
    const [set] = await through.query<CriteriaRef>(criteria, [visitId]);
    const recorded = await through.query<RecordedDays>(days, [visitId]);
    return { visit: toVisit(row), criteria: set ?? null, days: recorded };
  }
}
