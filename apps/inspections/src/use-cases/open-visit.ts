import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock, type CalendarDay } from '#calendar';
import type { VisitAction } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import type { Visit } from '../domain/visit.js';
import type { Actor } from './actor.js';
import { requireSight, requireVisit } from './visit-access.js';
import { visitView, type VisitView } from './visit-view.js';
import { VisitReader, Visits } from './visits.ports.js';

/** `seenVersion`: left out where what is changed carries versions of its own. */
export type VisitTarget = { actor: Actor; visitId: string; seenVersion?: number };

/** What surrounds a command. */
export type Surroundings = { org: OrgView; today: CalendarDay; now: Date };
export type OpenedVisit = Surroundings & { visit: Visit };

/** How every command begins, and what it answers. */
@Injectable()
export class VisitOpening {
  constructor(
    private readonly visits: Visits,
    private readonly reader: VisitReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async surroundings(): Promise<Surroundings> {
    return { org: await this.org.current(), today: this.clock.today(), now: this.clock.now() };
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION */
  async locked(tx: Tx, target: VisitTarget, action: VisitAction): Promise<OpenedVisit> {
    const around = await this.surroundings();
    const found = await this.visits.lock(tx, target.visitId);
    return { ...around, visit: requireVisit(found, target, action, around.org, around.today) };
  }

  /** Beside others who answer too; whoever starts or finishes waits. */
  async shared(tx: Tx, target: VisitTarget, action: VisitAction): Promise<OpenedVisit> {
    const around = await this.surroundings();
    const found = await this.visits.share(tx, target.visitId);
    return { ...around, visit: requireVisit(found, target, action, around.org, around.today) };
  }

  async view(tx: Tx, actor: Actor, visitId: string, { org, today }: Surroundings): Promise<VisitView> {
    const record = await this.reader.after(tx, visitId);
    if (record === undefined) throw new Error('a visit that was just written is there');
    const { sight } = requireSight(record.visit, actor, org, today);
    return visitView(record, { actor, sight, org, today });
  }
}
