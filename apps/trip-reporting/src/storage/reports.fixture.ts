import { newId } from '#database';
import { wholeDays, type TripDates } from '#calendar';
import type { FindingFields, ProblemCode, ReportFields } from '#contracts';
import type { z } from 'zod';
import { FakeClock } from '#testing';
import type { ReportDecision } from '../domain/report-settle.js';
import { fields, finding, traveller } from '../domain/report.fixture.js';
import { ReportChanging } from '../use-cases/change-report.js';
import { ReportCorrecting } from '../use-cases/correct-report.js';
import { ReportDeleting } from '../use-cases/delete-report.js';
import { CorrectionDropping } from '../use-cases/drop-correction.js';
import { DeciderNoting } from '../use-cases/note-deciders.js';
import { ReportReading } from '../use-cases/read-reports.js';
import type { ReportView } from '../use-cases/report-view.js';
import { ReportSaving } from '../use-cases/save-report.js';
import { ReportSettling } from '../use-cases/settle-report.js';
import { FindingShelving } from '../use-cases/shelve-findings.js';
import { ReportSubmitting } from '../use-cases/submit-report.js';
import { Bench } from './bench.fixture.js';
import { EvidenceSqlShelf } from './evidence.repository.js';
import { personOf, type Submission, type TripWish } from './example.fixture.js';
import { FindingRepository } from './finding.repository.js';
import { RecommendationRepository } from './recommendation.repository.js';
import { ReportSqlReader } from './report.reader.js';
import { ReportRepository } from './report.repository.js';

export const CADRE = 'tran.bao.chau';
export const COLLEAGUE = 'bui.duc.thinh';
export const OTHER_DEPARTMENT = 'pham.thuy.duong';

/** The days that each of these people travelled; none: they did not go. */
export type Travelled = Record<string, ReportFields['travellers'][number]['travelled']>;

/** Reports on a real database, without doors. */
export class ReportsBench {
  readonly reports: ReportRepository;
  readonly reading: ReportReading;
  private readonly saving: ReportSaving;
  private readonly changing: ReportChanging;
  private readonly deleting: ReportDeleting;
  private readonly submitting: ReportSubmitting;
  private readonly correcting: ReportCorrecting;
  private readonly dropping: CorrectionDropping;
  private readonly settling: ReportSettling;
  private readonly noting: DeciderNoting;

  private weeks = 0;

  private constructor(readonly bench: Bench) {
    const { clock, database, duties, org, outbox, trips } = bench;
    const shelf = new EvidenceSqlShelf(database);
    const recommendations = new RecommendationRepository(outbox);
    const findings = new FindingShelving(new FindingRepository(), recommendations, org, clock);
    this.reports = new ReportRepository(outbox);
    this.reading = new ReportReading(new ReportSqlReader(database), shelf, org);
    this.saving = new ReportSaving(this.reports, trips, org, clock);
    this.changing = new ReportChanging(this.reports, trips, org, clock);
    this.deleting = new ReportDeleting(this.reports);
    this.submitting = new ReportSubmitting(this.reports, trips, duties, shelf, org, clock);
    this.correcting = new ReportCorrecting(this.reports, org, clock);
    this.dropping = new CorrectionDropping(this.reports, trips, duties, org, clock);
    this.settling = new ReportSettling(this.reports, trips, duties, bench.reportDays, findings, org);
    this.noting = new DeciderNoting(this.reports);
  }

  static async begin(at: string): Promise<ReportsBench> {
    return new ReportsBench(await Bench.begin({ clock: FakeClock.at(at) }));
  }

  end(): Promise<void> {
    return this.bench.end();
  }

  /** An approved trip from Monday to Wednesday of a week of 2022 that no other has. */
  async trip(usernames: string[] = [CADRE], wish: TripWish = {}) {
    const monday = new Date(Date.UTC(2022, 0, 3 + 7 * this.weeks));
    const wednesday = new Date(monday.getTime() + 2 * 86_400_000);
    this.weeks += 1;
    const dates: TripDates = wholeDays(dayOf(monday), dayOf(wednesday));
    const approvedAt = '2022-01-02T08:00:00+07:00';
    return { dates, trip: await this.bench.approved({ usernames, dates, ...wish }, approvedAt) };
  }

  async dutyStates(trip: Submission) {
    const duties = await this.bench.dutiesOf(trip);
    return Object.fromEntries(duties.map(({ personId, state }) => [personId, state]));
  }

