import { defaultWindow, wholeDays } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import type { Exemption } from './exemption.js';
import { summariseYear, type YearInput } from './year.js';
import { CADRE, PLAN, STRANGER } from './trip.fixture.js';

/** The ten rounds of article 001: 59 days, 57 of them inside the window. */
const ROUNDS = [
  ['2022-03-18', '2022-03-29'],
  ['2022-04-01', '2022-04-05'],
  ['2022-05-06', '2022-05-10'],
  ['2022-06-03', '2022-06-07'],
  ['2022-07-01', '2022-07-05'],
  ['2022-08-05', '2022-08-09'],
  ['2022-09-02', '2022-09-06'],
  ['2022-10-01', '2022-10-10'],
  ['2022-11-04', '2022-11-08'],
  ['2022-12-05', '2022-12-06'],
].map(([from, to]) => wholeDays(String(from), String(to)));

const exemption: Exemption = {
  exemptionId: STRANGER,
  version: 1,
  eventSeq: 1,
  planId: PLAN,
  personId: CADRE,
  kind: 'MATERNITY_LEAVE',
  from: '2022-02-14',
  to: '2022-08-13',
  endedOn: null,
  document: null,
};

function year(change: Partial<YearInput> = {}) {
  return summariseYear({
    plan: { quotaDays: 60, window: defaultWindow(2022), proRataExemption: false },
    duty: { fullTime: true, workArea: 'UNION_WORK' },
    exemptions: [],
    waiting: [],
    approved: ROUNDS,
    ...change,
  });
}

describe('a year', () => {
  it('with every round of article 001 approved falls three days short', () => {
    expect(year()).toMatchObject({
      quotaDays: 60,
      approvedDays: 57,
      missingDays: 3,
      sentence: 'Với các chuyến đã duyệt, đến 30/11 đạt 57/60 ngày: còn thiếu 3 ngày',
    });
  });

  it('is met with sixty days, not with fifty-nine and a half', () => {
    const more = wholeDays('2022-11-10', '2022-11-12');
    expect(year({ approved: [...ROUNDS, more] })).toMatchObject({
      missingDays: 0,
      sentence: 'Với các chuyến đã duyệt, đến 30/11 đạt 60/60 ngày: đã đủ chỉ tiêu',
    });
    const less = { ...more, toHalf: 'am' as const };
    expect(year({ approved: [...ROUNDS, less] }).sentence).toBe(
      'Với các chuyến đã duyệt, đến 30/11 đạt 59,5/60 ngày: còn thiếu 0,5 ngày',
    );
  });

  it('tells what waits apart from what is approved', () => {
    const figures = year({ approved: ROUNDS.slice(0, 2), waiting: ROUNDS.slice(2, 3) });
    expect(figures).toMatchObject({ approvedDays: 17, waitingDays: 5, missingDays: 43 });
    expect(figures.sentence).toBe(
      'Với các chuyến đã duyệt, đến 30/11 đạt 17/60 ngày: còn thiếu 43 ngày (5 ngày đang chờ duyệt)',
    );
  });

  it('of somebody exempt has no quota', () => {
    expect(year({ exemptions: [exemption], approved: ROUNDS.slice(0, 1) })).toMatchObject({
      quotaDays: 0,
      missingDays: 0,
      exempt: exemption,
      sentence:
        'Đồng chí thuộc diện miễn thực hiện từ 14/02/2022 đến 13/08/2022; với các chuyến đã duyệt, đến 30/11 đạt 12 ngày',
    });
  });

  it('has its quota when the exemption does not reach the counting window, or ended before it', () => {
    const december = { ...exemption, from: '2022-12-01', to: '2023-05-31' };
    const ended = { ...exemption, from: '2021-07-01', endedOn: '2021-12-31' };
    for (const one of [december, ended])
      expect(year({ exemptions: [one] })).toMatchObject({ quotaDays: 60, exempt: null });
  });

  it('with quotas in proportion owes what is left of the window, and says why', () => {
    const plan = { quotaDays: 60, window: defaultWindow(2022), proRataExemption: true };
    // 181 of 334 days are exempt: 60 × 153/334 = 27.48…
    expect(year({ plan, exemptions: [exemption], approved: ROUNDS.slice(0, 1) })).toMatchObject({
      quotaDays: 27.5,
      missingDays: 15.5,
      exempt: null,
      sentence:
        'Với các chuyến đã duyệt, đến 30/11 đạt 12/27,5 ngày: còn thiếu 15,5 ngày; chỉ tiêu đã giảm vì được miễn từ 14/02/2022 đến 13/08/2022',
    });
    const whole = { ...exemption, from: '2021-09-01', to: '2022-12-31' };
    expect(year({ plan, exemptions: [whole] })).toMatchObject({ quotaDays: 0, exempt: whole });
    const driver = { fullTime: true, workArea: 'SUPPORT' as const };
    expect(year({ plan, exemptions: [exemption], duty: driver })).toMatchObject({ quotaDays: 0 });
  });

  it.each([
    ['a driver', { fullTime: true, workArea: 'SUPPORT' as const }],
    ['somebody part-time', { fullTime: false, workArea: 'UNION_WORK' as const }],
  ])('of %s has no quota', (_, duty) => {
    expect(year({ duty })).toMatchObject({ quotaDays: 0, missingDays: 0, approvedDays: 57 });
  });
});
