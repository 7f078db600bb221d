import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeDays, type TripDates } from '#calendar';
import {
  caseDecided,
  tasksOpened,
  tripReportingRoutes as routes,
  type DataOf,
  type ReportFields,
} from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { RunningService } from './running-service.fixture.js';
import { personOf, type Submission } from './storage/example.fixture.js';
import { fieldsOf, type Travelled } from './storage/reports.fixture.js';
import type { ReportView } from './use-cases/report-view.js';

const CADRE = 'tran.bao.chau';
const COLLEAGUE = 'bui.duc.thinh';
const HEAD = 'dang.ngoc.son';
const HOST = 'bui.thanh.nga';

let service: RunningService;
let week = 0;
beforeAll(async () => {
  service = await RunningService.start({
    at: '2022-08-01T08:00:00+07:00',
    environment: { JOBS: 'off', SWEEP: 'off' },
  });
}, 60_000);
afterAll(() => service.stop());

/** A trip of three days in a week that no other test uses. */
async function trip(usernames = [CADRE]): Promise<{ approved: Submission; dates: TripDates }> {
  week += 1;
  const first = new Date(Date.UTC(2022, 0, 3 + 7 * (week - 1))).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(2022, 0, 5 + 7 * (week - 1))).toISOString().slice(0, 10);
  const dates = wholeDays(first, last);
  return { approved: await service.approved({ usernames, dates }, '2022-01-02T08:00:00+07:00'), dates };
}

function bodyOf(approved: Submission, travelled: Travelled, change: Partial<ReportFields> = {}) {
  return { ...fieldsOf(travelled, change), registrationId: approved.registrationId };
}

async function draft(approved: Submission, travelled: Travelled, change: Partial<ReportFields> = {}) {
  const author = Object.keys(travelled)[0] ?? '';
  return service.must(routes.saveReport, author, { body: bodyOf(approved, travelled, change) });
}

function aim({ reportId, version }: ReportView) {
  return { params: { id: reportId }, ifMatch: version };
}

async function submitted(approved: Submission, travelled: Travelled) {
  const author = Object.keys(travelled)[0] ?? '';
  return service.must(routes.submitReport, author, aim(await draft(approved, travelled)));
}

function caseOf(report: ReportView, caseId: string): DataOf<typeof caseDecided>['case'] {
  return {
    caseId,
    kind: 'REPORT',
    subjectId: report.reportId,
    number: report.number,
    revision: report.revision,
    submitterId: report.author.personId,
    participantIds: report.people.map(({ person }) => person.personId),
    hostUnitIds: report.hostUnits.map(({ unitId }) => unitId),
    dates: report.dates,
    days: 3,
  };
}

/** As approvals publishes it. */
function decide(
  report: ReportView,
  outcome: 'APPROVED' | 'RETURNED',
  caseId: string = newId(),
  sequence = 3,
) {
  return service.say(caseDecided, caseId, sequence, {
    case: caseOf(report, caseId),
    outcome,
    by: personOf(HEAD),
    stepName: 'Trưởng ban xác nhận',
    reason: outcome === 'RETURNED' ? 'Bổ sung số liệu.' : null,
    at: '2022-08-02T01:00:00.000Z',
  });
}

function inState({ reportId }: ReportView, username: string, state: ReportView['state']) {
  return eventually(`${reportId} is ${state}`, async () => {
    const report = await service.must(routes.getReport, username, { params: { id: reportId } });
    return report.state === state ? report : undefined;
  });
}

