import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  daysCredited,
  daysReversed,
  dutyDueSoon,
  dutyOpened,
  dutyOverdue,
  reportReturned,
  reportSubmitted,
  reportVerified,
  type EventContract,
} from '#contracts';
import { newId } from '#database';
import { onDutyDueSoon, onDutyOpened, onDutyOverdue } from '../domain/duties.js';
import { onDaysCredited, onDaysReversed } from '../domain/days.js';
import { onReportReturned, onReportSubmitted, onReportVerified } from '../domain/reports.js';
import {
  credit as exampleCredit,
  duty as exampleDuty,
  report as exampleReport,
  reportOutcome as exampleOutcome,
} from '../domain/example.fixture.js';
import { Deliveries, cadre, colleague, received, secretary, unit, type Rule } from './deliveries.fixture.js';

describe('delivering notices of a report', () => {
  let deliveries: Deliveries;
  beforeAll(async () => {
    deliveries = await Deliveries.make();
  });
  afterAll(() => deliveries.drop());

  /** Two duties of one trip, reminded of; their report, returned, chased, sent again, verified, corrected twice. */
  const reporting = (chapters: number) => {
    const [reportId, dutyId, otherDutyId] = [newId(), newId(), newId()];
    const people = { submitterId: cadre, participantIds: [cadre, colleague], hostUnitIds: [unit] };
    const facts = { ...exampleDuty, dutyId, personId: cadre, hostUnitIds: [unit] };
    const sent = { ...exampleReport, ...people, reportId, dutyIds: [dutyId, otherDutyId] };
    const outcome = { ...exampleOutcome, ...people, reportId, dutyIds: sent.dutyIds, by: secretary };
    const days = { ...exampleCredit, reportId, personId: cadre };
    const late = { ...facts, toldIds: [secretary] };
    let sequence = 0;
    const tell = <Contract extends EventContract>(
      contract: Contract,
      rule: Rule,
      data: unknown,
      day: string,
    ) => {
      sequence += 1;
      const message = received(contract, data, sequence, `${day}T02:00:00Z`);
      return () => deliveries.deliver([message], rule);
    };
    const events = [
      [
        tell(dutyOpened, onDutyOpened, facts, '2022-03-30'),
        tell(dutyOpened, onDutyOpened, { ...facts, dutyId: otherDutyId, personId: colleague }, '2022-03-30'),
        tell(dutyDueSoon, onDutyDueSoon, { ...facts, daysLeft: 1 }, '2022-04-07'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 0 }, '2022-04-09'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 1 }, '2022-04-16'),
      ],
      [
        tell(reportSubmitted, onReportSubmitted, sent, '2022-04-17'),
        tell(reportReturned, onReportReturned, { ...outcome, reason: 'Ghi rõ địa điểm' }, '2022-04-18'),
        tell(dutyOverdue, onDutyOverdue, { ...late, week: 2 }, '2022-04-25'),
      ],
      [
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 2 }, '2022-04-26'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 2 }, '2022-04-27'),
        tell(daysCredited, onDaysCredited, { ...days, revision: 2, days: 12 }, '2022-04-27'),
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 3, correction: true }, '2022-04-28'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 3 }, '2022-04-29'),
        tell(daysReversed, onDaysReversed, { ...days, revision: 3, days: 2 }, '2022-04-29'),
        tell(daysCredited, onDaysCredited, { ...days, revision: 3, days: 1 }, '2022-04-29'),
        tell(reportSubmitted, onReportSubmitted, { ...sent, revision: 4, correction: true }, '2022-04-30'),
        tell(reportVerified, onReportVerified, { ...outcome, revision: 4 }, '2022-05-01'),
        tell(daysReversed, onDaysReversed, { ...days, revision: 4, days: 1 }, '2022-05-01'),
        // The last correction reports for the colleague no more.
        tell(dutyOpened, onDutyOpened, { ...facts, dutyId: otherDutyId, personId: colleague }, '2022-05-02'),
      ],
    ].slice(0, chapters);
    return { about: [reportId, dutyId, otherDutyId], events: events.flat() };
  };
  const titlesOf = async (personId: string, about: readonly string[]) => {
    const messages = await deliveries.messagesOf(personId, about);
    return messages.map(({ title }) => title);
  };

  const VERIFIED = 'Đã xác nhận: báo cáo BC-2022-00009';
  const OWED = 'Cần báo cáo: chuyến đi ĐK-2022-00017, hạn 08/04/2022';
  it.each([
    [
      'a report that is owed',
      1,
      {
        cadre: ['Quá hạn báo cáo 8 ngày: chuyến đi ĐK-2022-00017'],
        colleague: [OWED],
        head: ['Cán bộ quá hạn báo cáo 8 ngày: chuyến đi ĐK-2022-00017'],
      },
    ],
    [
      'a report that was returned and is owed again',
      2,
      {
        cadre: [
          'Quá hạn báo cáo 17 ngày: chuyến đi ĐK-2022-00017',
          'Trả lại để bổ sung: báo cáo BC-2022-00009',
        ],
        colleague: ['Trả lại để bổ sung: báo cáo BC-2022-00009'],
        head: ['Cán bộ quá hạn báo cáo 17 ngày: chuyến đi ĐK-2022-00017'],
      },
    ],
    [
      'each verification, corrections included',
      3,
      {
        cadre: [
          'Rút lại 1 ngày: báo cáo BC-2022-00009 được đính chính',
          'Đã xác nhận, cộng 1 ngày: báo cáo BC-2022-00009',
          'Đã xác nhận, cộng 12 ngày: báo cáo BC-2022-00009',
        ],
        // No day was credited: that the report was verified is all there is to say.
        colleague: [OWED, VERIFIED, VERIFIED, VERIFIED],
        head: [],
      },
    ],
  ])('leaves one message of %s, in whatever order', async (_, chapters, left) => {
    const places = reporting(chapters).events.map((__, n) => n);
    const order = fc.shuffledSubarray(places, { minLength: places.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const { about, events } = reporting(chapters);
        for (const place of shuffled) await events[place]?.();
        expect((await titlesOf(cadre, about)).sort()).toEqual(left.cadre);
        expect((await titlesOf(colleague, about)).sort()).toEqual(left.colleague);
        expect(await titlesOf(secretary, about)).toEqual(left.head);
      }),
      { numRuns: 20 },
    );
  });
});
