import { describe, expect, it } from '@jest/globals';
import { inOrder, missingIn, partOf, remarksOf, standingOf, type Check } from './findings';
import { NOTHING } from './values';

const words = { from: 'f', to: 't', content: 'c', contactName: 'n', contactPhone: 'p' };

it('finds the part of the form that a pointer means', () => {
  expect(partOf('/dates/from')).toBe('dates');
  expect(partOf('/participantIds/1')).toBe('participants');
  expect(partOf('/contact/phone')).toBe('contactPhone');
  expect(partOf('/contact/name')).toBe('contactName');
  expect(partOf('/year')).toBe('dates');
});

it('asks for what the server would not take even as a draft', () => {
  expect(missingIn(NOTHING, words).map(({ detail }) => detail)).toEqual(['f', 't', 'c', 'n']);
  const whole = { ...NOTHING, from: '2022-09-02', to: '2022-09-02', content: 'x', contactName: 'y' };
  expect(missingIn(whole, words)).toEqual([]);
  expect(missingIn({ ...whole, contactPhone: 'ba số không' }, words)).toHaveLength(1);
});

describe('what the check found', () => {
  const check: Check = {
    days: 5,
    countedDays: 5,
    submittable: false,
    findings: [
      { severity: 'WARNING', code: 'NO_TOPIC', pointer: '/topicIds', detail: 'w' },
      { severity: 'ERROR', code: 'NO_HOST_UNIT', pointer: '/hostUnitIds', detail: 'h' },
      { severity: 'ERROR', code: 'PERSON_TWICE_ON_DAY', pointer: '/participantIds/0', detail: 'c' },
    ],
  };

  it('is not held against who has not come that far yet', () => {
    expect(remarksOf(check, false).map(({ detail }) => detail)).toEqual(['c']);
    expect(remarksOf(check, true)).toHaveLength(3);
  });

  it('stands in the order of the form, errors first, each once', () => {
    const remarks = inOrder([...remarksOf(check, true), ...remarksOf(check, true)]);
    expect(remarks.map(({ detail }) => detail)).toEqual(['h', 'c', 'w']);
  });
});

it('forgets a refusal of a field once the field is changed', () => {
  const refused = { fields: [{ pointer: '/content', detail: 'x' }], values: NOTHING };
  expect(standingOf(refused, { ...NOTHING, contactName: 'y' })).toHaveLength(1);
  expect(standingOf(refused, { ...NOTHING, content: 'y' })).toEqual([]);
});
