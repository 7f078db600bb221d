import { describe, expect, it } from '@jest/globals';
import { NOTHING, dayTyped, fieldsOf, valuesOf, type Registration } from './values';

describe('a day as people type it', () => {
  it.each([
    ['02/09/2022', '2022-09-02'],
    ['2/9', '2022-09-02'],
    ['2.9.2023', '2023-09-02'],
    [' 2 - 9 ', '2022-09-02'],
    ['31/04/2022', null],
    ['30/02', null],
    ['2022-09-02', null],
    ['mai', null],
    ['', null],
  ])('%s → %s', (text, day) => expect(dayTyped(text, '2022-08-12')).toBe(day));
});

it('sends nothing before both days are known', () => {
  expect(fieldsOf({ ...NOTHING, from: '2022-09-02' }, 'me', 2022)).toBeNull();
});

it('names the submitter first, and an empty telephone as none', () => {
  const companion = { personId: 'other', fullName: 'Bùi Đức Thịnh', office: null };
  const values = {
    ...NOTHING,
    from: '2022-09-02',
    to: '2022-09-06',
    companions: [companion],
    content: ' a ',
  };
  expect(fieldsOf(values, 'me', 2022)).toMatchObject({
    participantIds: ['me', 'other'],
    content: 'a',
    contact: { name: '', phone: null },
  });
});

it('gives back the fields of a registration as they were', () => {
  const registration = {
    submitter: { personId: 'me' },
    participants: [{ personId: 'me' }, { personId: 'other' }],
    hostUnits: [{ unitId: 'u', name: 'Đoàn xã Tân Thành' }],
    dates: { from: '2022-09-02', fromHalf: 'pm', to: '2022-09-06', toHalf: 'am' },
    roundId: 'r',
    purpose: 'JOINT_ACTIVITY',
    topics: [{ topicId: 't', name: 'x' }],
    content: 'c',
    contact: { name: 'n', phone: null },
  } as unknown as Registration;
  expect(fieldsOf(valuesOf(registration), 'me', 2022)).toEqual({
    year: 2022,
    roundId: 'r',
    participantIds: ['me', 'other'],
    hostUnitIds: ['u'],
    dates: registration.dates,
    purpose: 'JOINT_ACTIVITY',
    topicIds: ['t'],
    content: 'c',
    contact: { name: 'n', phone: null },
  });
});
