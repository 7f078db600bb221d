import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlineBells, type DeadlineBell } from './deadlines.ports.js';
import { tellDue } from './visit-events.js';
import { Visits } from './visits.ports.js';

/** A conclusion that is due soon or overdue, as long as it is not issued. */
@Injectable()
export class ConclusionRinging implements OnModuleInit {
  constructor(
    private readonly visits: Visits,
    private readonly bells: DeadlineBells,
  ) {}

  onModuleInit(): void {
    this.bells.register('VISIT_CONCLUSION', this.ring);
  }

  private readonly ring: DeadlineBell = async (tx, { subjectId, ring, at, today, org }) => {
    const visit = await this.visits.lock(tx, subjectId);
    if (visit?.state !== 'FINISHED' || visit.conclusionDueAt === null) return;
    if (visit.conclusion?.issued === true || !visit.plan.inForce) return;
    await this.visits.tell(tx, visit, [tellDue(visit, ring, visit.conclusionDueAt, org, today)], at);
  };
}
