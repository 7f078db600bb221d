import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type tripReportingRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { grantedReach, reachOf } from '../domain/reach.js';
import { viewOfReport } from '../domain/report-visibility.js';
import type { Actor } from './actor.js';
import { EvidenceShelf } from './evidence.ports.js';
import { reportListItem, reportView, type ReportView } from './report-view.js';
import { ReportReader, type ReportQuestion } from './reports.ports.js';

type ListQuery = InputOf<typeof tripReportingRoutes.listReports>['query'];
type ListResponse = ResponseOf<typeof tripReportingRoutes.listReports>;
type History = ResponseOf<typeof tripReportingRoutes.reportHistory>;

/** Reports as the caller may see them. */
@Injectable()
export class ReportReading {
  constructor(
    private readonly reports: ReportReader,
    private readonly evidence: EvidenceShelf,
    private readonly org: OrgPicture,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, reportId: string): Promise<ReportView> {
    const { stored, sight } = await this.seen(actor, reportId);
    return reportView(stored, sight, await this.org.current(), actor);
  }

  /**
   * Every submission with its files and what became of it.
   *
   * @throws Refusal NOT_FOUND
   */
  async history(actor: Actor, reportId: string): Promise<History> {
    const { stored } = await this.seen(actor, reportId);
    const [org, rows] = await Promise.all([this.org.current(), this.reports.revisions(reportId)]);
    const files = await this.evidence.byIds([...new Set(rows.flatMap(({ evidenceIds }) => evidenceIds))]);
    const { from } = stored.report.dates;
    return {
      items: rows.map((row) => ({
        revision: row.revision,
        submittedAt: row.submittedAt.toISOString(),
        fields: row.fields,
        evidence: files.filter(({ evidenceId }) => row.evidenceIds.includes(evidenceId)),
        outcome: row.outcome ?? 'WAITING',
        decidedAt: row.decidedAt?.toISOString() ?? null,
        decidedBy: row.decidedBy === null ? null : org.personRef(row.decidedBy, from),
        reason: row.reason,
      })),
    };
  }

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async list(actor: Actor, query: ListQuery): Promise<ListResponse> {
    const { scope, limit } = query;
    const reach = grantedReach(scope, reachOf(scope, actor.rights));
    const org = await this.org.current();
    const found = await this.reports.list({
      personId: actor.personId,
      scope,
      reach,
      year: query.year,
      state: query.state,
      kind: query.kind,
      registrationId: query.registrationId,
      q: query.q,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.report;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.flatMap((listed) => {
        const sight = viewOfReport(listed.report, actor.rights);
        return sight === null ? [] : [reportListItem(listed, sight, org)];
      }),
      nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.reportId]) : null,
    };
  }

  private async seen(actor: Actor, reportId: string) {
    const stored = await this.reports.find(reportId);
    const sight = stored === undefined ? null : viewOfReport(stored.report, actor.rights);
    if (stored === undefined || sight === null) throw new Refusal('NOT_FOUND');
    return { stored, sight };
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): ReportQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [createdAt, reportId] = decodeCursor(cursor, ['instant', 'id']);
  return { createdAt: String(createdAt), reportId: String(reportId) };
}
