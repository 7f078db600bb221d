import { expect, it } from '@jest/globals';
import { daysOffWithin } from './days-off';

const calendar = {
  holidays: [
    { day: '2022-09-01', name: 'Quốc khánh' },
    { day: '2022-09-02', name: 'Quốc khánh' },
  ],
  workingDays: ['2022-09-03'],
  daysOff: ['2022-09-05'],
};

it('names holidays, and counts weekends and days given, but no Saturday that is worked', () => {
  expect(daysOffWithin('2022-09-01', '2022-09-06', calendar)).toEqual({
    holidays: [{ name: 'Quốc khánh', days: ['2022-09-01', '2022-09-02'] }],
    others: ['2022-09-04', '2022-09-05'],
  });
});

it('finds nothing in a working week', () => {
  expect(daysOffWithin('2022-08-08', '2022-08-12', calendar)).toEqual({ holidays: [], others: [] });
});
