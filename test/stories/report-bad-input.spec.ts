import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  PROBLEMS,
  clockRoutes,
  registrationRoutes,
  tripReportingRoutes as routes,
  type ProblemCode,
  type ReportFields,
} from '#contracts';
import { eventually, moveClock, type Answer, type Client } from '#testing';
import { approvedTrip, dutyOf, finding, reportReaches, topicalReport, wholeDays } from './reporting.js';
import { Story } from './story.js';

let story: Story;
let cadre: Client;
let over: { registrationId: string; number: string };
let coming: { registrationId: string; number: string };
let cancelled: { registrationId: string; number: string };
beforeAll(async () => {
  story = await Story.begin({
    businessTime: '2022-03-01T08:00:00+07:00',
    env: { VIRTUAL_CLOCK: 'on' },
  });
  cadre = await story.as('tran.bao.chau');
  over = await approvedTrip(story, cadre, 1);
  coming = await approvedTrip(story, cadre, 3);
  const third = await approvedTrip(story, cadre, 4);
  await cadre.must(registrationRoutes.cancel, {
    params: { id: third.registrationId },
    ifMatch: third.version,
    body: { reason: 'Trùng lịch đại hội.' },
  });
  await story.reaches(cadre, third.registrationId, 'CANCELLED');
  cancelled = third;
  await moveClock(await story.as('kieu.anh.tuan'), '2022-03-30T08:00:00+07:00');
  await dutyOf(cadre, over.registrationId, 'OPEN');
  await dutyOf(cadre, cancelled.registrationId, 'CANCELLED');
}, 180_000);
afterAll(() => story.end());

/** A refusal: a problem document with a stable code and a Vietnamese text. */
function refused(answer: Answer<unknown>, code: ProblemCode) {
  expect({ status: answer.status, code: answer.problem?.code }).toEqual({ status: PROBLEMS[code][0], code });
  expect(answer.problem?.detail).toMatch(/[^\u0000-\u007f]/);
  return answer.problem!;
}

function mine(travelled = [wholeDays('2022-03-18', '2022-03-29')]): ReportFields {
  return topicalReport([{ personId: cadre.personId, travelled }]);
}

async function count(): Promise<number> {
  const { items } = await cadre.must(routes.listReports, { query: { limit: 100 } });
  return items.length;
}

async function draft(registrationId: string, fields: ReportFields) {
  return cadre.must(routes.saveReport, { body: { registrationId, ...fields } });
}

