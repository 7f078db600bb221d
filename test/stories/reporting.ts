import {
  tripReportingRoutes as routes,
  type ReportFields,
  type ReportView,
  type ResponseOf,
} from '#contracts';
import type { z } from 'zod';
import { eventually, type Client } from '#testing';
import type { Story } from './story.js';

type Report = z.infer<typeof ReportView>;
type Duty = ResponseOf<typeof routes.listDuties>['items'][number];
type Dates = ReportFields['travellers'][number]['travelled'][number];

/** Registers a trip to Tuy Phong and has it approved by whoever decides about this cadre. */
export async function approvedTrip(
  story: Story,
  cadre: Client,
  round: number,
  options: { participants?: string[]; deciders?: Client[] } = {},
) {
  const trip = await story.submit(cadre, {
    round,
    host: 'HD-TUYPHONG',
    participants: options.participants,
  });
  const deciders =
    options.deciders ??
    (await Promise.all([story.as('bui.thanh.nga'), story.as('dang.ngoc.son'), story.as('phan.thanh.tung')]));
  await story.approveAll(deciders, trip.number);
  return story.reaches(cadre, trip.registrationId, 'APPROVED');
}

export function dutyOf(cadre: Client, registrationId: string, state: Duty['state']): Promise<Duty> {
  return eventually(`the duty is ${state}`, async () => {
    const { items } = await cadre.must(routes.listDuties, { query: { registrationId } });
    return items.find((duty) => duty.person.personId === cadre.personId && duty.state === state);
  });
}

/** A topical report that lacks nothing. */
export function topicalReport(
  people: readonly { personId: string; travelled: Dates[] }[],
  change: Partial<ReportFields> = {},
): ReportFields {
  return {
    kind: 'TOPICAL',
    travellers: [...people],
    sections: {
      work: 'Làm việc với Ban Thường vụ Huyện đoàn về chất lượng sinh hoạt chi đoàn.',
      youthSituation: 'Đoàn viên, thanh niên ổn định tư tưởng; một bộ phận đi làm xa.',
      branchActivity: 'Chi đoàn sinh hoạt đều, nội dung còn đơn điệu.',
      passedOn: 'Đã thông tin chủ trương mới của Đoàn cấp tỉnh.',
      difficulties: null,
      recommendations: null,
      followUp: null,
    },
    meetings: [],
    findings: [],
    ...change,
  };
}

export function finding(
  fields: Partial<ReportFields['findings'][number]> &
    Pick<ReportFields['findings'][number], 'kind' | 'title'>,
): ReportFields['findings'][number] {
  return {
    detail: null,
    unitId: null,
    place: null,
    field: null,
    topicId: null,
    addressee: null,
    addresseeUnitId: null,
    ...fields,
  };
}

export function wholeDays(from: string, to: string): Dates {
  return { from, fromHalf: 'am', to, toHalf: 'pm' };
}

export async function sendReport(
  cadre: Client,
  registrationId: string,
  fields: ReportFields,
): Promise<Report> {
  const draft = await cadre.must(routes.saveReport, { body: { registrationId, ...fields } });
  return cadre.must(routes.submitReport, { params: { id: draft.reportId }, ifMatch: draft.version });
}

export function reportReaches(reader: Client, reportId: string, state: Report['state']): Promise<Report> {
  return eventually(`the report is ${state}`, async () => {
    const report = await reader.must(routes.getReport, { params: { id: reportId } });
    return report.state === state ? report : undefined;
  });
}

export function daysOf(cadre: Client, year: number) {
  return cadre.must(routes.myDays, { query: { year } });
}
