import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { OrgView } from '#org';
import {
  requireFree,
  requireInForce,
  requireInsidePlan,
  requireMethod,
  requireStrangers,
  requireUnitOfTeam,
} from '../domain/visit-places.js';
import type { Visit, VisitTeam } from '../domain/visit.js';
import { Visits } from './visits.ports.js';

/** Whether a visit can be where and when it is wanted; under the lock of the schedule. */
@Injectable()
export class VisitPlacing {
  constructor(private readonly visits: Visits) {}

  /** @throws Refusal of domain/visit-places */
  async check(tx: Tx, visit: Visit, team: VisitTeam, org: OrgView): Promise<void> {
    const { plan, dates, method, unitId } = visit;
    requireInForce(plan);
    requireInsidePlan(plan, dates);
    requireMethod(plan, method);
    requireUnitOfTeam(org, team, visit);
    requireStrangers(org, team.personIds, unitId, dates);
    requireFree(org, team, visit, await this.visits.others(tx, { visit, team }));
  }
}