  /** A draft of the first named; complete, unless `change` says otherwise. */
  async draft(
    trip: Submission,
    travelled: Travelled,
    change: Partial<ReportFields> = {},
  ): Promise<ReportView> {
    const { registrationId } = trip;
    const author = Object.keys(travelled)[0] ?? '';
    const actor = await this.bench.as(author);
    const body = fieldsOf(travelled, change);
    return this.bench.inTx((tx) => this.saving.execute(tx, { actor, registrationId, fields: body }));
  }

  async change(report: ReportView, travelled: Travelled, change: Partial<ReportFields> = {}) {
    const body = fieldsOf(travelled, change);
    const aim = await this.aim(report);
    return this.bench.inTx((tx) => this.changing.execute(tx, { ...aim, fields: body }));
  }

  async submit(report: ReportView): Promise<ReportView> {
    const aim = await this.aim(report);
    return this.bench.inTx((tx) => this.submitting.execute(tx, aim));
  }

  async submitted(trip: Submission, travelled: Travelled, change: Partial<ReportFields> = {}) {
    return this.submit(await this.draft(trip, travelled, change));
  }

  async correct(report: ReportView): Promise<ReportView> {
    const aim = await this.aim(report);
    return this.bench.inTx((tx) => this.correcting.execute(tx, aim));
  }

  async drop(report: ReportView): Promise<ReportView> {
    const aim = await this.aim(report);
    return this.bench.inTx((tx) => this.dropping.execute(tx, aim));
  }

  async remove(report: ReportView): Promise<void> {
    const aim = await this.aim(report);
    return this.bench.inTx((tx) => this.deleting.execute(tx, aim));
  }

  /** As the event of approvals brings it. */
  decide(report: ReportView, change: Partial<ReportDecision> = {}) {
    const { reportId, revision } = report;
    const decision: ReportDecision = {
      caseId: newId(),
      sequence: 3,
      revision,
      outcome: 'VERIFIED',
      by: personOf('dang.ngoc.son'),
      reason: null,
      at: this.bench.clock.now(),
      ...change,
    };
    return this.bench.inTx((tx) => this.settling.execute(tx, { reportId, decision }));
  }

  ask({ reportId, revision }: ReportView, usernames: readonly string[]) {
    const personIds = usernames.map(personOf);
    return this.bench.inTx((tx) => this.noting.execute(tx, { reportId, revision, personIds }));
  }

  async read(report: ReportView, username: string): Promise<ReportView> {
    return this.reading.one(await this.bench.as(username), report.reportId);
  }

  /** Submitted and verified. */
  async verified(trip: Submission, travelled: Travelled, change: Partial<ReportFields> = {}) {
    const sent = await this.submitted(trip, travelled, change);
    await this.decide(sent);
    return this.read(sent, Object.keys(travelled)[0] ?? '');
  }

  /** Its working copy with these days, submitted and verified as a correction. */
  async corrected(report: ReportView, travelled: Travelled, change: Partial<ReportFields> = {}) {
    const sent = await this.submit(await this.change(await this.correct(report), travelled, change));
    await this.decide(sent);
    return this.read(sent, Object.keys(travelled)[0] ?? '');
  }

  /** What the ledger says of somebody: the sum of the entries, what is credited, and the movements of a report. */
  async ledgerOf(username: string) {
    const personId = personOf(username);
    const [row] = await this.bench.query<{ sum: number; held: number }>(
      `SELECT (SELECT coalesce(sum(amount), 0) FROM ledger_entry WHERE person_id = $1) / 2.0 AS sum,
         (SELECT count(*) FROM credited_half WHERE person_id = $1) / 2.0 AS held`,
      [personId],
    );
    return row;
  }

  private async aim({ reportId, version, author }: ReportView) {
    const actor = { personId: author.personId, rights: await this.bench.org.rightsOf(author.personId) };
    return { actor, reportId, seenVersion: version };
  }
}

export function fieldsOf(travelled: Travelled, change: Partial<ReportFields> = {}): ReportFields {
  const travellers = Object.entries(travelled).map(([username, spans]) =>
    traveller(personOf(username), ...spans),
  );
  return fields({ travellers, ...change });
}

/** The code with which something is refused. */
export async function refused(work: Promise<unknown>): Promise<ProblemCode | undefined> {
  return work.then(
    () => undefined,
    (error: { code: ProblemCode }) => error.code,
  );
}

/** A finding that has no id yet. */
export function fresh(change: Partial<z.infer<typeof FindingFields>>): z.infer<typeof FindingFields> {
  const { findingId: _, ...rest } = finding(change);
  return rest;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
