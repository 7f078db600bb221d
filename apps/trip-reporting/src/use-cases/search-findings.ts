import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Day, Refusal, type InputOf, type ResponseOf, type tripReportingRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { findingReachOf } from '../domain/finding-reach.js';
import { viewOfReport } from '../domain/report-visibility.js';
import type { Actor } from './actor.js';
import { findingView, foundView } from './finding-view.js';
import { FindingReader, type ExportableFile, type FindingQuestion } from './findings.ports.js';

type Routes = typeof tripReportingRoutes;
type SearchQuery = InputOf<Routes['searchFindings']>['query'];
type ExportQuery = InputOf<Routes['exportFindings']>['query'];

/** Most findings of one export. */
const MOST_EXPORTED = 5000;

/** Findings of verified reports, as far as the caller’s offices reach. */
@Injectable()
export class FindingSearching {
  constructor(
    private readonly findings: FindingReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async search(actor: Actor, query: SearchQuery): Promise<ResponseOf<Routes['searchFindings']>> {
    const { limit, cursor } = query;
    const org = await this.org.current();
    const found = await this.findings.search({
      ...this.question(actor, query, org),
      after: positionOf(cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map((finding) => foundView(finding, org)),
      nextCursor: more ? encodeCursor([last.foundOn, last.findingId]) : null,
    };
  }

  async export(actor: Actor, query: ExportQuery): Promise<ResponseOf<Routes['exportFindings']>> {
    const org = await this.org.current();
    const question = { ...this.question(actor, query, org), limit: MOST_EXPORTED + 1 };
    const found = await this.findings.search(question);
    const exported = found.slice(0, MOST_EXPORTED);
    const reportIds = [...new Set(exported.map(({ reportId }) => reportId))];
    const files = byReport(await this.findings.exportableFiles(reportIds), actor);
    return {
      exportedAt: this.clock.now().toISOString(),
      truncated: found.length > exported.length,
      items: exported.map((finding) => ({
        ...foundView(finding, org),
        evidence: files.get(finding.reportId) ?? [],
      })),
    };
  }

  async weakAreas(actor: Actor, year: number | undefined): Promise<ResponseOf<Routes['weakAreas']>> {
    const org = await this.org.current();
    const areas = await this.findings.weakAreas(findingReachOf(actor.rights), year);
    return {
      items: areas.map(({ unitId, count, latest }) => ({
        unit: org.unitRef(unitId),
        count,
        latest: findingView(latest, latest.topicName, org),
        foundOn: latest.foundOn,
      })),
    };
  }

  private question({ rights }: Actor, query: ExportQuery, org: OrgView): Omit<FindingQuestion, 'limit'> {
    const { kind, topicId, unitId, year, from, to, q } = query;
    const unitIds = unitId === undefined ? undefined : org.subtree(unitId.toLowerCase(), this.clock.today());
    return { reach: findingReachOf(rights), kind, topicId, unitIds, year, from, to, q };
  }
}

/** Of the reports that the actor reads: who finds a finding need not read its report. */
function byReport(files: readonly ExportableFile[], { rights }: Actor) {
  const groups = new Map<string, Omit<ExportableFile, 'reportId' | 'report'>[]>();
  for (const { reportId, report, ...file } of files)
    if (viewOfReport(report, rights) !== null) groups.set(reportId, [...(groups.get(reportId) ?? []), file]);
  return groups;
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): FindingQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [first, findingId] = decodeCursor(cursor, ['string', 'id']);
  const foundOn = Day.safeParse(first);
  if (foundOn.success) return { foundOn: foundOn.data, findingId: String(findingId) };
  throw new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}
