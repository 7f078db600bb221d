import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import type { DutyChange } from '../domain/duty.js';
import { dutiesOnReturn, dutiesOnVerification } from '../domain/report-duties.js';
import { writtenFindings } from '../domain/report-fields.js';
import { settleReport, told, type ReportDecision, type Settling } from '../domain/report-settle.js';
import { authorFirst } from '../domain/report-submit.js';
import type { Report } from '../domain/report.js';
import { Duties } from './duties.ports.js';
import { FindingShelf } from './finding.ports.js';
import { ReportDaysMoving } from './move-report-days.js';
import { detailsOf } from './report-facts.js';
import { Reports } from './reports.ports.js';
import { Trips } from './trips.ports.js';

export type SettleReport = { reportId: string; decision: ReportDecision };

/** Takes in what approvals decided: returns a report, or verifies it, credits its days and shelves its findings. */
@Injectable()
export class ReportSettling {
  constructor(
    private readonly reports: Reports,
    private readonly trips: Trips,
    private readonly duties: Duties,
    private readonly days: ReportDaysMoving,
    private readonly findings: FindingShelf,
    private readonly org: OrgPicture,
  ) {}

  /** @returns TOO_EARLY when the submission that was decided about is not known yet */
  async execute(tx: Tx, { reportId, decision }: SettleReport): Promise<Settling['kind']> {
    const before = await this.reports.lock(tx, reportId);
    if (before === undefined) return 'TOO_EARLY';
    const settling = settleReport(before, decision);
    if (settling.kind !== 'MOVED') return settling.kind;
    const trip = await this.trips.lock(tx, before.registrationId);
    if (trip === undefined) throw new Error('a report is about a trip');
    const duties = await this.duties.lockOfTrip(tx, before.registrationId);
    const verified = decision.outcome === 'VERIFIED';
    const report = verified ? await this.withDepartments(settling.report) : settling.report;
    const movements = verified ? await this.days.execute(tx, report, trip, decision) : [];
    const changes: DutyChange[] = verified
      ? dutiesOnVerification(duties, reportId, report.personIds, decision.at)
      : dutiesOnReturn(duties, reportId, decision.at);
    await this.reports.settle(tx, told(report, decision, duties, movements));
    await this.duties.save(tx, changes);
    if (verified) await this.shelve(tx, report, decision);
    return 'MOVED';
  }

  private async withDepartments(report: Report): Promise<Report> {
    return { ...report, ...detailsOf(await this.org.current(), report.personIds, report.dates.from) };
  }

  private async shelve(tx: Tx, report: Report, { revision, at }: ReportDecision): Promise<void> {
    const { reportId, number: reportNumber, planId, year, provinceId, departmentIds, hostUnitIds } = report;
    await this.findings.replace(tx, {
      reportId,
      reportNumber,
      revision,
      planId,
      year,
      provinceId,
      authorIds: authorFirst(report.authorId, report.personIds),
      departmentIds,
      hostUnitIds,
      foundOn: report.dates.to,
      findings: writtenFindings(report.fields),
      at,
    });
  }
}
