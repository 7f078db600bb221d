import { newId } from '#database';
import type { Duty } from './duty.js';

/** A specialist’s duty after a trip on 18–19/03/2022: due at the end of 29/03. */
export function aDuty(change: Partial<Duty> = {}): Duty {
  return {
    dutyId: newId(),
    version: 3,
    eventSeq: 1,
    registrationId: newId(),
    number: 'ĐK-2022-00017',
    planId: newId(),
    year: 2022,
    provinceId: newId(),
    personId: newId(),
    departmentId: newId(),
    hostUnitIds: [newId()],
    dates: { from: '2022-03-18', fromHalf: 'am', to: '2022-03-19', toHalf: 'pm' },
    state: 'OPEN',
    endsAt: new Date('2022-03-19T23:59:59.999+07:00'),
    dueDay: '2022-03-29',
    dueAt: new Date('2022-03-29T23:59:59.999+07:00'),
    calendarVersion: null,
    reportId: null,
    firstSubmittedAt: null,
    excused: null,
    ...change,
  };
}

/** An instant in Viet Nam. */
export function at(text: string): Date {
  return new Date(`${text}+07:00`);
}
