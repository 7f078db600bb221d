import { Injectable } from '@nestjs/common';
import { sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { PlanEvent } from '../domain/plan-events.js';
import type { PlanDecision } from '../domain/plan-settle.js';
import { teamPersonIds, type Plan } from '../domain/plan.js';
import { Plans, type IssuedPaper, type PlanRevision, type StoredPlan } from '../use-cases/plans.ports.js';
import {
  PLAN_COLUMNS,
  REVISION_COLUMNS,
  STORED_COLUMNS,
  toPlan,
  toStored,
  type PlanRow,
  type StoredRow,
} from './plan-rows.js';

const add = sqlFile(import.meta.url, './sql/add-plan.sql');
const save = sqlFile(import.meta.url, './sql/save-plan.sql');
const keepTeams = sqlFile(import.meta.url, './sql/keep-teams.sql');
const lock = statement('lock-plan', `SELECT ${PLAN_COLUMNS} FROM plan p WHERE p.id = $1 FOR NO KEY UPDATE`);
const stored = statement('stored-plan', `SELECT ${STORED_COLUMNS} FROM plan p WHERE p.id = $1`);
const remove = statement('remove-plan', 'DELETE FROM plan WHERE id = $1');
const revision = statement(
  'plan-revision',
  `SELECT ${REVISION_COLUMNS} FROM plan_revision v WHERE v.plan_id = $1 AND v.revision = $2`,
);
const keepSubmission = statement(
  'keep-plan-submission',
  `INSERT INTO plan_revision (plan_id, revision, fields, submitted_by, submitted_at)
   VALUES ($1, $2, $3::jsonb, $4, $5)`,
);
const keepDecision = statement(
  'keep-plan-decision',
  `UPDATE plan_revision SET outcome = $3, decided_by = $4, decided_at = $5, reason = $6
   WHERE plan_id = $1 AND revision = $2`,
);
const keepNumber = statement(
  'keep-plan-number',
  `UPDATE plan_revision SET official_number = $3, document_id = $4, issued_at = $5
   WHERE plan_id = $1 AND revision = $2`,
);
const teamIds = statement(
  'team-ids-of-plan',
  `SELECT DISTINCT t ->> 'teamId' AS id
   FROM plan_revision v, jsonb_array_elements(v.fields -> 'teams') t WHERE v.plan_id = $1`,
);
const addDeciders = statement(
  'add-plan-deciders',
  `UPDATE plan SET decider_ids = ARRAY(SELECT DISTINCT unnest(decider_ids || $2::uuid[])) WHERE id = $1`,
);

@Injectable()
export class PlanRepository extends Plans {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async add(tx: Tx, plan: Plan, search: string): Promise<void> {
    const { held } = plan;
    await tx.query(add, [
      plan.planId,
      plan.number,
      plan.version,
      plan.state,
      plan.provinceId,
      plan.year,
      held.form,
      held.kind,
      JSON.stringify(plan.fields),
      held.subjectIds,
      held.personIds,
      held.from,
      held.to,
      held.conclusionDays,
      held.criteriaSetId,
      plan.authorId,
      plan.authorUnitId,
      search,
      plan.createdAt,
    ]);
  }

  async lock(tx: Tx, planId: string): Promise<Plan | undefined> {
    const [row] = await tx.query<PlanRow>(lock, [planId]);
    return row === undefined ? undefined : toPlan(row);
  }

  async save(tx: Tx, plan: Plan, search: string | null, events: readonly PlanEvent[]): Promise<void> {
    const { held } = plan;
    await tx.query(save, [
      plan.planId,
      plan.version,
      plan.eventSeq,
      plan.state,
      held.form,
      held.kind,
      JSON.stringify(plan.fields),
      plan.revision,
      plan.issuedRevision,
      plan.officialNumber,
      plan.documentId,
      held.subjectIds,
      held.personIds,
      held.from,
      held.to,
      held.conclusionDays,
      held.criteriaSetId,
      plan.caseId,
      plan.caseSeq,
      search,
      plan.reason,
      plan.updatedAt,
      plan.issuedAt,
      plan.closedAt,
    ]);
    const before = plan.eventSeq - events.length;
    const about = { subject: plan.planId, revision: plan.revision, time: plan.updatedAt };
    await this.outbox.append(
      tx,
      events.map(({ contract, data }, i) => outgoing(contract, { ...about, sequence: before + i + 1, data })),
    );
  }

  async remove(tx: Tx, planId: string): Promise<void> {
    await tx.query(remove, [planId]);
  }

  async revision(tx: Tx, planId: string, number: number): Promise<PlanRevision | undefined> {
    const [row] = await tx.query<PlanRevision>(revision, [planId, number]);
    return row;
  }

  async keepSubmission(
    tx: Tx,
    { planId, revision: number, fields, updatedAt }: Plan,
    by: string,
  ): Promise<void> {
    await tx.query(keepSubmission, [planId, number, JSON.stringify(fields), by, updatedAt]);
  }

  async keepDecision(tx: Tx, planId: string, decision: PlanDecision): Promise<void> {
    const { revision: number, outcome, by, at, reason } = decision;
    await tx.query(keepDecision, [planId, number, outcome, by, at, reason]);
  }

  async keepIssue(tx: Tx, plan: Plan, { officialNumber, documentId, at }: IssuedPaper): Promise<void> {
    await tx.query(keepNumber, [plan.planId, plan.revision, officialNumber, documentId, at]);
    const teams = plan.fields.teams.map((team) => ({ ...team, personIds: teamPersonIds(team) }));
    await tx.query(keepTeams, [plan.planId, plan.provinceId, at, JSON.stringify(teams)]);
  }

  async teamIds(tx: Tx, planId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(teamIds, [planId]);
    return rows.map(({ id }) => id);
  }

  async addDeciders(tx: Tx, planId: string, personIds: readonly string[]): Promise<void> {
    await tx.query(addDeciders, [planId, personIds]);
  }

  async stored(tx: Tx, planId: string): Promise<StoredPlan | undefined> {
    const [row] = await tx.query<StoredRow>(stored, [planId]);
    return row === undefined ? undefined : toStored(row);
  }
}
