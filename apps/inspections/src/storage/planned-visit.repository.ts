import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import { PlannedVisits, type PlannedVisit } from '../use-cases/planned-visits.ports.js';

const planned = statement(
  'planned-visits',
  `SELECT number, team_id AS "teamId", unit_id AS "unitId", from_day AS "from", to_day AS "to"
   FROM visit WHERE plan_id = $1 AND state <> 'CANCELLED' ORDER BY from_day, id`,
);

@Injectable()
export class PlannedVisitRepository extends PlannedVisits {
  of(tx: Tx, planId: string): Promise<PlannedVisit[]> {
    return tx.query<PlannedVisit>(planned, [planId]);
  }
}
