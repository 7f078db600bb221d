import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Half } from '#calendar';
import type { ExemptionFacts, PlanFacts, RoundFacts } from '#contracts';
import { sqlFile, statement, type Tx } from '#database';
import { FactBook, type KnownTrip, type Outcome, type Submitted } from '../use-cases/facts.ports.js';

const keepPlan = sqlFile(import.meta.url, './sql/keep-plan.sql');
const keepSubmissions = sqlFile(import.meta.url, './sql/keep-submissions.sql');
const lockTrips = sqlFile(import.meta.url, './sql/lock-trips.sql');
const settleTrips = sqlFile(import.meta.url, './sql/settle-trips.sql');
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

type KnownRow = Omit<KnownTrip, 'dates' | 'rule'> & {
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
  rollToWorkingDay: boolean | null;
};

@Injectable()
export class PlanFactsBook extends FactBook {
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

  async keepSubmissions(tx: Tx, submissions: readonly Submitted[]): Promise<void> {
    void tx.send(keepSubmissions, [JSON.stringify(submissions.map(toColumns))]);
  }

  async lockTrips(tx: Tx, registrationIds: readonly string[]): Promise<KnownTrip[]> {
    return (await tx.query<KnownRow>(lockTrips, [registrationIds])).map(toKnown);
  }

  async settleTrips(tx: Tx, outcomes: readonly Outcome[]): Promise<void> {
    if (outcomes.length === 0) return;
    void tx.send(settleTrips, [
      outcomes.map(({ registrationId }) => registrationId),
      outcomes.map(({ state }) => state),
      outcomes.map(({ sequence }) => sequence),
      outcomes.map(({ at }) => at),
      null,
    ]);
  }
}

function toKnown({ fromDay, fromHalf, toDay, toHalf, rollToWorkingDay, ...trip }: KnownRow): KnownTrip {
  const dates = { from: fromDay, fromHalf, to: toDay, toHalf };
  return { ...trip, dates, rule: rollToWorkingDay === null ? undefined : { rollToWorkingDay } };
}

/** The trip under the names of its columns, for `keep-submissions.sql`. */
function toColumns({ facts, sequence }: Submitted) {
  return {
    registration_id: facts.registrationId,
    number: facts.number,
    sequence,
    revision: facts.revision,
    plan_id: facts.planId,
    year: facts.year,
    province_id: facts.provinceId,
    submitter_id: facts.submitterId,
    submitter_unit_id: facts.submitterUnitId,
    participant_ids: facts.participantIds,
    host_unit_ids: facts.hostUnitIds,
    from_day: facts.dates.from,
    from_half: facts.dates.fromHalf,
    to_day: facts.dates.to,
    to_half: facts.dates.toHalf,
    days: facts.days,
    counted_days: facts.countedDays,
    purpose: facts.purpose,
    topic_ids: facts.topicIds,
    round_id: facts.roundId,
    round_name: facts.roundName,
    submitted_at: facts.submittedAt,
  };
}
