import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { dutiesOnDrop } from '../domain/report-duties.js';
import { nextState } from '../domain/report-moves.js';
import { travellerIds, type Report, type Submission } from '../domain/report.js';
import type { Actor } from './actor.js';
import { Duties } from './duties.ports.js';
import { requireOwnReport } from './own-report.js';
import { detailsOf, searchOf } from './report-facts.js';
import { reportView, type ReportView } from './report-view.js';
import { Reports } from './reports.ports.js';
import { requireStored } from './save-report.js';
import { Trips } from './trips.ports.js';

export type DropCorrection = { actor: Actor; reportId: string; seenVersion: number };

/** Goes back to what is verified, with its evidence; whom only the correction reported for owes a report again. */
@Injectable()
export class CorrectionDropping {
  constructor(
    private readonly reports: Reports,
    private readonly trips: Trips,
    private readonly duties: Duties,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, reportId, seenVersion }: DropCorrection): Promise<ReportView> {
    const org = await this.org.current();
    const before = requireOwnReport(await this.reports.lock(tx, reportId), actor, seenVersion);
    nextState(before, 'DROP_CORRECTION');
    const verified = await this.verified(tx, before);
    const trip = await this.trips.lock(tx, before.registrationId);
    const duties = await this.duties.lockOfTrip(tx, before.registrationId);
    if (trip === undefined) throw new Error('a report is about a trip');
    const now = this.clock.now();
    const personIds = travellerIds(verified.fields);
    const report: Report = {
      ...before,
      ...detailsOf(org, personIds, before.dates.from),
      state: 'VERIFIED',
      version: before.version + 1,
      fields: verified.fields,
      late: verified.late,
      submittedAt: verified.submittedAt,
      reason: null,
      updatedAt: now,
    };
    const search = `${report.number.toLowerCase()} ${searchOf(org, trip, personIds, report.fields)}`;
    await this.reports.save(tx, report, search);
    await this.reports.resetEvidence(tx, reportId, verified.evidenceIds, now);
    await this.duties.save(tx, dutiesOnDrop(duties, reportId, personIds, now));
    return reportView(await requireStored(this.reports, tx, reportId), 'FULL', org, actor);
  }

  private async verified(tx: Tx, { reportId, verifiedRevision }: Report): Promise<Submission> {
    const found =
      verifiedRevision === null ? undefined : await this.reports.submission(tx, reportId, verifiedRevision);
    if (found === undefined) throw new Error('a correction goes back to a verified submission');
    return found;
  }
}
