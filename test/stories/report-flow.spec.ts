import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes, notificationsRoutes, tripReportingRoutes as routes } from '#contracts';
import { eventually, moveClock, type Client } from '#testing';
import {
  approvedTrip,
  daysOf,
  dutyOf,
  finding,
  reportReaches,
  sendReport,
  topicalReport,
  wholeDays,
} from './reporting.js';
import { Story } from './story.js';

const YEAR = 2022;

let story: Story;
let cadre: Client;
let head: Client;
let standing: Client;
beforeAll(async () => {
  story = await Story.begin({
    businessTime: '2022-03-01T08:00:00+07:00',
    env: { VIRTUAL_CLOCK: 'on' },
  });
  [cadre, head, standing] = await Promise.all([
    story.as('tran.bao.chau'),
    story.as('dang.ngoc.son'),
    story.as('phan.thanh.tung'),
  ]);
}, 120_000);
afterAll(() => story.end());

async function comesTo(instant: string): Promise<void> {
  await moveClock(await story.as('kieu.anh.tuan'), instant);
}

async function texts(client: Client): Promise<string[]> {
  const { items } = await client.must(notificationsRoutes.inbox, { query: { limit: 100 } });
  return items.map(({ title, text }) => `${title}. ${text}`);
}

// One year, told in order: each story goes on where the clock stands.
describe('a trip and its report are one obligation', () => {
  let reportId: string;

  it('is owed when the trip is over, verified by the head, and only then counted', async () => {
    const trip = await approvedTrip(story, cadre, 1);
    const scheduled = await dutyOf(cadre, trip.registrationId, 'SCHEDULED');
    expect(scheduled.dueDay).toBe('2022-04-08');
    expect((await daysOf(cadre, YEAR)).verifiedDays).toBe(0);

    await comesTo('2022-03-31T08:00:00+07:00');
    await dutyOf(cadre, trip.registrationId, 'OPEN');
    await eventually('the cadre is told', async () =>
      (await texts(cadre)).some((text) => text.includes('08/04/2022')),
    );

    const fields = topicalReport([
      { personId: cadre.personId, travelled: [wholeDays('2022-03-18', '2022-03-27')] },
    ]);
    const report = await sendReport(cadre, trip.registrationId, {
      ...fields,
      findings: [
        finding({
          kind: 'GOOD_PRACTICE',
          title: 'Tổ hợp tác nuôi thỏ',
          field: 'Chăn nuôi',
          unitId: story.unit('HD-TUYPHONG'),
        }),
        finding({
          kind: 'RECOMMENDATION',
          title: 'Hướng dẫn sinh hoạt chi đoàn linh hoạt',
          unitId: story.unit('HD-TUYPHONG'),
          addressee: 'STANDING_COMMITTEE',
        }),
      ],
    });
    reportId = report.reportId;
    expect(report).toMatchObject({ state: 'SUBMITTED', late: false, revision: 1 });
    await dutyOf(cadre, trip.registrationId, 'SUBMITTED');
    expect(await daysOf(cadre, YEAR)).toMatchObject({ verifiedDays: 0, reportedDays: 10 });

    const task = await story.taskOf(head, report.number);
    expect(task.kind).toBe('REPORT');
    await story.decide(head, task, 'APPROVE');
    await reportReaches(cadre, reportId, 'VERIFIED');
    await eventually('ten days count', async () => (await daysOf(cadre, YEAR)).verifiedDays === 10);
    await dutyOf(cadre, trip.registrationId, 'VERIFIED');
    const { items } = await cadre.must(routes.ledger, { query: { year: YEAR, limit: 100 } });
    expect(items.map(({ amount }) => amount)).toEqual(Array<number>(20).fill(0.5));
  });

  it('finds what was found without diacritics, and brings a recommendation to those who answer it', async () => {
    const search = await standing.must(routes.searchFindings, { query: { q: 'NUOI tho' } });
    expect(search.items.map(({ title }) => title)).toEqual(['Tổ hợp tác nuôi thỏ']);
    const open = await standing.must(routes.listRecommendations, {
      query: { scope: 'to-answer', state: 'OPEN' },
    });
    const [item] = open.items;
    expect(item).toMatchObject({ title: 'Hướng dẫn sinh hoạt chi đoàn linh hoạt', actions: ['ANSWER'] });
    await eventually('the standing committee is told', async () =>
      (await texts(standing)).some((text) => text.includes('linh hoạt')),
    );
    await standing.must(routes.answerRecommendation, {
      params: { id: item?.recommendationId ?? '' },
      ifMatch: item?.version,
      body: { verdict: 'ACCEPTED', answer: 'Giao Ban Xây dựng Đoàn soạn hướng dẫn.' },
    });
    await eventually('the author is told', async () =>
      (await texts(cadre)).some((text) => text.includes('linh hoạt')),
    );
  });

  it('is corrected by a new revision, which takes days back and gives others when it is verified', async () => {
    const verified = await cadre.must(routes.getReport, { params: { id: reportId } });
    const opened = await cadre.must(routes.correctReport, {
      params: { id: reportId },
      ifMatch: verified.version,
    });
    const changed = await cadre.must(routes.changeReport, {
      params: { id: reportId },
      ifMatch: opened.version,
      body: topicalReport([{ personId: cadre.personId, travelled: [wholeDays('2022-03-20', '2022-03-29')] }]),
    });
    const readByHead = await head.must(routes.getReport, { params: { id: reportId } });
    expect(readByHead.people[0]?.travelled).toEqual([wholeDays('2022-03-18', '2022-03-27')]);
    await cadre.must(routes.submitReport, { params: { id: reportId }, ifMatch: changed.version });
    expect((await daysOf(cadre, YEAR)).verifiedDays).toBe(10);

    await story.decide(head, await story.taskOf(head, verified.number), 'APPROVE');
    const again = await reportReaches(cadre, reportId, 'VERIFIED');
    expect(again).toMatchObject({ revision: 2, verifiedRevision: 2 });
    await eventually('the ledger follows', async () => {
      const { items } = await cadre.must(routes.ledger, { query: { year: YEAR, limit: 100 } });
      const kept = new Map<string, number>();
      for (const { day, half, amount } of items)
        kept.set(`${day} ${half}`, (kept.get(`${day} ${half}`) ?? 0) + amount);
      const credited = [...kept].filter(([, sum]) => sum === 0.5).map(([key]) => key.slice(0, 10));
      return (
        new Set(credited).size === 10 && !credited.includes('2022-03-18') && credited.includes('2022-03-29')
      );
    });
    const history = await head.must(routes.reportHistory, { params: { id: reportId } });
    expect(history.items.map(({ revision, outcome }) => [revision, outcome])).toEqual(
      expect.arrayContaining([
        [1, 'VERIFIED'],
        [2, 'VERIFIED'],
      ]),
    );
  });

  it('reminds three days and one day before and on the day, then tells the cadre and the head, and never decides', async () => {
    const trip = await approvedTrip(story, cadre, 2);
    await comesTo('2022-04-17T08:00:00+07:00');
    const overdue = await dutyOf(cadre, trip.registrationId, 'OVERDUE');
    expect(overdue).toMatchObject({ dueDay: '2022-04-15', late: true });
    const { reminders } = await cadre.must(routes.getDuty, { params: { id: overdue.dutyId } });
    expect(
      reminders.filter(({ state }) => state === 'FIRED').map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)]),
    ).toEqual([
      ['OPENS', '2022-04-05'],
      ['DUE_SOON', '2022-04-12'],
      ['DUE_SOON', '2022-04-14'],
      ['DUE_SOON', '2022-04-15'],
      ['OVERDUE', '2022-04-15'],
    ]);
    for (const told of [cadre, head])
      await eventually(`${told.fullName} is told`, async () =>
        (await texts(told)).some((text) => /quá hạn/i.test(text) && text.includes(trip.number)),
      );

    // Ever so late, it is still the head who says what becomes of it.
    const report = await sendReport(
      cadre,
      trip.registrationId,
      topicalReport([{ personId: cadre.personId, travelled: [wholeDays('2022-04-01', '2022-04-05')] }]),
    );
    expect(report.late).toBe(true);
    await eventually('reminders leave the inbox', async () =>
      (await texts(head)).every((text) => !(/quá hạn/i.test(text) && text.includes(trip.number))),
    );
    const duty = await dutyOf(cadre, trip.registrationId, 'SUBMITTED');
    const excused = await head.must(routes.excuse, {
      params: { id: duty.dutyId },
      ifMatch: duty.version,
      body: { reason: 'Phục vụ Đại hội Đoàn cấp huyện.' },
    });
    expect(excused).toMatchObject({ late: true, excused: { reason: 'Phục vụ Đại hội Đoàn cấp huyện.' } });
  });

  it('is returned with what is missing, is owed again, and keeps its first receipt', async () => {
    const { items } = await head.must(approvalsRoutes.queue, { query: { limit: 100 } });
    const task = items.find(({ kind }) => kind === 'REPORT')!;
    const rejected = await story.tryDecide(head, task, 'REJECT', 'Không đạt.');
    expect(rejected.problem?.code).toBe('VERDICT_NOT_ALLOWED');
    await story.decide(head, task, 'RETURN', 'Bổ sung số đoàn viên có mặt.');
    const { items: mine } = await cadre
      .must(routes.listReports, { query: { state: 'RETURNED' } })
      .then((page) =>
        page.items.length > 0
          ? page
          : eventually('the report is returned', async () => {
              const next = await cadre.must(routes.listReports, { query: { state: 'RETURNED' } });
              return next.items.length > 0 ? next : undefined;
            }),
      );
    const returned = await cadre.must(routes.getReport, { params: { id: mine[0]!.reportId } });
    expect(returned.reason).toBe('Bổ sung số đoàn viên có mặt.');
    await dutyOf(cadre, returned.registrationId, 'RETURNED');
    const sent = await cadre.must(routes.submitReport, {
      params: { id: returned.reportId },
      ifMatch: returned.version,
    });
    await story.decide(head, await story.taskOf(head, sent.number), 'APPROVE');
    await reportReaches(cadre, sent.reportId, 'VERIFIED');
    await eventually('fifteen days count', async () => (await daysOf(cadre, YEAR)).verifiedDays === 15);
  });

  it('is one report for those who went together, and credits each what they travelled', async () => {
    const colleague = await story.as('huynh.thi.kim.oanh');
    const trip = await approvedTrip(story, cadre, 3, {
      participants: [colleague.personId],
    });
    await comesTo('2022-05-12T08:00:00+07:00');
    await dutyOf(colleague, trip.registrationId, 'OPEN');
    const report = await sendReport(
      cadre,
      trip.registrationId,
      topicalReport([
        { personId: cadre.personId, travelled: [wholeDays('2022-05-06', '2022-05-10')] },
        {
          personId: colleague.personId,
          travelled: [{ from: '2022-05-06', fromHalf: 'pm', to: '2022-05-08', toHalf: 'am' }],
        },
      ]),
    );
    const own = await colleague.call(routes.saveReport, {
      body: {
        registrationId: trip.registrationId,
        ...topicalReport([
          { personId: colleague.personId, travelled: [wholeDays('2022-05-06', '2022-05-10')] },
        ]),
      },
    });
    if (own.status === 201) {
      const { reportId: id, version } = own.body;
      const second = await colleague.call(routes.submitReport, { params: { id }, ifMatch: version });
      expect(second.problem?.code).toBe('DUTY_ALREADY_ANSWERED');
    } else expect(own.problem?.code).toBe('DUTY_ALREADY_ANSWERED');

    await story.decide(head, await story.taskOf(head, report.number), 'APPROVE');
    await reportReaches(colleague, report.reportId, 'VERIFIED');
    await eventually('each is credited', async () => {
      const [one, other] = await Promise.all([daysOf(cadre, YEAR), daysOf(colleague, YEAR)]);
      return one.verifiedDays === 20 && other.verifiedDays === 2;
    });
  });

  it('of a head is verified by the permanent deputy secretary', async () => {
    const trip = await approvedTrip(story, head, 4, {
      deciders: [await story.as('bui.thanh.nga'), await story.as('huynh.thi.kim.oanh'), standing],
    });
    await comesTo('2022-06-09T08:00:00+07:00');
    await dutyOf(head, trip.registrationId, 'OPEN');
    const report = await sendReport(
      head,
      trip.registrationId,
      topicalReport([{ personId: head.personId, travelled: [wholeDays('2022-06-03', '2022-06-07')] }]),
    );
    await story.decide(standing, await story.taskOf(standing, report.number), 'APPROVE');
    await reportReaches(head, report.reportId, 'VERIFIED');
  });

  it('gives the year at a date, which later decisions do not change', async () => {
    const before = await standing.must(routes.statistics, { query: { year: YEAR, asOf: '2022-04-30' } });
    const now = await standing.must(routes.statistics, { query: { year: YEAR } });
    expect(before.total).toMatchObject({ people: 19, exempt: 5, eligible: 14, days: 15 });
    await eventually('the last report is credited', async () => {
      const { total } = await standing.must(routes.statistics, { query: { year: YEAR } });
      return total.days === 27;
    });
    expect(now.byDepartment.reduce((sum, { people }) => sum + people, 0)).toBe(now.total.people);
    const { text } = await standing.must(routes.statement, { query: { year: YEAR } });
    expect(text).toContain('27 ngày');
  });
});
