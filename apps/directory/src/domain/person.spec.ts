import { describe, expect, it } from '@jest/globals';
import { changedPerson, enteredPerson, maskedEmail, personFacts, type PersonFields } from './person.js';

const fields: PersonFields = {
  code: 'CB-900',
  fullName: 'Trần Bảo Châu',
  givenName: 'Châu',
  fullTime: true,
  workArea: 'UNION_WORK',
  email: 'chau@binhthuan.dicoso.example',
  education: 'UNIVERSITY',
  validFrom: '2020-01-01',
  validTo: null,
};

describe('a person', () => {
  it('is entered with version 1; only facts without contact data travel', () => {
    const person = enteredPerson('p', fields);
    expect(person).toEqual({ ...fields, personId: 'p', version: 1 });
    expect(Object.keys(personFacts(person))).toEqual([
      'personId',
      'version',
      'fullName',
      'givenName',
      'fullTime',
      'workArea',
      'validFrom',
      'validTo',
    ]);
  });

  it.each<[string, Partial<PersonFields>, string]>([
    ['an end before the start', { validTo: '2019-12-31' }, 'END_BEFORE_START'],
    ['a given name that is not in the name', { givenName: 'Bảo' }, 'INVALID_INPUT'],
  ])('refuses %s, when entered and when changed', (_, part, code) => {
    const refused = expect.objectContaining({ code });
    expect(() => enteredPerson('p', { ...fields, ...part })).toThrow(refused);
    expect(() => changedPerson(enteredPerson('p', fields), part)).toThrow(refused);
  });

  it('keeps what a change does not name, and its version when nothing changes', () => {
    const person = enteredPerson('p', { ...fields, validTo: '2026-12-31' });
    expect(changedPerson(person, { fullTime: false, email: undefined })).toEqual({
      ...person,
      fullTime: false,
      version: 2,
    });
    expect(changedPerson(person, { fullTime: true, validTo: '2026-12-31' })).toBe(person);
  });

  it.each([
    ['chau@example.vn', 'c…@example.vn'],
    ['c@example.vn', 'c…@example.vn'],
    ['"a@b"@example.vn', '"…@example.vn'],
  ])('masks %s as %s', (email, masked) => {
    expect(maskedEmail(email)).toBe(masked);
  });
});
