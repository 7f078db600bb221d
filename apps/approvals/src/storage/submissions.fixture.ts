import { newId } from '#database';
import type { FakeClock } from '#testing';
import type { RegistrationFacts, ReportFacts } from '../domain/facts.js';

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
