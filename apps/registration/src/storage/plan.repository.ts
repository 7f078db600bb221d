import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { exemptionEnded, exemptionGranted, planPublished, roundPublished } from '#contracts';
import { sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import { exemptionFacts, type Exemption } from '../domain/exemption.js';
import { planFacts, roundFacts, type Plan, type Round, type Topic } from '../domain/plan.js';
import { Plans } from '../use-cases/plans.js';

const addPlan = sqlFile(import.meta.url, './sql/add-plan.sql');
const savePlan = sqlFile(import.meta.url, './sql/save-plan.sql');
const lockPlan = sqlFile(import.meta.url, './sql/lock-plan.sql');
const saveTopics = sqlFile(import.meta.url, './sql/save-topics.sql');
const retireTopics = statement(
  'retire-topics',
  'UPDATE plan_topic SET retired = true WHERE plan_id = $1 AND NOT retired',
);
const findPublished = statement(
  'find-published-plan',
  `SELECT id AS "planId" FROM plan WHERE year = $1 AND state = 'PUBLISHED' AND unit_id = ANY ($2::uuid[])
   ORDER BY array_position($2::uuid[], unit_id) LIMIT 1`,
);

const ROUND = `id AS "roundId", version, event_seq AS "eventSeq", plan_id AS "planId", quarter, number, name,
  from_day AS "from", to_day AS "to", opens_on AS "opensOn", closes_on AS "closesOn"`;
const addRound = statement(
  'add-round',
  `INSERT INTO round (id, version, event_seq, plan_id, quarter, number, name, from_day, to_day, opens_on, closes_on)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
   ON CONFLICT (plan_id, quarter, number) DO NOTHING RETURNING id`,
);
const lockRound = statement('lock-round', `SELECT ${ROUND} FROM round WHERE id = $1 FOR NO KEY UPDATE`);
const roundsOf = statement(
  'rounds-of-plan',
  `SELECT ${ROUND} FROM round WHERE plan_id = $1 ORDER BY quarter, number FOR NO KEY UPDATE`,
);
// The plan is locked by whoever changes its rounds, so nobody can take the number in between.
const saveRound = statement(
  'save-round',
  `UPDATE round SET version = $2, event_seq = $3, plan_id = $4, quarter = $5, number = $6, name = $7, from_day = $8,
     to_day = $9, opens_on = $10, closes_on = $11
   WHERE id = $1
     AND NOT EXISTS (SELECT FROM round o WHERE o.plan_id = $4 AND o.quarter = $5 AND o.number = $6 AND o.id <> $1)
   RETURNING id`,
);

const addExemption = statement(
  'add-exemption',
  `INSERT INTO exemption (id, version, event_seq, plan_id, person_id, kind, from_day, to_day, ended_on, document)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);
const saveExemption = statement(
  'save-exemption',
  `UPDATE exemption SET version = $2, event_seq = $3, plan_id = $4, person_id = $5, kind = $6, from_day = $7,
     to_day = $8, ended_on = $9, document = $10 WHERE id = $1`,
);
const lockExemption = statement(
  'lock-exemption',
  `SELECT id AS "exemptionId", version, event_seq AS "eventSeq", plan_id AS "planId", person_id AS "personId", kind,
     from_day AS "from", to_day AS "to", ended_on AS "endedOn", document
   FROM exemption WHERE id = $1 FOR NO KEY UPDATE`,
);

@Injectable()
export class PlanRepository extends Plans {
  constructor(
    private readonly outbox: Outbox,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async add(tx: Tx, plan: Plan): Promise<boolean> {
    const rows = await tx.query(addPlan, planValues(plan));
    if (rows.length === 0) return false;
    await this.finish(tx, plan);
    return true;
  }

  async lock(tx: Tx, planId: string) {
    type Row = Omit<Plan, 'topics'> & { allTopics: (Topic & { retired: boolean })[] };
    const [row] = await tx.query<Row>(lockPlan, [planId]);
    if (row === undefined) return undefined;
    const { allTopics, ...head } = row;
    const topics = allTopics
      .filter(({ retired }) => !retired)
      .map(({ topicId, code, name, order }) => ({ topicId, code, name, order }));
    return { plan: { ...head, topics }, topicIds: new Set(allTopics.map(({ topicId }) => topicId)) };
  }

  async save(tx: Tx, plan: Plan): Promise<void> {
    await tx.query(savePlan, planValues(plan));
    await tx.query(retireTopics, [plan.planId]);
    await this.finish(tx, plan);
  }

  async findPublished(tx: Tx, year: number, lineage: readonly string[]) {
    const [row] = await tx.query<{ planId: string }>(findPublished, [year, lineage]);
    return row;
  }

  async addRound(tx: Tx, round: Round, publish: boolean): Promise<boolean> {
    const rows = await tx.query(addRound, roundValues(round));
    if (rows.length > 0 && publish) await this.tellRound(tx, round);
    return rows.length > 0;
  }

  async lockRound(tx: Tx, roundId: string): Promise<Round | undefined> {
    const [row] = await tx.query<Round>(lockRound, [roundId]);
    return row;
  }

  async roundsOf(tx: Tx, planId: string): Promise<Round[]> {
    return tx.query<Round>(roundsOf, [planId]);
  }

  async saveRound(tx: Tx, round: Round, publish: boolean): Promise<boolean> {
    const rows = await tx.query(saveRound, roundValues(round));
    if (rows.length > 0 && publish) await this.tellRound(tx, round);
    return rows.length > 0;
  }

  async addExemption(tx: Tx, exemption: Exemption): Promise<void> {
    await tx.query(addExemption, exemptionValues(exemption));
    await this.tellExemption(tx, exemption);
  }

  async lockExemption(tx: Tx, exemptionId: string): Promise<Exemption | undefined> {
    const [row] = await tx.query<Exemption>(lockExemption, [exemptionId]);
    return row;
  }

  async saveExemption(tx: Tx, exemption: Exemption): Promise<void> {
    await tx.query(saveExemption, exemptionValues(exemption));
    await this.tellExemption(tx, exemption);
  }

  private async finish(tx: Tx, plan: Plan): Promise<void> {
    const { planId: subject, eventSeq: sequence, topics } = plan;
    await tx.query(saveTopics, [
      plan.planId,
      topics.map(({ topicId }) => topicId),
      topics.map(({ code }) => code),
      topics.map(({ name }) => name),
      topics.map(({ order }) => order),
    ]);
    if (plan.state === 'DRAFT') return;
    const event = { subject, sequence, time: this.clock.now(), data: planFacts(plan) };
    await this.outbox.append(tx, [outgoing(planPublished, event)]);
  }

  private async tellRound(tx: Tx, round: Round): Promise<void> {
    const { roundId: subject, eventSeq: sequence } = round;
    const event = { subject, sequence, time: this.clock.now(), data: roundFacts(round) };
    await this.outbox.append(tx, [outgoing(roundPublished, event)]);
  }

  private async tellExemption(tx: Tx, exemption: Exemption): Promise<void> {
    const { exemptionId: subject, eventSeq: sequence, endedOn } = exemption;
    const event = { subject, sequence, time: this.clock.now(), data: exemptionFacts(exemption) };
    const contract = endedOn === null ? exemptionGranted : exemptionEnded;
    await this.outbox.append(tx, [outgoing(contract, event)]);
  }
}

function planValues(plan: Plan): unknown[] {
  return [
    plan.planId,
    plan.version,
    plan.eventSeq,
    plan.unitId,
    plan.year,
    plan.state,
    plan.document,
    plan.issuedOn,
    plan.issuer,
    plan.title,
    plan.theme,
    plan.quotaDays,
    plan.window.from,
    plan.window.to,
    plan.rollToWorkingDay,
    // An array would be sent as a PostgreSQL array.
    JSON.stringify(plan.legalBasis),
    plan.proRataExemption,
  ];
}

function roundValues(round: Round): unknown[] {
  const { roundId, version, eventSeq, planId, quarter, number, name, from, to, opensOn, closesOn } = round;
  return [roundId, version, eventSeq, planId, quarter, number, name, from, to, opensOn, closesOn];
}

function exemptionValues(exemption: Exemption): unknown[] {
  const { exemptionId, version, eventSeq, planId, personId, kind, from, to, endedOn, document } = exemption;
  return [exemptionId, version, eventSeq, planId, personId, kind, from, to, endedOn, document];
}