describe('a report', () => {
  it('is saved, changed, submitted and read, each answer with its version', async () => {
    const { approved, dates } = await trip();
    const body = bodyOf(approved, { [CADRE]: [dates] });
    const made = await service.call(routes.saveReport, CADRE, { body });
    expect([made.status, made.etag, made.body.actions]).toEqual([201, '"1"', ['EDIT', 'DELETE', 'SUBMIT']]);
    const { registrationId: _, ...fields } = body;
    const changed = await service.call(routes.changeReport, CADRE, { ...aim(made.body), body: fields });
    expect([changed.status, changed.etag]).toEqual([200, '"2"']);
    expect(await service.refusal(routes.changeReport, CADRE, { ...aim(made.body), body: fields })).toEqual([
      412,
      'STALE_VERSION',
    ]);
    const sent = await service.call(routes.submitReport, CADRE, aim(changed.body));
    expect([sent.status, sent.etag, sent.body.label]).toEqual([202, '"3"', 'Đang chờ xác nhận']);
    const read = await service.call(routes.getReport, HEAD, { params: { id: sent.body.reportId } });
    expect([read.status, read.body.actions, read.body.author.office]).toEqual([
      200,
      [],
      'Chuyên viên Ban Xây dựng Đoàn',
    ]);
    const { items } = await service.must(routes.listReports, HEAD, {
      query: { scope: 'department', year: 2022 },
    });
    expect(items.map(({ reportId }) => reportId)).toContain(sent.body.reportId);
    const history = await service.must(routes.reportHistory, HEAD, { params: { id: sent.body.reportId } });
    expect(history.items).toMatchObject([{ revision: 1, outcome: 'WAITING', evidence: [] }]);
  });

  it('is written by its author alone: a draft of somebody else is not found', async () => {
    const { approved, dates } = await trip([CADRE, COLLEAGUE]);
    const mine = await draft(approved, { [CADRE]: [dates] });
    for (const route of [routes.submitReport, routes.deleteReport, routes.correctReport])
      expect(await service.refusal(route, COLLEAGUE, aim(mine))).toEqual([404, 'NOT_FOUND']);
    expect(await service.refusal(routes.getReport, HEAD, { params: { id: mine.reportId } })).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const sent = await service.must(routes.submitReport, CADRE, aim(mine));
    expect(await service.refusal(routes.correctReport, HEAD, aim(sent))).toEqual([403, 'FORBIDDEN']);
    expect(await service.refusal(routes.getReport, HOST, { params: { id: mine.reportId } })).toEqual([
      404,
      'NOT_FOUND',
    ]);
    expect(await service.refusal(routes.listReports, HOST, { query: { scope: 'province' } })).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });

  it('that is incomplete or wrong is refused with a pointer to each field', async () => {
    const { approved, dates } = await trip();
    const outside = bodyOf(approved, { [CADRE]: [{ ...dates, to: '2022-12-31' }] });
    const refused = await service.call(routes.saveReport, CADRE, { body: outside });
    expect([refused.status, refused.problem?.code]).toEqual([422, 'ACTUAL_DAYS_OUTSIDE_TRIP']);
    expect(refused.problem?.errors?.[0]?.pointer).toBe('/travellers/0/travelled/0');
    const { sections } = outside;
    const half = await draft(approved, { [CADRE]: [dates] }, { sections: { ...sections, work: null } });
    expect(half.missing).toMatchObject([{ code: 'REPORT_INCOMPLETE', pointer: '/sections/work' }]);
    const incomplete = await service.call(routes.submitReport, CADRE, aim(half));
    expect([incomplete.status, incomplete.problem?.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/sections/work' })],
    ]);
    expect((await service.call(routes.deleteReport, CADRE, aim(half))).status).toBe(204);
  });

  it('is made once by a command that is sent twice', async () => {
    const { approved, dates } = await trip();
    const key = randomUUID();
    const body = bodyOf(approved, { [CADRE]: [dates] });
    const answers = [
      await service.must(routes.saveReport, CADRE, { body, key }),
      await service.must(routes.saveReport, CADRE, { body, key }),
    ];
    expect(answers[1]).toEqual(answers[0]);
    const query = { registrationId: approved.registrationId };
    expect((await service.must(routes.listReports, CADRE, { query })).items).toHaveLength(1);
    const [made] = answers as [ReportView, ReportView];
    const submission = { ...aim(made), key: randomUUID() };
    const sent = await service.must(routes.submitReport, CADRE, submission);
    expect(await service.must(routes.submitReport, CADRE, submission)).toEqual(sent);
    expect(sent.revision).toBe(1);
  });

  it('submitted twice at once is one submission', async () => {
    const { approved, dates } = await trip();
    const made = await draft(approved, { [CADRE]: [dates] });
    const answers = await Promise.all([1, 2].map(() => service.call(routes.submitReport, CADRE, aim(made))));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 412]);
  });

  it('of the same duty is the first of two that are submitted at once', async () => {
    const { approved, dates } = await trip([CADRE, COLLEAGUE]);
    const mine = await draft(approved, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
    const theirs = await draft(approved, { [COLLEAGUE]: [dates], [CADRE]: [dates] });
    const answers = await Promise.all([
      service.call(routes.submitReport, CADRE, aim(mine)),
      service.call(routes.submitReport, COLLEAGUE, aim(theirs)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 409)?.problem?.code).toBe('DUTY_ALREADY_ANSWERED');
  });
});

