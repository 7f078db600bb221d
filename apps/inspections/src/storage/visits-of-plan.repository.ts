import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import { PlannedVisits, type PlannedVisit } from '../use-cases/planned-visits.ports.js';
import { VisitsOfPlan, type VisitStanding } from '../use-cases/visits-of-plan.ports.js';

const standing = statement(
  'visits-of-plan',
  `SELECT v.id AS "visitId", v.state,
     EXISTS (SELECT 1 FROM conclusion c WHERE c.visit_id = v.id AND c.state = 'ISSUED') AS concluded
   FROM visit v WHERE v.plan_id = $1 ORDER BY v.from_day, v.id`,
);
const cancelAll = statement(
  'cancel-visits-of-plan',
  `UPDATE visit SET state = 'CANCELLED', version = version + 1, reason = $2
   WHERE plan_id = $1 AND state IN ('PLANNED', 'OPEN')`,
);
const planned = statement(
  'planned-visits',
  `SELECT number, team_id AS "teamId", unit_id AS "unitId", from_day AS "from", to_day AS "to"
   FROM visit WHERE plan_id = $1 AND state <> 'CANCELLED' ORDER BY from_day, id`,
);

/** Provisional: it cancels without telling anybody; the part that keeps visits takes this over. */
@Injectable()
export class VisitsOfPlanRepository extends VisitsOfPlan {
  standing(tx: Tx, planId: string): Promise<VisitStanding[]> {
    return tx.query<VisitStanding>(standing, [planId]);
  }

  async cancelAll(tx: Tx, planId: string, reason: string): Promise<void> {
    await tx.query(cancelAll, [planId, reason]);
  }
}

@Injectable()
export class PlannedVisitRepository extends PlannedVisits {
  of(tx: Tx, planId: string): Promise<PlannedVisit[]> {
    return tx.query<PlannedVisit>(planned, [planId]);
  }
}
