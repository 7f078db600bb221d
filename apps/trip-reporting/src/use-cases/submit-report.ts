import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { checkFields } from '../domain/report-check.js';
import { missingIn } from '../domain/report-complete.js';
import { dutiesOf, requireUnanswered } from '../domain/report-duties.js';
import { nextState } from '../domain/report-moves.js';
import { refuseFor } from '../domain/report-problems.js';
import { requireEnded, submitReport } from '../domain/report-submit.js';
import { reportText } from '../domain/report-text.js';
import { travellerIds, type Report } from '../domain/report.js';
import type { Actor } from './actor.js';
import { Duties } from './duties.ports.js';
import { EvidenceShelf } from './evidence.ports.js';
import { requireOwnReport, requireReportable } from './own-report.js';
import { detailsOf, fieldContext, searchOf } from './report-facts.js';
import { reportView, type ReportView } from './report-view.js';
import { Reports } from './reports.ports.js';
import { requireStored } from './save-report.js';
import { Trips, type Trip } from './trips.ports.js';

export type SubmitReport = { actor: Actor; reportId: string; seenVersion: number };

/** Sends a report in: first, after a return, or to correct a verified one. Locks report, trip, duties, in this order. */
@Injectable()
export class ReportSubmitting {
  constructor(
    private readonly reports: Reports,
    private readonly trips: Trips,
    private readonly duties: Duties,
    private readonly evidence: EvidenceShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, reportId, seenVersion }: SubmitReport): Promise<ReportView> {
    const org = await this.org.current();
    const before = requireOwnReport(await this.reports.lock(tx, reportId), actor, seenVersion);
    nextState(before, 'SUBMIT');
    const trip = requireReportable(await this.trips.lock(tx, before.registrationId));
    const duties = await this.duties.lockOfTrip(tx, before.registrationId);
    const now = this.clock.now();
    requireEnded(duties, now);
    await this.requireComplete(tx, org, trip, before);
    const personIds = travellerIds(before.fields);
    const numbers = new Map(
      (await this.reports.answered(tx, before.registrationId)).map((duty) => [
        duty.reportId,
        duty.reportNumber,
      ]),
    );
    requireUnanswered(
      dutiesOf(duties, personIds),
      reportId,
      (personId) => org.fullName(personId),
      (other) => numbers.get(other) ?? '',
    );
    const evidenceIds = await this.evidence.idsOf(tx, reportId);
    const names = {
      fullName: (personId: string) => org.fullName(personId),
      unitName: (unitId: string) => org.unitName(unitId),
    };
    const stillCounted = await this.verifiedIds(tx, before);
    const { submitted, dutyChanges } = submitReport(
      before,
      {
        trip,
        duties,
        details: detailsOf(org, [...personIds, ...stillCounted], trip.dates.from),
        authorUnitId: actor.rights.homeUnitId ?? before.authorUnitId,
        content: reportText(before.fields, names),
        evidenceCount: evidenceIds.length,
      },
      now,
    );
    const search = `${before.number.toLowerCase()} ${searchOf(org, trip, personIds, before.fields)}`;
    await this.reports.submit(tx, submitted, evidenceIds, search);
    await this.duties.save(tx, dutyChanges);
    return reportView(await requireStored(this.reports, tx, reportId), 'FULL', org, actor);
  }

  private async requireComplete(tx: Tx, org: OrgView, trip: Trip, { fields, authorId }: Report) {
    const topicIds = await this.reports.topicIdsOfPlan(tx, trip.planId);
    refuseFor(checkFields(fields, fieldContext(org, trip, fields, topicIds, this.clock.today())));
    refuseFor(missingIn(fields, { trip, authorId }));
  }

  /** Whose days the verified revision counts, until a correction of it is verified. */
  private async verifiedIds(tx: Tx, { reportId, verifiedRevision }: Report): Promise<string[]> {
    if (verifiedRevision === null) return [];
    const verified = await this.reports.submission(tx, reportId, verifiedRevision);
    return verified === undefined ? [] : travellerIds(verified.fields);
  }
}