describe('what approvals publishes', () => {
  it('lets those who are asked read the report', async () => {
    const { approved, dates } = await trip();
    const sent = await submitted(approved, { [CADRE]: [dates] });
    const params = { id: sent.reportId };
    const asked = 'do.thi.thanh.hang';
    expect(await service.refusal(routes.getReport, asked, { params })).toEqual([404, 'NOT_FOUND']);
    const caseId = newId();
    const task = { taskId: newId(), assigneeId: personOf(asked), unitId: null, reason: null };
    await service.say(tasksOpened, caseId, 2, {
      case: caseOf(sent, caseId),
      step: 1,
      stepName: 'Trưởng ban xác nhận',
      tasks: [{ ...task, dueAt: '2022-08-05T01:00:00.000Z' }],
    });
    await eventually('the report may be read', async () => {
      const { status } = await service.call(routes.getReport, asked, { params });
      return status === 200 ? true : undefined;
    });
  });

  it('returns, then verifies; days are credited once though it is delivered twice', async () => {
    const { approved, dates } = await trip([COLLEAGUE]);
    const sent = await submitted(approved, { [COLLEAGUE]: [dates] });
    const caseId = newId();
    await decide(sent, 'RETURNED', caseId, 3);
    const returned = await inState(sent, COLLEAGUE, 'RETURNED');
    expect(returned).toMatchObject({ reason: 'Bổ sung số liệu.', actions: ['EDIT', 'SUBMIT'] });
    const again = await service.must(routes.submitReport, COLLEAGUE, aim(returned));
    await decide(again, 'APPROVED', caseId, 6);
    await decide(again, 'APPROVED', caseId, 6);
    await decide(sent, 'RETURNED', caseId, 3);
    const verified = await inState(sent, COLLEAGUE, 'VERIFIED');
    expect(verified).toMatchObject({ verifiedRevision: 2, verifiedAt: '2022-08-02T01:00:00.000Z' });
    expect(verified.people).toMatchObject([{ days: 3, creditedDays: 3 }]);
    const [row] = await service.bench.query<{ entries: number }>(
      'SELECT count(*) AS entries FROM ledger_entry WHERE source_id = $1',
      [sent.reportId],
    );
    expect(row).toEqual({ entries: 6 });
  });

  it('about a submission that has not arrived waits for it', async () => {
    const { approved, dates } = await trip();
    const made = await draft(approved, { [CADRE]: [dates] });
    const caseId = newId();
    await decide({ ...made, revision: 1 }, 'APPROVED', caseId);
    await eventually('it waits', async () => {
      const rows = await service.bench.query('SELECT 1 FROM message_retry WHERE type = $1', [
        caseDecided.type,
      ]);
      return rows.length > 0 ? true : undefined;
    });
    const sent = await service.must(routes.submitReport, CADRE, aim(made));
    expect(await inState(sent, CADRE, 'VERIFIED')).toMatchObject({ verifiedRevision: 1 });
  });

  it('corrects: others read what counts until the correction is verified', async () => {
    const { approved, dates } = await trip();
    const sent = await submitted(approved, { [CADRE]: [dates] });
    await decide(sent, 'APPROVED');
    const verified = await inState(sent, CADRE, 'VERIFIED');
    const opened = await service.must(routes.correctReport, CADRE, aim(verified));
    const body = fieldsOf({ [CADRE]: [wholeDays(dates.from)] });
    const changed = await service.must(routes.changeReport, CADRE, { ...aim(opened), body });
    const params = { id: sent.reportId };
    const read = await service.must(routes.getReport, HEAD, { params });
    expect([read.people[0]?.days, read.people[0]?.creditedDays]).toEqual([3, 3]);
    const again = await service.must(routes.submitReport, CADRE, aim(changed));
    await decide(again, 'APPROVED');
    const corrected = await inState(sent, CADRE, 'VERIFIED');
    expect([corrected.revision, corrected.people[0]?.creditedDays]).toEqual([2, 1]);
    const reopened = await service.must(routes.correctReport, CADRE, aim(corrected));
    const dropped = await service.must(routes.dropCorrection, CADRE, aim(reopened));
    expect([dropped.state, dropped.verifiedRevision]).toEqual(['VERIFIED', 2]);
    expect(await service.refusal(routes.dropCorrection, CADRE, aim(dropped))).toEqual([
      409,
      'REPORT_ILLEGAL_MOVE',
    ]);
  });
});
