import { describe, expect, it } from '@jest/globals';
import { toVietnamIso, wholeDays, type TripDates, type WorkingCalendar } from '#calendar';
import { newId } from '#database';
import { at } from './duty.fixture.js';
import { endOfTrip, scheduleDuties, type DutyTerms } from './duty-schedule.js';

const calendar: WorkingCalendar = {
  version: 4,
  holidays: [
    { day: '2022-09-01', name: 'Quốc khánh' },
    { day: '2022-09-02', name: 'Quốc khánh' },
  ],
  workingDays: [],
  daysOff: [],
};
const people = [newId(), newId()];

function schedule(dates: TripDates, terms: Partial<DutyTerms> = {}) {
  const trip = {
    registrationId: newId(),
    number: 'ĐK-2022-00017',
    planId: newId(),
    year: 2022,
    provinceId: newId(),
    hostUnitIds: [newId()],
    dates,
    participantIds: people,
  };
  const approvedAt = terms.approvedAt ?? at('2022-03-10T08:00:00');
  return scheduleDuties(trip, {
    rule: { rollToWorkingDay: false },
    calendar,
    departmentOf: () => null,
    newId,
    now: approvedAt,
    ...terms,
    approvedAt,
  });
}

function rows(reminders: { kind: string; number: number | null; dueAt: Date }[]) {
  return reminders.map(({ kind, number, dueAt }) => `${kind} ${number} ${toVietnamIso(dueAt).slice(0, 23)}`);
}

describe('the duties of an approved trip', () => {
  it('are one for each participant, alike but for the person, their department and the id', () => {
    const departmentOf = (personId: string) => (personId === people[0] ? 'first' : null);
    const made = schedule(wholeDays('2022-03-18', '2022-03-29'), { departmentOf });
    expect(made.map(({ duty }) => [duty.personId, duty.departmentId])).toEqual([
      [people[0], 'first'],
      [people[1], null],
    ]);
    expect(new Set(made.map(({ duty }) => duty.dutyId)).size).toBe(2);
    expect(made[0]?.duty).toMatchObject({ state: 'SCHEDULED', version: 1, eventSeq: 0, reportId: null });
  });

  it('open at the end of the trip and are due ten days later, with reminders on three mornings', () => {
    const [made] = schedule(wholeDays('2022-03-18', '2022-03-29'));
    expect(made?.duty.dueDay).toBe('2022-04-08');
    expect(rows(made?.reminders ?? [])).toEqual([
      'OPENS 0 2022-03-29T23:59:59.999',
      'DUE_SOON 3 2022-04-05T07:30:00.000',
      'DUE_SOON 1 2022-04-07T07:30:00.000',
      'DUE_SOON 0 2022-04-08T07:30:00.000',
      'OVERDUE 0 2022-04-09T00:00:00.000',
    ]);
  });

  it.each([
    ['am', '2022-03-29T12:00:00.000'],
    ['pm', '2022-03-29T23:59:59.999'],
  ] as const)('of a trip that ends with the %s open at %s', (toHalf, opensAt) => {
    const dates: TripDates = { from: '2022-03-29', fromHalf: 'am', to: '2022-03-29', toHalf };
    const [made] = schedule(dates);
    expect(toVietnamIso(endOfTrip(dates)).slice(0, 23)).toBe(opensAt);
    expect(rows(made?.reminders ?? [])[0]).toBe(`OPENS 0 ${opensAt}`);
    expect(made?.duty.dueDay).toBe('2022-04-08');
  });

  it('of a trip approved after it was made are counted from the approval, and open with it', () => {
    const [made] = schedule(wholeDays('2022-03-18'), { approvedAt: at('2022-03-25T15:00:00') });
    expect(made?.duty.dueDay).toBe('2022-04-04');
    expect(made?.duty.endsAt).toEqual(at('2022-03-18T23:59:59.999'));
    expect(rows(made?.reminders ?? [])[0]).toBe('OPENS 0 2022-03-25T15:00:00.000');
  });

  it('that are taken in late get no reminder for a morning that is over', () => {
    const [made] = schedule(wholeDays('2022-03-18'), {
      approvedAt: at('2022-03-10T08:00:00'),
      now: at('2022-03-27T07:30:00'),
    });
    expect(rows(made?.reminders ?? [])).toEqual([
      'OPENS 0 2022-03-18T23:59:59.999',
      'DUE_SOON 0 2022-03-28T07:30:00.000',
      'OVERDUE 0 2022-03-29T00:00:00.000',
    ]);
  });

  it.each([
    ['2022-08-22', false, '2022-09-01', null, '2022-08-29'],
    ['2022-08-22', true, '2022-09-05', 4, '2022-09-02'],
    ['2022-08-23', false, '2022-09-02', null, '2022-08-30'],
    ['2022-08-23', true, '2022-09-05', 4, '2022-09-02'],
    ['2022-06-15', false, '2022-06-25', null, '2022-06-22'],
    ['2022-06-15', true, '2022-06-27', 4, '2022-06-24'],
    ['2022-08-26', true, '2022-09-05', 4, '2022-09-02'],
  ])(
    'after a trip to the end of %s, rolled %s, are due on %s (calendar %s), first reminder on %s',
    (endsOn, rollToWorkingDay, dueDay, calendarVersion, firstReminder) => {
      const [made] = schedule(wholeDays(endsOn), { rule: { rollToWorkingDay } });
      expect(made?.duty).toMatchObject({ dueDay, calendarVersion });
      expect(made?.duty.dueAt).toEqual(at(`${dueDay}T23:59:59.999`));
      expect(rows(made?.reminders ?? [])[1]).toBe(`DUE_SOON 3 ${firstReminder}T07:30:00.000`);
    },
  );
});
