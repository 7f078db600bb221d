import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type ReportFields } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { checkFields } from '../domain/report-check.js';
import { NO_ROWS, normalised } from '../domain/report-fields.js';
import { refuseFor } from '../domain/report-problems.js';
import { newDraft, travellerIds } from '../domain/report.js';
import type { Actor } from './actor.js';
import { requireReportable } from './own-report.js';
import { detailsOf, fieldContext, searchOf } from './report-facts.js';
import { reportView, type ReportView } from './report-view.js';
import { Reports } from './reports.ports.js';
import { Trips } from './trips.ports.js';

export type SaveReport = { actor: Actor; registrationId: string; fields: ReportFields };

/** Begins a report: by a participant, on an approved trip, also while it is under way. */
@Injectable()
export class ReportSaving {
  constructor(
    private readonly reports: Reports,
    private readonly trips: Trips,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, registrationId, fields: given }: SaveReport): Promise<ReportView> {
    const org = await this.org.current();
    const found = await this.trips.lock(tx, registrationId.toLowerCase());
    if (!found?.participantIds.includes(actor.personId)) throw new Refusal('NOT_FOUND');
    const trip = requireReportable(found);
    const fields = normalised(given, NO_ROWS, newId);
    const topicIds = await this.reports.topicIdsOfPlan(tx, trip.planId);
    refuseFor(checkFields(fields, fieldContext(org, trip, fields, topicIds, this.clock.today())));
    const authorUnitId = actor.rights.homeUnitId ?? trip.submitterUnitId;
    const details = detailsOf(org, travellerIds(fields), trip.dates.from);
    const own = { reportId: newId(), authorId: actor.personId, authorUnitId, fields };
    const draft = newDraft(own, trip, details, this.clock.now());
    await this.reports.add(tx, draft, searchOf(org, trip, draft.personIds, fields));
    return reportView(await requireStored(this.reports, tx, draft.reportId), 'FULL', org, actor);
  }
}

/** The report as it is after a command. */
export async function requireStored(reports: Reports, tx: Tx, reportId: string) {
  const stored = await reports.stored(tx, reportId);
  if (stored === undefined) throw new Error('a report that was just written is there');
  return stored;
}
