import { newId } from '#database';
import type { FakeClock } from '#testing';
import type { PaperFacts, RegistrationFacts, ReportFacts } from '../domain/facts.js';

/** Where the example province is asked for its ids. */
type Province = { person(username: string): string; unit(code: string): string; clock: FakeClock };

/** A trip of a specialist to Tuy Phong. */
export function exampleTrip(
  province: Province,
  count: number,
  change: Partial<RegistrationFacts>,
): RegistrationFacts {
  const submitterId = province.person('tran.bao.chau');
  return {
    registrationId: newId(),
    number: `ĐK-2022-${String(count).padStart(5, '0')}`,
    revision: 1,
    planId: newId(),
    year: 2022,
    provinceId: province.unit('TD-BINHTHUAN'),
    submitterId,
    submitterUnitId: province.unit('BAN-XDD'),
    participantIds: [submitterId],
    hostUnitIds: [province.unit('HD-TUYPHONG')],
    dates: { from: '2022-04-01', fromHalf: 'am', to: '2022-04-05', toHalf: 'pm' },
    days: 5,
    countedDays: 5,
    purpose: 'TOPICAL_STUDY',
    topicIds: [],
    topicNames: [],
    content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    roundId: null,
    roundName: 'Quý II - Đợt 1/2022',
    submittedAt: province.clock.now().toISOString(),
    ...change,
  };
}

/** The report of such a trip. */
export function exampleReport(province: Province, count: number, change: Partial<ReportFacts>): ReportFacts {
  const trip = exampleTrip(province, count, {});
  const { registrationId, planId, year, provinceId, submitterId, submitterUnitId } = trip;
  const { participantIds, hostUnitIds, dates, days, submittedAt } = trip;
  return {
    reportId: newId(),
    number: trip.number.replace('ĐK', 'BC'),
    kind: 'TOPICAL',
    revision: 1,
    ...{ planId, year, provinceId, registrationId, submitterId, submitterUnitId },
    registrationNumber: trip.number,
    participantIds,
    dutyIds: [newId()],
    hostUnitIds,
    ...{ dates, days, submittedAt },
    content: 'Sinh hoạt chi đoàn đều, nội dung còn đơn điệu.',
    findingCount: 2,
    evidenceCount: 1,
    late: false,
    correction: false,
    ...change,
  };
}

/** A plan of the organisation and inspection department for Tuy Phong, or the conclusion of its team. */
export function examplePaper(province: Province, count: number, change: Partial<PaperFacts>): PaperFacts {
  const kind = change.kind ?? 'INSPECTION_PLAN';
  const symbol = kind === 'INSPECTION_PLAN' ? 'KT' : 'KL';
  const submitterId = province.person('mai.dinh.hoa');
  return {
    paperId: newId(),
    kind,
    number: `${symbol}-2022-${String(count).padStart(5, '0')}`,
    revision: 1,
    year: 2022,
    provinceId: province.unit('TD-BINHTHUAN'),
    planId: newId(),
    submitterId,
    submitterUnitId: province.unit('BAN-TCKT'),
    participantIds: [submitterId, province.person('cao.thi.hoa')],
    hostUnitIds: [province.unit('HD-TUYPHONG')],
    dates: { from: '2022-06-06', fromHalf: 'am', to: '2022-06-10', toHalf: 'pm' },
    days: 5,
    title: 'Kiểm tra công tác Đoàn và phong trào thanh thiếu nhi 6 tháng đầu năm 2022',
    content: 'Kiểm tra công tác cán bộ, đoàn vụ và sinh hoạt chi đoàn.',
    submittedAt: province.clock.now().toISOString(),
    ...change,
  };
}
