import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { nextState } from '../domain/report-moves.js';
import type { Actor } from './actor.js';
import { requireOwnReport } from './own-report.js';
import { reportView, type ReportView } from './report-view.js';
import { Reports } from './reports.ports.js';
import { requireStored } from './save-report.js';

export type CorrectReport = { actor: Actor; reportId: string; seenVersion: number };

/** Opens a verified report to be corrected. What is verified counts on until the correction is. */
@Injectable()
export class ReportCorrecting {
  constructor(
    private readonly reports: Reports,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, reportId, seenVersion }: CorrectReport): Promise<ReportView> {
    const org = await this.org.current();
    const before = requireOwnReport(await this.reports.lock(tx, reportId), actor, seenVersion);
    nextState(before, 'CORRECT');
    const opened = {
      ...before,
      state: 'CORRECTING' as const,
      version: before.version + 1,
      updatedAt: this.clock.now(),
    };
    await this.reports.save(tx, opened, null);
    return reportView(await requireStored(this.reports, tx, reportId), 'FULL', org, actor);
  }
}
