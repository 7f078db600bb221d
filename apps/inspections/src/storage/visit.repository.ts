import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { RecordedDays } from '../domain/attendance.js';
import type { OtherVisit } from '../domain/visit-places.js';
import type { Visit, VisitPlan, VisitTeam } from '../domain/visit.js';
import type { VisitStanding } from '../use-cases/visits-of-plan.ports.js';
import { Visits, type VisitEvent } from '../use-cases/visits.ports.js';
import {
  DATE_COLUMNS,
  ISSUED,
  PLAN_COLUMNS,
  SELECT_VISIT,
  TEAM_COLUMNS,
  toOther,
  toPlan,
  toTeam,
  toVisit,
  type OtherRow,
  type PlanRow,
  type TeamRow,
  type VisitRow,
} from './visit-rows.js';

const lockSchedule = statement(
  'lock-visit-schedule',
  `SELECT pg_advisory_xact_lock(hashtextextended('visit-schedule ' || $1::text, 0))`,
);
const lockPlan = statement(
  'lock-plan-for-visit',
  `SELECT ${PLAN_COLUMNS} FROM plan p ${ISSUED} WHERE p.id = $1 AND p.issued_revision IS NOT NULL
   FOR NO KEY UPDATE OF p`,
);
const province = statement(
  'province-of-plan-or-visit',
  `SELECT province_id AS id FROM plan WHERE id = $1 UNION ALL SELECT province_id FROM visit WHERE id = $1`,
);
const team = statement(
  'team-for-visit',
  `SELECT ${TEAM_COLUMNS} FROM team t WHERE t.id = $2 AND t.plan_id = $1 AND t.ended_at IS NULL`,
);
const lock = statement('lock-visit', `${SELECT_VISIT} WHERE v.id = $1 FOR NO KEY UPDATE OF v`);
const share = statement('share-visit', `${SELECT_VISIT} WHERE v.id = $1 FOR SHARE OF v`);
const lockOfPlan = statement(
  'lock-visits-of-plan',
  `${SELECT_VISIT} WHERE v.plan_id = $1 ORDER BY v.id FOR NO KEY UPDATE OF v`,
);
const standing = statement(
  'visits-of-plan',
  `SELECT v.id AS "visitId", v.state,
     EXISTS (SELECT 1 FROM conclusion c WHERE c.visit_id = v.id AND c.state = 'ISSUED') AS concluded
   FROM visit v WHERE v.plan_id = $1 ORDER BY v.id`,
);
const others = statement(
  'visits-near',
  `SELECT v.number, v.team_id AS "teamId", t.name AS "teamName", t.person_ids AS "personIds",
     v.unit_id AS "unitId", v.method, v.finished_at AS "finishedAt", ${DATE_COLUMNS}
   FROM visit v JOIN team t ON t.id = v.team_id
   WHERE v.province_id = $1 AND v.state <> 'CANCELLED' AND v.id <> $2
     AND v.from_day <= $4 AND v.to_day >= $3
     AND (v.unit_id = $5 OR v.team_id = $6 OR t.person_ids && $7::uuid[])
   ORDER BY v.from_day, v.id`,
);
const count = statement('count-visits', 'SELECT count(*)::int AS count FROM visit WHERE plan_id = $1');
const add = statement(
  'add-visit',
  `INSERT INTO visit (id, number, version, event_seq, state, plan_id, team_id, unit_id, province_id, method,
     from_day, from_half, to_day, to_half, criteria_set_id, self_state, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
);
const save = statement(
  'save-visit',
  `UPDATE visit SET version = $2, event_seq = $3, state = $4, team_id = $5, unit_id = $6, method = $7, from_day = $8,
     from_half = $9, to_day = $10, to_half = $11, criteria_set_id = $12, self_state = $13, self_submitted_by = $14,
     self_submitted_at = $15, started_at = $16, finished_at = $17, finished_by = $18, score = $19, max_score = $20,
     conclusion_due_at = $21, reason = $22
   WHERE id = $1`,
);
const countEvents = statement('count-visit-events', 'UPDATE visit SET event_seq = $2 WHERE id = $1');
const days = statement(
  'visit-days',
  `SELECT person_id AS "personId", version, halves FROM visit_days WHERE visit_id = $1 ORDER BY person_id`,
);
const saveDays = statement(
  'save-visit-days',
  `INSERT INTO visit_days (visit_id, person_id, version, halves) VALUES ($1, $2, $3, $4)
   ON CONFLICT (visit_id, person_id) DO UPDATE SET version = excluded.version, halves = excluded.halves`,
);

@Injectable()
export class VisitRepository extends Visits {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async lockSchedule(tx: Tx, provinceId: string): Promise<void> {
    await tx.query(lockSchedule, [provinceId]);
  }

  async lockPlan(tx: Tx, planId: string): Promise<VisitPlan | undefined> {
    const [row] = await tx.query<PlanRow>(lockPlan, [planId]);
    return row === undefined ? undefined : toPlan(row);
  }

  async provinceOf(tx: Tx, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(province, [id]);
    return row?.id;
  }

  async team(tx: Tx, planId: string, teamId: string): Promise<VisitTeam | undefined> {
    const [row] = await tx.query<TeamRow>(team, [planId, teamId]);
    return row === undefined ? undefined : toTeam(row);
  }

  async lock(tx: Tx, visitId: string): Promise<Visit | undefined> {
    const [row] = await tx.query<VisitRow>(lock, [visitId]);
    return row === undefined ? undefined : toVisit(row);
  }

  async share(tx: Tx, visitId: string): Promise<Visit | undefined> {
    const [row] = await tx.query<VisitRow>(share, [visitId]);
    return row === undefined ? undefined : toVisit(row);
  }

  async lockOfPlan(tx: Tx, planId: string): Promise<Visit[]> {
    return (await tx.query<VisitRow>(lockOfPlan, [planId])).map(toVisit);
  }

  standing(tx: Tx, planId: string): Promise<VisitStanding[]> {
    return tx.query<VisitStanding>(standing, [planId]);
  }

  async others(tx: Tx, { visit, team: going }: Parameters<Visits['others']>[1]): Promise<OtherVisit[]> {
    const { provinceId, visitId, dates, unitId } = visit;
    const near = [provinceId, visitId, dates.from, dates.to, unitId, going.teamId, going.personIds];
    return (await tx.query<OtherRow>(others, near)).map(toOther);
  }

  async count(tx: Tx, planId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(count, [planId]);
    return row?.count ?? 0;
  }

  async add(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<void> {
    const { dates } = visit;
    await tx.query(add, [
      visit.visitId,
      visit.number,
      visit.version,
      events.length,
      visit.state,
      visit.plan.planId,
      visit.team.teamId,
      visit.unitId,
      visit.provinceId,
      visit.method,
      dates.from,
      dates.fromHalf,
      dates.to,
      dates.toHalf,
      visit.criteriaSetId,
      visit.selfState,
      visit.createdAt,
    ]);
    await this.publish(tx, visit, events, at);
  }

  async save(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<Visit> {
    const { dates } = visit;
    const saved = { ...visit, version: visit.version + 1, eventSeq: visit.eventSeq + events.length };
    await tx.query(save, [
      visit.visitId,
      saved.version,
      saved.eventSeq,
      visit.state,
      visit.team.teamId,
      visit.unitId,
      visit.method,
      dates.from,
      dates.fromHalf,
      dates.to,
      dates.toHalf,
      visit.criteriaSetId,
      visit.selfState,
      visit.selfSubmittedBy,
      visit.selfSubmittedAt,
      visit.startedAt,
      visit.finishedAt,
      visit.finishedBy,
      visit.score,
      visit.maxScore,
      visit.conclusionDueAt,
      visit.reason,
    ]);
    await this.publish(tx, visit, events, at);
    return saved;
  }

  async tell(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<void> {
    await tx.query(countEvents, [visit.visitId, visit.eventSeq + events.length]);
    await this.publish(tx, visit, events, at);
  }

  days(tx: Tx, visitId: string): Promise<RecordedDays[]> {
    return tx.query<RecordedDays>(days, [visitId]);
  }

  async saveDays(tx: Tx, visitId: string, changed: readonly RecordedDays[]): Promise<void> {
    for (const { personId, version, halves } of changed)
      await tx.query(saveDays, [visitId, personId, version, JSON.stringify(halves)]);
  }

  private publish(tx: Tx, visit: Visit, events: readonly VisitEvent[], at: Date): Promise<void> {
    const about = { subject: visit.visitId, time: at };
    return this.outbox.append(
      tx,
      events.map(({ contract, data }, i) =>
        outgoing(contract, { ...about, sequence: visit.eventSeq + i + 1, data }),
      ),
    );
  }
}
