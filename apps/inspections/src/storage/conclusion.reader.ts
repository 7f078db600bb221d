import { Injectable } from '@nestjs/common';
import { Database, sqlFile, statement, type Statement } from '#database';
import type { ConclusionRevision, UnitAnswer } from '../domain/conclusion.js';
import type { FlaggedItem } from '../domain/conclusion-prefill.js';
import type { InspectedVisit } from '../domain/inspected-visit.js';
import type { UnitFinding } from '../domain/repeats.js';
import {
  ConclusionReader,
  type ConclusionQuestion,
  type ListedConclusion,
  type StoredConclusion,
} from '../use-cases/conclusions.ports.js';
import { LISTED_CONCLUSION, toListed, type ListedRow } from './conclusion-rows.js';
import { ACTION_COLUMNS, toAction, type ActionRow } from './corrective-action-rows.js';
import { toVisit, VISIT_COLUMNS, VISIT_JOINS, type VisitRow } from './inspected-visit-rows.js';

const find = statement('find-conclusion', `${LISTED_CONCLUSION} WHERE c.id = $1`);
const revisions = statement(
  'conclusion-revisions',
  `SELECT revision, submitted_by AS "submittedBy", submitted_at AS "submittedAt", outcome, decided_by AS "decidedBy",
     decided_at AS "decidedAt", reason
   FROM conclusion_revision WHERE conclusion_id = $1 ORDER BY revision DESC`,
);
const answers = statement(
  'conclusion-answers',
  `SELECT id AS "answerId", content, answered_by AS "answeredBy", answered_at AS "answeredAt"
   FROM conclusion_answer WHERE conclusion_id = $1 ORDER BY answered_at, id`,
);
const actions = statement(
  'actions-of-conclusion',
  `SELECT ${ACTION_COLUMNS} FROM corrective_action a WHERE a.conclusion_id = $1 ORDER BY a.number`,
);
// $1 who looks; $2 province whose drafts they see, $3 whose submissions; $4 units whose issued conclusions they see.
const list = statement(
  'list-conclusions',
  `${LISTED_CONCLUSION}
   WHERE (t.person_ids && ARRAY[$1::uuid] OR c.province_id = $2
       OR (c.revision > 0 AND (c.province_id = $3 OR $1::uuid = ANY (c.decider_ids)
           OR $1::uuid IN (c.author_id, c.submitted_by, p.author_id)))
       OR (c.state = 'ISSUED' AND c.unit_id = ANY ($4::uuid[])))
     AND ($5::uuid IS NULL OR c.plan_id = $5)
     AND ($6::uuid IS NULL OR c.visit_id = $6)
     AND ($7::uuid IS NULL OR c.unit_id = $7)
     AND ($8::text IS NULL OR c.state = $8)
     AND ($9::boolean IS NULL OR $9 = (c.state <> 'ISSUED' AND coalesce(v.conclusion_due_at < $10, false)))
     AND ($11::timestamptz IS NULL OR (c.created_at, c.id) < ($11, $12::uuid))
   ORDER BY c.created_at DESC, c.id DESC
   LIMIT $13`,
);
const visit = statement(
  'visit-to-conclude',
  `SELECT ${VISIT_COLUMNS} FROM visit v ${VISIT_JOINS} WHERE v.id = $1`,
);
const idOfVisit = statement(
  'conclusion-of-visit',
  `SELECT id FROM conclusion WHERE visit_id = $1 AND state <> 'REJECTED'`,
);
const flaggedOf = statement(
  'flagged-items-of-visit',
  `SELECT w.item_code AS "itemCode", coalesce(i.item ->> 'title', w.item_code) AS title, w.note, w.score,
     (i.item ->> 'weight')::float8 AS weight
   FROM visit_answer w JOIN visit v ON v.id = w.visit_id
   LEFT JOIN criteria_set s ON s.id = v.criteria_set_id
   LEFT JOIN LATERAL jsonb_array_elements(s.items) WITH ORDINALITY AS i (item, place)
     ON i.item ->> 'code' = w.item_code
   WHERE w.visit_id = $1 AND w.flagged
   ORDER BY i.place, w.item_code`,
);
export const unitFindings = sqlFile(import.meta.url, './sql/unit-findings.sql');

/** A transaction or the database itself. */
type Asked = { query<Row>(query: Statement, values?: readonly unknown[]): Promise<Row[]> };

@Injectable()
export class ConclusionSqlReader extends ConclusionReader {
  constructor(private readonly database: Database) {
    super();
  }

  find(conclusionId: string): Promise<StoredConclusion | undefined> {
    return storedConclusion(this.database, conclusionId);
  }

  async list({ reach, after, ...question }: ConclusionQuestion): Promise<ListedConclusion[]> {
    const rows = await this.database.query<ListedRow>(list, [
      reach.personId,
      reach.keptProvinceId,
      reach.judgedProvinceId,
      reach.unitIds,
      question.planId ?? null,
      question.visitId ?? null,
      question.unitId ?? null,
      question.state ?? null,
      question.overdue ?? null,
      question.now,
      after?.createdAt ?? null,
      after?.conclusionId ?? null,
      question.limit,
    ]);
    return rows.map(toListed);
  }

  async visit(visitId: string): Promise<InspectedVisit | undefined> {
    const [row] = await this.database.query<VisitRow>(visit, [visitId]);
    return row === undefined ? undefined : toVisit(row);
  }

  async idOfVisit(visitId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(idOfVisit, [visitId]);
    return row?.id;
  }

  flaggedOf(visitId: string): Promise<FlaggedItem[]> {
    return this.database.query<FlaggedItem>(flaggedOf, [visitId]);
  }

  findingsOf(unitId: string): Promise<UnitFinding[]> {
    return this.database.query<UnitFinding>(unitFindings, [unitId]);
  }
}

/** Everything that the pages of a conclusion show. */
export async function storedConclusion(asked: Asked, id: string): Promise<StoredConclusion | undefined> {
  const [row] = await asked.query<ListedRow>(find, [id]);
  if (row === undefined) return undefined;
  const [submissions, said, opened] = await Promise.all([
    asked.query<ConclusionRevision>(revisions, [id]),
    asked.query<UnitAnswer>(answers, [id]),
    asked.query<ActionRow>(actions, [id]),
  ]);
  return { ...toListed(row), revisions: submissions, answers: said, actions: opened.map(toAction) };
}
