import { Injectable } from '@nestjs/common';
import { reportSubmitted } from '#contracts';
import { sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { SettledReport } from '../domain/report-settle.js';
import type { SubmittedReport } from '../domain/report-submit.js';
import type { NewReport, Report, Submission } from '../domain/report.js';
import { Reports, type AnsweredDuty, type StoredReport } from '../use-cases/reports.ports.js';
import {
  REPORT_COLUMNS,
  SHOWN,
  STORED_COLUMNS,
  toReport,
  toStored,
  type ReportRow,
  type StoredRow,
} from './report-rows.js';

const add = sqlFile(import.meta.url, './sql/add-report.sql');
const save = sqlFile(import.meta.url, './sql/save-report.sql');
const submit = sqlFile(import.meta.url, './sql/submit-report.sql');
const settle = sqlFile(import.meta.url, './sql/settle-report.sql');
const resetEvidence = sqlFile(import.meta.url, './sql/reset-evidence.sql');
const removeEvidence = statement('remove-evidence-of-report', 'DELETE FROM evidence WHERE report_id = $1');
const remove = statement('remove-report', 'DELETE FROM report WHERE id = $1');
const lock = statement(
  'lock-report',
  `SELECT ${REPORT_COLUMNS} FROM report r WHERE r.id = $1 FOR NO KEY UPDATE`,
);
const stored = statement('stored-report', `SELECT ${STORED_COLUMNS} FROM report r ${SHOWN} WHERE r.id = $1`);
const submission = statement(
  'report-submission',
  `SELECT revision, submitted_at AS "submittedAt", late, fields, evidence_ids AS "evidenceIds"
   FROM report_revision WHERE report_id = $1 AND revision = $2`,
);
const answered = statement(
  'answered-duties',
  `SELECT d.id AS "dutyId", d.person_id AS "personId", d.report_id AS "reportId", o.number AS "reportNumber"
   FROM duty d LEFT JOIN report o ON o.id = d.report_id
   WHERE d.registration_id = $1`,
);
const topicsOfPlan = statement('topic-ids-of-plan', 'SELECT id FROM plan_topic WHERE plan_id = $1');
const addDeciders = statement(
  'add-deciders',
  `UPDATE report SET decider_ids = ARRAY(SELECT DISTINCT unnest(decider_ids || $2::uuid[])) WHERE id = $1`,
);

@Injectable()
export class ReportRepository extends Reports {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async add(tx: Tx, draft: NewReport, search: string): Promise<Report> {
    const { dates } = draft;
    const [row] = await tx.query<{ number: string }>(add, [
      draft.reportId,
      draft.registrationId,
      draft.planId,
      draft.year,
      draft.provinceId,
      draft.authorId,
      draft.authorUnitId,
      draft.personIds,
      draft.departmentIds,
      draft.hostUnitIds,
      draft.topicIds,
      dates.from,
      dates.fromHalf,
      dates.to,
      dates.toHalf,
      search,
      JSON.stringify(draft.fields),
      draft.createdAt,
    ]);
    return { ...draft, number: row?.number ?? '' };
  }

  async lock(tx: Tx, reportId: string): Promise<Report | undefined> {
    const [row] = await tx.query<ReportRow>(lock, [reportId]);
    return row === undefined ? undefined : toReport(row);
  }

  async save(tx: Tx, report: Report, search: string | null): Promise<void> {
    await tx.query(save, [
      report.reportId,
      report.version,
      report.state,
      JSON.stringify(report.fields),
      report.updatedAt,
      search,
      report.personIds,
      report.departmentIds,
      report.late,
      report.submittedAt,
      report.reason,
    ]);
  }

  async remove(tx: Tx, reportId: string): Promise<void> {
    await tx.query(removeEvidence, [reportId]);
    await tx.query(remove, [reportId]);
  }

  async submission(tx: Tx, reportId: string, revision: number): Promise<Submission | undefined> {
    const [row] = await tx.query<Submission>(submission, [reportId, revision]);
    return row;
  }

  async submit(
    tx: Tx,
    { report, event }: SubmittedReport,
    evidenceIds: readonly string[],
    search: string,
  ): Promise<void> {
    await tx.query(submit, [
      report.reportId,
      report.version,
      report.revision,
      report.eventSeq,
      report.submittedAt,
      report.late,
      JSON.stringify(report.fields),
      evidenceIds,
      report.authorUnitId,
      report.personIds,
      report.departmentIds,
      search,
    ]);
    await this.outbox.append(tx, [
      outgoing(reportSubmitted, {
        subject: report.reportId,
        sequence: report.eventSeq,
        revision: report.revision,
        time: report.updatedAt,
        data: event,
      }),
    ]);
  }

  async settle(tx: Tx, { report, decision, events }: SettledReport): Promise<void> {
    await tx.query(settle, [
      report.reportId,
      report.state,
      report.version,
      report.eventSeq,
      report.verifiedRevision,
      report.verifiedAt,
      report.caseId,
      report.caseSeq,
      decision.revision,
      decision.outcome,
      decision.by,
      decision.at,
      decision.reason,
      report.personIds,
      report.departmentIds,
    ]);
    const before = report.eventSeq - events.length;
    const about = { subject: report.reportId, revision: decision.revision, time: decision.at };
    await this.outbox.append(
      tx,
      events.map(({ contract, data }, i) => outgoing(contract, { ...about, sequence: before + i + 1, data })),
    );
  }

  answered(tx: Tx, registrationId: string): Promise<AnsweredDuty[]> {
    return tx.query<AnsweredDuty>(answered, [registrationId]);
  }

  async topicIdsOfPlan(tx: Tx, planId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(topicsOfPlan, [planId]);
    return rows.map(({ id }) => id);
  }

  async addDeciders(tx: Tx, reportId: string, personIds: readonly string[]): Promise<void> {
    await tx.query(addDeciders, [reportId, personIds]);
  }

  async resetEvidence(tx: Tx, reportId: string, evidenceIds: readonly string[], at: Date): Promise<void> {
    await tx.query(resetEvidence, [reportId, evidenceIds, at]);
  }

  async stored(tx: Tx, reportId: string): Promise<StoredReport | undefined> {
    const [row] = await tx.query<StoredRow>(stored, [reportId]);
    return row === undefined ? undefined : toStored(row);
  }
}
