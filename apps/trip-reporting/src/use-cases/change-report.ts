import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { ReportFields } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { checkFields } from '../domain/report-check.js';
import { normalised, rowIds } from '../domain/report-fields.js';
import { nextState } from '../domain/report-moves.js';
import { refuseFor } from '../domain/report-problems.js';
import { travellerIds, type Report } from '../domain/report.js';
import type { Actor } from './actor.js';
import { requireOwnReport, requireReportable } from './own-report.js';
import { detailsOf, fieldContext, searchOf } from './report-facts.js';
import { reportView, type ReportView } from './report-view.js';
import { Reports } from './reports.ports.js';
import { requireStored } from './save-report.js';
import { Trips } from './trips.ports.js';

export type ChangeReport = { actor: Actor; reportId: string; seenVersion: number; fields: ReportFields };

/** Keeps the working copy of a draft, of what was returned, or of a correction. */
@Injectable()
export class ReportChanging {
  constructor(
    private readonly reports: Reports,
    private readonly trips: Trips,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, reportId, seenVersion, fields: given }: ChangeReport): Promise<ReportView> {
    const org = await this.org.current();
    const before = requireOwnReport(await this.reports.lock(tx, reportId), actor, seenVersion);
    nextState(before, 'EDIT');
    const trip = requireReportable(await this.trips.lock(tx, before.registrationId));
    const fields = normalised(given, rowIds(...(await this.versions(tx, before))), newId);
    const topicIds = await this.reports.topicIdsOfPlan(tx, trip.planId);
    refuseFor(checkFields(fields, fieldContext(org, trip, fields, topicIds, this.clock.today())));
    const changed = { ...before, fields, version: before.version + 1, updatedAt: this.clock.now() };
    if (before.revision === 0) {
      const details = detailsOf(org, travellerIds(fields), trip.dates.from);
      await this.reports.save(
        tx,
        { ...changed, ...details },
        `${before.number.toLowerCase()} ${searchOf(org, trip, details.personIds, fields)}`,
      );
    } else {
      await this.reports.save(tx, changed, null);
    }
    return reportView(await requireStored(this.reports, tx, reportId), 'FULL', org, actor);
  }

  /** Row ids come from here: what was taken out of a correction may be put back under its id. */
  private async versions(tx: Tx, { reportId, fields, verifiedRevision }: Report): Promise<ReportFields[]> {
    if (verifiedRevision === null) return [fields];
    const verified = await this.reports.submission(tx, reportId, verifiedRevision);
    return verified === undefined ? [fields] : [fields, verified.fields];
  }
}