describe('a report', () => {
  it.each<[string, () => ReportFields, ProblemCode]>([
    [
      'of days before the trip',
      () => mine([wholeDays('2022-03-17', '2022-03-29')]),
      'ACTUAL_DAYS_OUTSIDE_TRIP',
    ],
    [
      'of days after the trip',
      () => mine([wholeDays('2022-03-18', '2022-03-30')]),
      'ACTUAL_DAYS_OUTSIDE_TRIP',
    ],
    [
      'of the same day twice',
      () => mine([wholeDays('2022-03-18', '2022-03-20'), wholeDays('2022-03-20', '2022-03-22')]),
      'ACTUAL_DAYS_OVERLAP',
    ],
    [
      'for somebody who was not there',
      () =>
        topicalReport([
          { personId: cadre.personId, travelled: [] },
          { personId: '00000000-0000-7000-8000-000000000000', travelled: [] },
        ]),
      'TRAVELLER_NOT_PARTICIPANT',
    ],
  ])('%s is refused and leaves nothing', async (_, fields, code) => {
    const before = await count();
    const answer = await cadre.call(routes.saveReport, {
      body: { registrationId: over.registrationId, ...fields() },
    });
    refused(answer, code);
    expect(await count()).toBe(before);
  });

  it('cannot be sent before the trip ends; the draft is kept', async () => {
    const saved = await draft(coming.registrationId, mine([wholeDays('2022-05-06', '2022-05-10')]));
    const answer = await cadre.call(routes.submitReport, {
      params: { id: saved.reportId },
      ifMatch: saved.version,
    });
    refused(answer, 'REPORT_BEFORE_END');
    expect((await cadre.must(routes.getReport, { params: { id: saved.reportId } })).state).toBe('DRAFT');
  });

  it('on a cancelled trip is refused', async () => {
    const answer = await cadre.call(routes.saveReport, {
      body: { registrationId: cancelled.registrationId, ...mine([wholeDays('2022-06-03', '2022-06-07')]) },
    });
    refused(answer, 'TRIP_NOT_REPORTABLE');
  });

  it.each<[string, Partial<ReportFields>, ProblemCode]>([
    [
      'a good practice without its place',
      { findings: [finding({ kind: 'GOOD_PRACTICE', title: 'Nuôi thỏ', field: 'Chăn nuôi' })] },
      'FINDING_WITHOUT_PLACE',
    ],
    [
      'a weak area without its unit',
      { findings: [finding({ kind: 'WEAK_AREA', title: 'Không sinh hoạt' })] },
      'FINDING_WITHOUT_PLACE',
    ],
    [
      'a recommendation to nobody',
      { findings: [finding({ kind: 'RECOMMENDATION', title: 'Tập huấn' })] },
      'RECOMMENDATION_WITHOUT_ADDRESSEE',
    ],
    [
      'sections that are missing',
      { sections: { ...topicalReport([]).sections, passedOn: null } },
      'REPORT_INCOMPLETE',
    ],
  ])('with %s cannot be sent, and says where', async (_, change, code) => {
    const saved = await draft(over.registrationId, { ...mine(), ...change });
    expect(saved.missing?.length).toBeGreaterThan(0);
    const answer = await cadre.call(routes.submitReport, {
      params: { id: saved.reportId },
      ifMatch: saved.version,
    });
    const problem = refused(answer, code);
    expect(problem.errors?.[0]?.pointer).toMatch(/^\/(findings|sections)/);
    expect((await dutyOf(cadre, over.registrationId, 'OPEN')).reportId).toBeNull();
    await cadre.must(routes.deleteReport, { params: { id: saved.reportId }, ifMatch: saved.version });
  });

  it('of somebody else, not sent yet, does not exist for others', async () => {
    const saved = await draft(over.registrationId, mine());
    const head = await story.as('dang.ngoc.son');
    for (const answer of [
      await head.call(routes.getReport, { params: { id: saved.reportId } }),
      await head.call(routes.changeReport, { params: { id: saved.reportId }, ifMatch: 1, body: mine() }),
      await head.call(routes.submitReport, { params: { id: saved.reportId }, ifMatch: 1 }),
      await head.upload(routes.addEvidence, {
        params: { id: saved.reportId },
        query: FLAGS,
        content: Buffer.from('x'),
        mediaType: 'image/jpeg',
        refusable: true,
      }),
    ])
      refused(answer, 'NOT_FOUND');
    await cadre.must(routes.deleteReport, { params: { id: saved.reportId }, ifMatch: saved.version });
  });

  it('that changed meanwhile is not overwritten', async () => {
    const saved = await draft(over.registrationId, mine());
    const { version } = await cadre.must(routes.changeReport, {
      params: { id: saved.reportId },
      ifMatch: saved.version,
      body: mine(),
    });
    const answer = await cadre.call(routes.changeReport, {
      params: { id: saved.reportId },
      ifMatch: saved.version,
      body: mine(),
    });
    refused(answer, 'STALE_VERSION');
    await cadre.must(routes.deleteReport, { params: { id: saved.reportId }, ifMatch: version });
  });

  it('that was sent cannot be edited, and not be reported twice', async () => {
    const saved = await draft(over.registrationId, mine());
    const other = await draft(over.registrationId, mine());
    const sent = await cadre.must(routes.submitReport, {
      params: { id: saved.reportId },
      ifMatch: saved.version,
    });
    refused(
      await cadre.call(routes.changeReport, {
        params: { id: sent.reportId },
        ifMatch: sent.version,
        body: mine(),
      }),
      'REPORT_NOT_EDITABLE',
    );
    refused(
      await cadre.call(routes.submitReport, { params: { id: other.reportId }, ifMatch: other.version }),
      'DUTY_ALREADY_ANSWERED',
    );
    const head = await story.as('dang.ngoc.son');
    await story.decide(head, await story.taskOf(head, sent.number), 'APPROVE');
    await reportReaches(cadre, sent.reportId, 'VERIFIED');
    const duty = await dutyOf(cadre, over.registrationId, 'VERIFIED');
    refused(
      await head.call(routes.excuse, {
        params: { id: duty.dutyId },
        ifMatch: duty.version,
        body: { reason: 'x' },
      }),
      'NOT_LATE',
    );
  });
});

const FLAGS = { name: 'anh.jpg', peopleRecognisable: 'false', minors: 'false' };

describe('evidence', () => {
  it.each<[string, Buffer, ProblemCode]>([
    [
      'a page in the clothes of a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'FILE_TYPE_REFUSED',
    ],
    [
      'a picture that ends in the middle',
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      'FILE_BROKEN',
    ],
    ['sixteen megabytes', Buffer.alloc(25 * 1024 * 1024, 0xff), 'FILE_TOO_LARGE'],
  ])('%s is refused and leaves no row', async (_, content, code) => {
    const saved = await draft(coming.registrationId, mine([wholeDays('2022-05-06', '2022-05-10')]));
    const answer = await cadre.upload(routes.addEvidence, {
      params: { id: saved.reportId },
      query: FLAGS,
      content,
      mediaType: 'image/jpeg',
      refusable: true,
    });
    refused(answer, code);
    const { evidence, version } = await cadre.must(routes.getReport, { params: { id: saved.reportId } });
    expect(evidence).toEqual([]);
    await cadre.must(routes.deleteReport, { params: { id: saved.reportId }, ifMatch: version });
  });
});

describe('figures and clock', () => {
  it('know no date in the future', async () => {
    const standing = await story.as('phan.thanh.tung');
    for (const route of [routes.statistics, routes.statement, routes.peopleYear])
      refused(await standing.call(route, { query: { year: 2022, asOf: '2022-12-31' } }), 'DATE_IN_FUTURE');
  });

  it('never go back', async () => {
    const administrator = await story.as('kieu.anh.tuan');
    const { now } = await administrator.must(clockRoutes.clock);
    refused(
      await administrator.call(clockRoutes.moveClock, { body: { to: '2022-03-02T08:00:00+07:00' } }),
      'CLOCK_BACKWARDS',
    );
    await eventually('the clock stands where it stood', async () => {
      const { now: later } = await administrator.must(clockRoutes.clock);
      return Date.parse(later) >= Date.parse(now);
    });
  });
});
