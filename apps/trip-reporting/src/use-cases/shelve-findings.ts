import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { searchable } from '../domain/finding.js';
import { toldOf } from '../domain/recommendation-told.js';
import { followUp } from '../domain/recommendation.js';
import { FindingShelf, type VerifiedFindings } from './finding.ports.js';
import { Findings } from './findings.ports.js';
import { Recommendations } from './recommendations.ports.js';

/** A revision of a report counts: its findings can be found from now on, its recommendations are to be answered. */
@Injectable()
export class FindingShelving extends FindingShelf {
  constructor(
    private readonly findings: Findings,
    private readonly recommendations: Recommendations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async replace(tx: Tx, verified: VerifiedFindings): Promise<void> {
    const org = await this.org.current();
    const { reportId, at } = verified;
    const search = verified.findings.map((finding) =>
      searchable(finding, finding.unitId === null ? null : org.unitName(finding.unitId)),
    );
    const former = await this.recommendations.lockOfReport(tx, reportId);
    await this.findings.replace(tx, verified, search);
    const today = this.clock.today();
    const followed = followUp(former, verified, at).map(({ recommendation, told }) => ({
      recommendation,
      toldIds: told ? toldOf(recommendation, org, today) : null,
    }));
    await this.recommendations.saveFollowed(tx, followed, at);
  }
}
