import { Injectable } from '@nestjs/common';
import { statement, type Statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { ConclusionDecision } from '../domain/conclusion-settle.js';
import type { Conclusion, ConclusionRevision, UnitAnswer } from '../domain/conclusion.js';
import type { InspectedItem, InspectedVisit } from '../domain/inspected-visit.js';
import type { UnitFinding } from '../domain/repeats.js';
import { Conclusions, type ConclusionEvent, type StoredConclusion } from '../use-cases/conclusions.ports.js';
import { CONCLUSION_COLUMNS, toConclusion, type ConclusionRow } from './conclusion-rows.js';
import { storedConclusion, unitFindings } from './conclusion.reader.js';
import { toVisit, VISIT_COLUMNS, VISIT_JOINS, type VisitRow } from './inspected-visit-rows.js';

// Whoever cancels the plan waits, and so does another conclusion of the same visit.
const held = (name: string, where: string): Statement =>
  statement(
    name,
    `SELECT ${VISIT_COLUMNS} FROM visit v ${VISIT_JOINS} WHERE ${where} FOR SHARE OF p FOR NO KEY UPDATE OF v`,
  );
const lockVisit = held('lock-visit-to-conclude', 'v.id = $1');
const lockVisitOf = held(
  'lock-visit-of-conclusion',
  'v.id = (SELECT c.visit_id FROM conclusion c WHERE c.id = $1)',
);
const lock = statement(
  'lock-conclusion',
  `SELECT ${CONCLUSION_COLUMNS} FROM conclusion c WHERE c.id = $1 FOR NO KEY UPDATE`,
);
const numberOfVisit = statement(
  'conclusion-number-of-visit',
  `SELECT number FROM conclusion WHERE visit_id = $1 AND state <> 'REJECTED'`,
);
const add = statement(
  'add-conclusion',
  `INSERT INTO conclusion (id, number, version, event_seq, state, visit_id, plan_id, unit_id, province_id, fields,
     revision, author_id, author_unit_id, created_at, updated_at)
   VALUES ($1, $2, 1, 0, 'DRAFT', $3, $4, $5, $6, $7::jsonb, 0, $8, $9, $10, $10)`,
);
const save = statement(
  'save-conclusion',
  `UPDATE conclusion SET version = $2, event_seq = $3, state = $4, fields = $5::jsonb, revision = $6,
     official_number = $7, document_id = $8, submitted_by = $9, case_id = $10, case_seq = $11, reason = $12,
     updated_at = $13, submitted_at = $14, issued_at = $15
   WHERE id = $1`,
);
const addRevision = statement(
  'add-conclusion-revision',
  `INSERT INTO conclusion_revision (conclusion_id, revision, fields, submitted_by, submitted_at)
   VALUES ($1, $2, $3::jsonb, $4, $5)`,
);
// A withdrawal may follow on a return of the same submission: the last word stands.
const decide = statement(
  'decide-conclusion-revision',
  `UPDATE conclusion_revision SET outcome = $3, decided_by = $4, decided_at = $5, reason = $6
   WHERE conclusion_id = $1 AND revision = $2`,
);
const addAnswer = statement(
  'add-conclusion-answer',
  `INSERT INTO conclusion_answer (id, conclusion_id, content, answered_by, answered_at) VALUES ($1, $2, $3, $4, $5)`,
);
const outcomeOf = statement(
  'conclusion-outcome',
  'SELECT outcome FROM conclusion_revision WHERE conclusion_id = $1 AND revision = $2',
);
const addDeciders = statement(
  'add-conclusion-deciders',
  `UPDATE conclusion SET decider_ids = ARRAY(SELECT DISTINCT unnest(decider_ids || $2::uuid[])) WHERE id = $1`,
);
const remove = statement('remove-conclusion', 'DELETE FROM conclusion WHERE id = $1');
const itemsOf = statement(
  'items-of-visit',
  `SELECT i ->> 'code' AS code, i ->> 'title' AS title,
     coalesce((i ->> 'evidenceRequired')::boolean, false) AS "evidenceRequired"
   FROM visit v JOIN criteria_set s ON s.id = v.criteria_set_id, jsonb_array_elements(s.items) i
   WHERE v.id = $1`,
);

@Injectable()
export class ConclusionRepository extends Conclusions {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  lockVisit(tx: Tx, visitId: string): Promise<InspectedVisit | undefined> {
    return oneVisit(tx, lockVisit, visitId);
  }

  lockVisitOf(tx: Tx, conclusionId: string): Promise<InspectedVisit | undefined> {
    return oneVisit(tx, lockVisitOf, conclusionId);
  }

  async lock(tx: Tx, conclusionId: string): Promise<Conclusion | undefined> {
    const [row] = await tx.query<ConclusionRow>(lock, [conclusionId]);
    return row === undefined ? undefined : toConclusion(row);
  }

  async numberOfVisit(tx: Tx, visitId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ number: string }>(numberOfVisit, [visitId]);
    return row?.number;
  }

  async add(tx: Tx, draft: Conclusion): Promise<void> {
    await tx.query(add, [
      draft.conclusionId,
      draft.number,
      draft.visitId,
      draft.planId,
      draft.unitId,
      draft.provinceId,
      JSON.stringify(draft.fields),
      draft.authorId,
      draft.authorUnitId,
      draft.createdAt,
    ]);
  }

  async save(tx: Tx, conclusion: Conclusion): Promise<void> {
    await tx.query(save, [
      conclusion.conclusionId,
      conclusion.version,
      conclusion.eventSeq,
      conclusion.state,
      JSON.stringify(conclusion.fields),
      conclusion.revision,
      conclusion.officialNumber,
      conclusion.documentId,
      conclusion.submittedBy,
      conclusion.caseId,
      conclusion.caseSeq,
      conclusion.reason,
      conclusion.updatedAt,
      conclusion.submittedAt,
      conclusion.issuedAt,
    ]);
  }

  async submit(tx: Tx, conclusion: Conclusion, event: ConclusionEvent): Promise<void> {
    const { conclusionId, revision, fields, submittedBy, submittedAt } = conclusion;
    await tx.query(addRevision, [conclusionId, revision, JSON.stringify(fields), submittedBy, submittedAt]);
    await this.announce(tx, conclusion, event);
  }

  async settle(tx: Tx, conclusion: Conclusion, decision: ConclusionDecision): Promise<void> {
    const { revision, outcome, by, at, reason } = decision;
    await tx.query(decide, [conclusion.conclusionId, revision, outcome, by, at, reason]);
    await this.save(tx, conclusion);
  }

  async announce(tx: Tx, conclusion: Conclusion, { contract, data }: ConclusionEvent): Promise<void> {
    await this.save(tx, conclusion);
    const { conclusionId: subject, eventSeq: sequence, revision, updatedAt: time } = conclusion;
    await this.outbox.append(tx, [outgoing(contract, { subject, sequence, revision, time, data })]);
  }

  async addAnswer(tx: Tx, conclusionId: string, answer: UnitAnswer): Promise<void> {
    const { answerId, content, answeredBy, answeredAt } = answer;
    await tx.query(addAnswer, [answerId, conclusionId, content, answeredBy, answeredAt]);
  }

  async outcomeOf(tx: Tx, conclusionId: string, revision: number): Promise<ConclusionRevision['outcome']> {
    const [row] = await tx.query<Pick<ConclusionRevision, 'outcome'>>(outcomeOf, [conclusionId, revision]);
    return row?.outcome ?? null;
  }

  async addDeciders(tx: Tx, conclusionId: string, personIds: readonly string[]): Promise<void> {
    await tx.query(addDeciders, [conclusionId, personIds]);
  }

  async remove(tx: Tx, conclusionId: string): Promise<void> {
    await tx.query(remove, [conclusionId]);
  }

  stored(tx: Tx, conclusionId: string): Promise<StoredConclusion | undefined> {
    return storedConclusion(tx, conclusionId);
  }

  itemsOf(tx: Tx, visitId: string): Promise<InspectedItem[]> {
    return tx.query<InspectedItem>(itemsOf, [visitId]);
  }

  findingsOf(tx: Tx, unitId: string): Promise<UnitFinding[]> {
    return tx.query<UnitFinding>(unitFindings, [unitId]);
  }
}

async function oneVisit(tx: Tx, query: Statement, id: string): Promise<InspectedVisit | undefined> {
  const [row] = await tx.query<VisitRow>(query, [id]);
  return row === undefined ? undefined : toVisit(row);
}
