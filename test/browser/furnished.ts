import { registrationRoutes, tripReportingRoutes } from '#contracts';
import { eventually, moveClock, type Client } from '#testing';
import {
  approvedTrip,
  dutyOf,
  finding,
  reportReaches,
  sendReport,
  topicalReport,
  wholeDays,
} from '../stories/reporting.js';
import type { Story } from '../stories/story.js';
import { furnishInspections, type FurnishedInspections } from './furnished-inspections.js';

/** Ids of something in each state that a page shows. */
export type Furnished = {
  /** Trips of tran.bao.chau. */
  draft: string;
  waiting: string;
  returned: string;
  reported: string;
  owed: string;
  /** Reports of tran.bao.chau. */
  reportDraft: string;
  reportVerified: string;
  recommendation: string;
  /** Of bui.thanh.nga. */
  task: string;
} & FurnishedInspections;

const ROUND_1 = wholeDays('2022-03-18', '2022-03-29');

/** A province in which something of everything has happened, so that no page is empty. @returns on 18/04/2022 */
export async function furnish(story: Story): Promise<Furnished> {
  const [cadre, host, head, standing, administrator] = (await Promise.all(
    ['tran.bao.chau', 'bui.thanh.nga', 'dang.ngoc.son', 'phan.thanh.tung', 'kieu.anh.tuan'].map((username) =>
      story.as(username),
    ),
  )) as [Client, Client, Client, Client, Client];

  const reported = await approvedTrip(story, cadre, 1);
  const owed = await approvedTrip(story, cadre, 2);
  await moveClock(administrator, '2022-04-01T08:00:00+07:00');
  await dutyOf(cadre, reported.registrationId, 'OPEN');
  const sent = await sendReport(
    cadre,
    reported.registrationId,
    topicalReport([{ personId: cadre.personId, travelled: [ROUND_1] }], {
      findings: [
        finding({
          kind: 'GOOD_PRACTICE',
          title: 'Tổ hợp tác nuôi thỏ của thanh niên',
          detail: 'Mười hộ thanh niên góp vốn, chia sẻ kỹ thuật.',
          unitId: story.unit('HD-TUYPHONG'),
          field: 'Chăn nuôi',
        }),
        finding({
          kind: 'WEAK_AREA',
          title: 'Chi đoàn thôn ít sinh hoạt',
          unitId: story.unit(story.placesOf('HD-TUYPHONG')[0] ?? 'HD-TUYPHONG'),
        }),
        finding({
          kind: 'RECOMMENDATION',
          title: 'Hỗ trợ kinh phí sinh hoạt chi đoàn thôn',
          unitId: story.unit('HD-TUYPHONG'),
          addressee: 'STANDING_COMMITTEE',
        }),
      ],
    }),
  );
  await story.decide(head, await story.taskOf(head, sent.number), 'APPROVE');
  await reportReaches(cadre, sent.reportId, 'VERIFIED');
  const recommendation = await eventually('the recommendation is there', async () => {
    const { items } = await standing.must(tripReportingRoutes.listRecommendations, {
      query: { scope: 'to-answer' },
    });
    return items[0];
  });

  await moveClock(administrator, '2022-04-18T08:00:00+07:00');
  const reportDraft = await cadre.must(tripReportingRoutes.saveReport, {
    body: {
      registrationId: owed.registrationId,
      ...topicalReport([
        { personId: cadre.personId, travelled: [wholeDays(owed.dates.from, owed.dates.to)] },
      ]),
    },
  });
  const returned = await story.submit(cadre, { round: 5 });
  await story.decide(
    host,
    await story.taskOf(host, returned.number),
    'RETURN',
    'Ghi rõ thành phần làm việc.',
  );
  await story.reaches(cadre, returned.registrationId, 'RETURNED');
  const waiting = await story.submit(cadre, { round: 6 });
  const task = await story.taskOf(host, waiting.number);
  const colleague = await story.as(story.spareCadre(0));
  await story.submit(colleague, { round: 6 });
  const draft = await cadre.must(registrationRoutes.saveDraft, {
    body: await story.fields(cadre, { round: 7 }),
  });
  return {
    ...(await furnishInspections(story)),
    draft: draft.registrationId,
    waiting: waiting.registrationId,
    returned: returned.registrationId,
    reported: reported.registrationId,
    owed: owed.registrationId,
    reportDraft: reportDraft.reportId,
    reportVerified: sent.reportId,
    recommendation: recommendation.recommendationId,
    task: task.taskId,
  };
}
