import { tripReportingRoutes as routes, type ReportFields, type ResponseOf } from '#contracts';
import { eventually, type Client } from '#testing';
import type { Cast } from './cast.js';
import { photoFromTheField } from './photo.js';
import type { Trip } from './trips.js';

type Report = ResponseOf<typeof routes.getReport>;

/** Writes and sends the report of a trip: draft, a photo where there is one, submission. */
export async function report(cast: Cast, trip: Trip): Promise<void> {
  const client = await cast.person(trip.cadreId);
  await dutyOf(client, trip, ['OPEN', 'OVERDUE']);
  const draft = await client.must(routes.saveReport, {
    body: { registrationId: trip.registrationId ?? '', ...fieldsOf(cast, trip) },
  });
  trip.reportId = draft.reportId;
  trip.reportNumber = draft.number;
  if (trip.photo) {
    await client.upload(routes.addEvidence, {
      params: { id: draft.reportId },
      query: {
        name: 'anh-thuc-te.jpg',
        caption: 'Tham quan mô hình tại cơ sở',
        peopleRecognisable: 'false',
        minors: 'false',
      },
      content: await photoFromTheField(),
      mediaType: 'image/jpeg',
    });
  }
  const { version } = await reportOf(client, trip);
  await client.must(routes.submitReport, { params: { id: draft.reportId }, ifMatch: version });
}

/** Completes what was returned and sends it again. */
export async function completeReport(cast: Cast, trip: Trip): Promise<void> {
  const client = await cast.person(trip.cadreId);
  const returned = await eventually(`${trip.reportNumber} is returned`, async () => {
    const now = await reportOf(client, trip);
    return now.state === 'RETURNED' ? now : undefined;
  });
  const fields = fieldsOf(cast, trip);
  const changed = await client.must(routes.changeReport, {
    params: { id: returned.reportId },
    ifMatch: returned.version,
    body: { ...fields, sections: { ...fields.sections, followUp: trip.reportReturned ?? null } },
  });
  await client.must(routes.submitReport, { params: { id: returned.reportId }, ifMatch: changed.version });
}

export function reportOf(client: Client, trip: Trip): Promise<Report> {
  return client.must(routes.getReport, { params: { id: trip.reportId ?? '' } });
}

/** The cadre’s own duty of this trip, once it has got there. */
export function dutyOf(client: Client, trip: Trip, states: readonly string[]) {
  return eventually(`the duty of ${trip.number} is ${states.join(' or ')}`, async () => {
    const { items } = await client.must(routes.listDuties, {
      query: { registrationId: trip.registrationId },
    });
    return items.find(({ state }) => states.includes(state));
  });
}

/** Those who are asked answer the recommendations for which the file has an answer. */
export async function answerRecommendations(
  cast: Cast,
  trips: readonly Trip[],
  say: (line: string) => void,
): Promise<void> {
  const answers = new Map(trips.flatMap(({ findings }) => findings.map((one) => [one.title, one.answer])));
  for (const personId of cast.deciders()) {
    const client = await cast.person(personId);
    const page = await client.call(routes.listRecommendations, {
      query: { scope: 'to-answer', state: 'OPEN', limit: 100 },
    });
    // Nothing is ever addressed to a district.
    if (page.problem?.code === 'FORBIDDEN') continue;
    const { items } = page.body;
    for (const item of items) {
      const answer = answers.get(item.title);
      if (answer === undefined || !item.actions.includes('ANSWER')) continue;
      await client.must(routes.answerRecommendation, {
        params: { id: item.recommendationId },
        ifMatch: item.version,
        body: { verdict: answer.verdict, answer: answer.text },
      });
      say(`Kiến nghị “${item.title}” (${item.addresseeLabel}) được trả lời: ${answer.text}`);
    }
  }
}

function fieldsOf({ province, year }: Cast, trip: Trip): ReportFields {
  const host = province.unitByCode(trip.host);
  const dates = { from: trip.from, fromHalf: trip.fromHalf, to: trip.to, toHalf: trip.toHalf };
  const meeting = trip.report === 'BRANCH_MEETING';
  return {
    kind: trip.report,
    travellers: [trip.cadreId, ...trip.withIds].map((personId) => ({ personId, travelled: [dates] })),
    sections: {
      work: `Làm việc với Ban Chấp hành ${host.name} về ${lower(province.topicByCode(year, trip.topic).name)}.`,
      youthSituation: 'Đoàn viên, thanh thiếu nhi ổn định tư tưởng; một bộ phận đi làm xa.',
      branchActivity: `Các chi đoàn thuộc ${host.name} sinh hoạt định kỳ; nội dung cần gắn hơn với việc làm của thanh niên.`,
      passedOn: 'Thông tin chủ trương mới của Đoàn cấp tỉnh, Trung ương và tiến độ Đại hội Đoàn các cấp.',
      difficulties: 'Kinh phí hoạt động của chi đoàn còn hạn chế.',
      recommendations: null,
      followUp: null,
    },
    meetings: meeting
      ? [
          {
            unitId: host.id,
            branchName: 'Chi đoàn thôn 1',
            heldOn: trip.from,
            members: 24,
            present: 17,
            content: 'Sinh hoạt tháng, góp ý chương trình hành động của chi đoàn.',
            rating: 'GOOD',
            remark: 'Chuẩn bị chu đáo, đoàn viên phát biểu sôi nổi.',
          },
        ]
      : [],
    findings: trip.findings.map(({ unit, topic, addresseeUnit, answer: _, ...finding }) => ({
      ...finding,
      place: null,
      unitId: unit === null ? null : province.unitByCode(unit).id,
      topicId: topic === null ? null : province.topicByCode(year, topic).id,
      addresseeUnitId: addresseeUnit === null ? null : province.unitByCode(addresseeUnit).id,
    })),
  };
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
