import { describe, expect, it } from '@jest/globals';
import { toVietnamIso, type WorkingCalendar } from '#calendar';
import { stepOf, type Step } from './chain.js';
import { PLAIN_CALENDAR, deadlinesOf, dueOf, nextReminder } from './deadlines.js';
import { shippedChain } from './province.fixture.js';

const step = (dueWorkingDays: number, remindWorkingDaysBefore: number): Step => ({
  ...stepOf(shippedChain('provincial'), 1),
  dueWorkingDays,
  remindWorkingDaysBefore,
});
const TET: WorkingCalendar = {
  ...PLAIN_CALENDAR,
  version: 4,
  holidays: ['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'].map((day) => ({
    day,
    name: 'Tết Nguyên đán',
  })),
};
const short = (at: Date) => toVietnamIso(at).slice(0, 16);

function fires(now: string, working: Step, calendar = PLAIN_CALENDAR) {
  let n = 0;
  return deadlinesOf('g', working, new Date(now), calendar, () => String((n += 1))).map(
    ({ kind, firesAt, calendarVersion }) => [kind, short(firesAt), calendarVersion],
  );
}

describe('a group that opens', () => {
  it('is due at the end of the n-th working day', () => {
    const { dueAt } = dueOf(step(3, 1), new Date('2022-03-03T16:00:00+07:00'), PLAIN_CALENDAR);
    expect(toVietnamIso(dueAt)).toBe('2022-03-08T23:59:59.999+07:00');
  });

  it.each<[string, string, Step, unknown[]]>([
    [
      'on a Thursday, over the weekend',
      '2022-03-03T16:00:00+07:00',
      step(3, 1),
      [
        ['DUE_SOON', '2022-03-07T07:30', 0],
        ['OVERDUE', '2022-03-09T00:00', 0],
      ],
    ],
    [
      'with the reminder on the due day itself',
      '2022-03-03T16:00:00+07:00',
      step(1, 0),
      [
        ['DUE_SOON', '2022-03-04T07:30', 0],
        ['OVERDUE', '2022-03-05T00:00', 0],
      ],
    ],
    [
      'just before the morning of the reminder',
      '2022-03-01T07:29:20+07:00',
      step(1, 1),
      [
        ['DUE_SOON', '2022-03-01T07:30', 0],
        ['OVERDUE', '2022-03-03T00:00', 0],
      ],
    ],
    [
      'after that morning: nobody is reminded of the past',
      '2022-03-01T07:30:00+07:00',
      step(1, 1),
      [['OVERDUE', '2022-03-03T00:00', 0]],
    ],
  ])('%s', (_, now, working, expected) => {
    expect(fires(now, working)).toEqual(expected);
  });

  it('before Tết waits for the first working days after it, and keeps the calendar’s version', () => {
    expect(fires('2022-01-28T09:00:00+07:00', step(2, 1), TET)).toEqual([
      ['DUE_SOON', '2022-02-07T07:30', 4],
      ['OVERDUE', '2022-02-09T00:00', 4],
    ]);
  });
});

describe('an overdue group', () => {
  it.each([
    ['at midnight', '2022-03-09T00:00:00+07:00', '2022-03-09T07:30'],
    ['in the morning', '2022-03-09T07:30:00+07:00', '2022-03-10T07:30'],
    ['on a Friday', '2022-03-11T07:30:00+07:00', '2022-03-14T07:30'],
    ['on a Saturday', '2022-03-12T03:00:00+07:00', '2022-03-14T07:30'],
    [
      'after days without service: what was missed is not made up for',
      '2022-03-30T12:00:00+07:00',
      '2022-03-31T07:30',
    ],
  ])('is reminded of again on the next working morning: %s', (_, now, expected) => {
    expect(short(nextReminder(new Date(now), PLAIN_CALENDAR))).toBe(expected);
  });
});
