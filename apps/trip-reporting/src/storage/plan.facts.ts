import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ExemptionFacts, PlanFacts, RoundFacts, SubmissionFacts } from '#contracts';
import { sqlFile, statement, type Tx } from '#database';
import { DueRules, type DueRule } from '../use-cases/duties.ports.js';
import { FactBook, type KnownTrip } from '../use-cases/facts.ports.js';
import type { TripState } from '../use-cases/trips.ports.js';

const keepPlan = sqlFile(import.meta.url, './sql/keep-plan.sql');
const keepSubmission = sqlFile(import.meta.url, './sql/keep-submission.sql');
const keepRound = statement(
  'keep-round',
  `INSERT INTO round (id, version, plan_id, quarter, number, name, from_day, to_day)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (id) DO UPDATE SET
     version = excluded.version, plan_id = excluded.plan_id, quarter = excluded.quarter, number = excluded.number,
     name = excluded.name, from_day = excluded.from_day, to_day = excluded.to_day
   WHERE round.version < excluded.version`,
);
const keepExemption = statement(
  'keep-exemption',
  `INSERT INTO exemption (id, version, plan_id, person_id, kind, from_day, to_day)
   VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (id) DO UPDATE SET
     version = excluded.version, plan_id = excluded.plan_id, person_id = excluded.person_id, kind = excluded.kind,
     from_day = excluded.from_day, to_day = excluded.to_day
   WHERE exemption.version < excluded.version`,
);
const lockTrip = statement(
  'lock-known-trip',
  'SELECT revision, sequence, state FROM trip WHERE registration_id = $1 FOR NO KEY UPDATE',
);
const settleTrip = statement(
  'settle-trip',
  'UPDATE trip SET state = $2, sequence = $3, decided_at = $4 WHERE registration_id = $1',
);
const ruleOf = statement(
  'due-rule',
  'SELECT roll_to_working_day AS "rollToWorkingDay" FROM plan WHERE id = $1',
);

@Injectable()
export class PlanFactsBook extends FactBook implements DueRules {
  async keepPlan(tx: Tx, plan: z.infer<typeof PlanFacts>): Promise<void> {
    await tx.query(keepPlan, [
      plan.planId,
      plan.version,
      plan.unitId,
      plan.year,
      plan.document,
      plan.theme,
      plan.quotaDays,
      plan.window.from,
      plan.window.to,
      plan.rollToWorkingDay,
      plan.proRataExemption,
      JSON.stringify(plan.topics),
    ]);
  }

  async keepRound(tx: Tx, round: z.infer<typeof RoundFacts>): Promise<void> {
    const { roundId, version, planId, quarter, number, name, from, to } = round;
    await tx.query(keepRound, [roundId, version, planId, quarter, number, name, from, to]);
  }

  async keepExemption(tx: Tx, exemption: z.infer<typeof ExemptionFacts>): Promise<void> {
    const { exemptionId, version, planId, personId, kind, from, to } = exemption;
    await tx.query(keepExemption, [exemptionId, version, planId, personId, kind, from, to]);
  }

  async keepSubmission(tx: Tx, facts: z.infer<typeof SubmissionFacts>, sequence: number): Promise<void> {
    void tx.send(keepSubmission, [
      facts.registrationId,
      facts.number,
      sequence,
      facts.revision,
      facts.planId,
      facts.year,
      facts.provinceId,
      facts.submitterId,
      facts.submitterUnitId,
      facts.participantIds,
      facts.hostUnitIds,
      facts.dates.from,
      facts.dates.fromHalf,
      facts.dates.to,
      facts.dates.toHalf,
      facts.days,
      facts.countedDays,
      facts.purpose,
      facts.topicIds,
      facts.roundId,
      facts.roundName,
      facts.submittedAt,
    ]);
  }

  async lockTrip(tx: Tx, registrationId: string): Promise<KnownTrip | undefined> {
    const [row] = await tx.query<KnownTrip>(lockTrip, [registrationId]);
    return row;
  }

  async settleTrip(
    tx: Tx,
    registrationId: string,
    outcome: { state: TripState; sequence: number; at: Date },
  ): Promise<void> {
    void tx.send(settleTrip, [registrationId, outcome.state, outcome.sequence, outcome.at]);
  }

  async ruleOf(tx: Tx, planId: string): Promise<DueRule | undefined> {
    const [row] = await tx.query<DueRule>(ruleOf, [planId]);
    return row;
  }
}
