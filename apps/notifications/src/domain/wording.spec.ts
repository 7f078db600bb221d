import { describe, expect, it } from '@jest/globals';
import { BAC_BINH, CADRE, TUY_PHONG, names, trip } from './example.fixture.js';
import { dueDay, number, places, quoted, span, travellers } from './wording.js';

describe('the dates of a trip', () => {
  it.each([
    ['2022-03-18', 'am', '2022-03-29', 'pm', 12, 'từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)'],
    [
      '2022-03-18',
      'pm',
      '2022-03-20',
      'am',
      2,
      'từ chiều ngày 18/03/2022 đến hết sáng ngày 20/03/2022 (2 ngày)',
    ],
    ['2022-03-18', 'am', '2022-03-18', 'pm', 1, 'ngày 18/03/2022 (1 ngày)'],
    ['2022-03-18', 'pm', '2022-03-18', 'pm', 0.5, 'chiều ngày 18/03/2022 (0,5 ngày)'],
  ] as const)('%s %s – %s %s', (from, fromHalf, to, toHalf, days, words) => {
    expect(span({ dates: { from, fromHalf, to, toHalf }, days })).toBe(words);
  });
});

describe('words', () => {
  it('use the Vietnamese form of figures', () => {
    expect([61.5, 12, 0.5].map(number)).toEqual(['61,5', '12', '0,5']);
  });

  it('name three places and count the rest', () => {
    expect(places([TUY_PHONG, BAC_BINH], names)).toBe('Huyện đoàn Tuy Phong, Huyện đoàn Bắc Bình');
    const five = [TUY_PHONG, BAC_BINH, TUY_PHONG, BAC_BINH, TUY_PHONG];
    expect(places(five, names)).toMatch(/, Huyện đoàn Tuy Phong và 2 đơn vị khác$/);
  });

  it('say nothing of companions to somebody who goes alone', () => {
    expect(travellers({ ...trip, participantIds: [CADRE] }, names)).toBe(
      'Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào)',
    );
  });

  it('name the day of a deadline as it is in Viet Nam', () => {
    expect(dueDay('2022-03-21T17:00:00Z')).toBe('22/03/2022');
  });

  it('end what a person wrote with one full stop', () => {
    expect(['Sửa ngày', 'Sửa ngày.', ' Thế à? '].map(quoted)).toEqual(['Sửa ngày.', 'Sửa ngày.', 'Thế à?']);
  });
});
