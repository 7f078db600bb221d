import { newId } from '#database';
import { FakeClock, eventsIn } from '#testing';
import { newDraft } from '../domain/report.js';
import type { Actor } from '../use-cases/actor.js';
import { RecommendationAnswering } from '../use-cases/answer-recommendation.js';
import type { VerifiedFindings, WrittenFinding } from '../use-cases/finding.ports.js';
import { RecommendationReading } from '../use-cases/read-recommendations.js';
import { FindingSearching } from '../use-cases/search-findings.js';
import { FindingShelving } from '../use-cases/shelve-findings.js';
import { Bench } from './bench.fixture.js';
import { exampleTrip, personOf, planOf2022, unitOf } from './example.fixture.js';
import { FindingRepository, FindingSqlReader } from './finding.repository.js';
import { RecommendationRepository, RecommendationSqlReader } from './recommendation.repository.js';
import { ReportRepository } from './report.repository.js';

/** A report as far as its findings need one. */
export type FiledReport = Omit<VerifiedFindings, 'revision' | 'findings' | 'at'>;

const SECTIONS = {
  work: null,
  youthSituation: null,
  branchActivity: null,
  passedOn: null,
  difficulties: null,
  recommendations: null,
  followUp: null,
};

/** The service’s database with what shelves, finds and answers on top of it, but no doors. */
export class FindingsBench {
  readonly shelf: FindingShelving;
  readonly searching: FindingSearching;
  readonly reading: RecommendationReading;
  readonly answering: RecommendationAnswering;
  readonly topic = planOf2022().topics[0] ?? { topicId: '', name: '' };
  private readonly reports: ReportRepository;

  private constructor(
    readonly bench: Bench,
    readonly clock: FakeClock,
  ) {
    const { database, outbox, org } = bench;
    const recommendations = new RecommendationRepository(outbox);
    this.reports = new ReportRepository(outbox);
    this.shelf = new FindingShelving(new FindingRepository(), recommendations, org, clock);
    this.searching = new FindingSearching(new FindingSqlReader(database), org, clock);
    this.reading = new RecommendationReading(new RecommendationSqlReader(database), org);
    this.answering = new RecommendationAnswering(recommendations, org, clock);
  }

  static async begin(): Promise<FindingsBench> {
    const clock = FakeClock.at('2022-05-01T08:00:00+07:00');
    return new FindingsBench(await Bench.begin({ clock }), clock);
  }

  end(): Promise<void> {
    return this.bench.end();
  }

  as(username: string): Promise<Actor> {
    return this.bench.as(username);
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.bench.query<Row>(sql, values);
  }

  /** A report of a cadre of Ban Xây dựng Đoàn on a trip to Tuy Phong, a draft as far as anybody else is concerned. */
  async report(foundOn = '2022-04-15'): Promise<FiledReport> {
    const dates = { from: foundOn, fromHalf: 'am', to: foundOn, toHalf: 'pm' } as const;
    const trip = exampleTrip({ dates });
    await this.bench.submitted(trip);
    const [authorId, authorUnitId] = [personOf('tran.bao.chau'), unitOf('BAN-XDD')];
    const details = { personIds: [authorId], departmentIds: [authorUnitId] };
    const draft = newDraft(
      {
        reportId: newId(),
        authorId,
        authorUnitId,
        fields: { kind: 'TOPICAL', travellers: [], sections: SECTIONS, meetings: [], findings: [] },
      },
      trip,
      details,
      this.clock.now(),
    );
    const { reportId, number, planId, year, provinceId, hostUnitIds } = await this.bench.inTx((tx) =>
      this.reports.add(tx, draft, ''),
    );
    return {
      reportId,
      reportNumber: number,
      planId,
      year,
      provinceId,
      hostUnitIds,
      authorIds: details.personIds,
      departmentIds: details.departmentIds,
      foundOn,
    };
  }

  /** As if the report had just been verified with these findings. */
  async verify(report: FiledReport, findings: readonly WrittenFinding[], revision = 1): Promise<void> {
    const verified = { ...report, revision, findings: [...findings], at: this.clock.now() };
    await this.bench.inTx((tx) => this.shelf.replace(tx, verified));
  }

  /** Findings and what came of them are gone; the reports stay. */
  async clear(): Promise<void> {
    for (const table of ['outbox', 'finding', 'recommendation', 'evidence'])
      await this.query(`DELETE FROM ${table}`);
  }

  /** Events that wait to be published, oldest first. */
  async published() {
    const rows = await this.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    return eventsIn(rows);
  }
}

/** A finding that a test says only the interesting half of. */
export function finding(change: Partial<WrittenFinding> = {}): WrittenFinding {
  return {
    findingId: newId(),
    kind: 'DIFFICULTY',
    title: 'Thiếu kinh phí hoạt động',
    detail: null,
    unitId: null,
    place: null,
    field: null,
    topicId: null,
    addressee: null,
    addresseeUnitId: null,
    ...change,
  };
}
