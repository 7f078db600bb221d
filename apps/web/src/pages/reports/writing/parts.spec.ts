import { describe, expect, it } from '@jest/globals';
import { SECTIONS, fieldsOf, newFinding, newMeeting, type Draft } from './draft';
import { compare, taking } from './parts';
import { placeOf, stepsOf, unkept } from './steps';

const empty = Object.fromEntries(SECTIONS.map((name) => [name, ''])) as Draft['sections'];
const draft = (texts: Partial<Draft['sections']> = {}, rest: Partial<Draft> = {}): Draft => ({
  kind: 'TOPICAL',
  travellers: [{ personId: 'p', travelled: [] }],
  sections: { ...empty, ...texts },
  meetings: [],
  findings: [],
  ...rest,
});
const fields = (one: Draft) => fieldsOf(one, new Map());

describe('what is sent', () => {
  it('has null for what is empty', () => expect(fields(draft({ work: '  ' })).sections.work).toBeNull());
  it('leaves on the device what the server could not keep', () => {
    const rows = draft({}, { findings: [newFinding('a', 'DIFFICULTY', null)] });
    expect(fields(rows).findings).toEqual([]);
    expect(unkept(rows).findings).toEqual(['a']);
  });
  it('names nobody to whom a difficulty would be addressed', () => {
    const finding = newFinding('a', 'DIFFICULTY', null);
    const sent = fields(
      draft({}, { findings: [{ ...finding, title: 't', addressee: 'DEPARTMENT', addresseeUnitId: 'u' }] }),
    );
    expect(sent.findings?.[0]?.addressee).toBeNull();
  });
});

describe('written in two places', () => {
  const base = draft({ work: 'a', followUp: 'f' });
  it('asks only about what both have changed', () => {
    const mine = draft({ work: 'mine', passedOn: 'mine' });
    const theirs = draft({ work: 'theirs', difficulties: 'theirs', followUp: 'f' });
    expect(compare([fields(base)], fields(mine), fields(theirs))).toEqual({
      both: ['work'],
      theirs: ['difficulties'],
    });
  });
  it('is no conflict when both wrote the same', () => {
    const same = draft({ work: 'b', followUp: 'f' });
    expect(compare([fields(base)], fields(same), fields(same))).toEqual({ both: [], theirs: [] });
  });
  it('knows what was sent from here and done, although no answer came', () => {
    const sent = draft({ work: 'ab', followUp: 'f' });
    const mine = draft({ work: 'abc', followUp: 'f' });
    expect(compare([fields(base), fields(sent)], fields(mine), fields(sent))).toEqual({
      both: [],
      theirs: [],
    });
  });
  it('takes what was chosen', () => {
    const merged = taking(draft({ work: 'm', passedOn: 'm' }), draft({ work: 't', passedOn: 't' }), ['work']);
    expect(merged.sections).toMatchObject({ work: 't', passedOn: 'm' });
  });
});

describe('where something is missing', () => {
  const unit = { unitId: 'u', name: 'Đoàn xã' };
  const rows = draft(
    {},
    {
      meetings: [newMeeting('m0', null, '2022-08-05'), newMeeting('m1', unit, '2022-08-05')],
      findings: [{ ...newFinding('f0', 'WEAK_AREA', null), title: 't' }],
    },
  );
  it.each([
    ['/sections/youthSituation', { step: 'tinh-hinh', field: 'f-youthSituation-text' }],
    ['/meetings', { step: 'sinh-hoat', field: undefined }],
    ['/meetings/0/content', { step: 'sinh-hoat', field: 'f-m1-content' }],
    ['/findings/0/unitId', { step: 'phat-hien', field: 'f-f0-unitId' }],
    ['/travellers', { step: 'ngay-di', field: undefined }],
  ])('%s', (pointer, place) => expect(placeOf(pointer, rows)).toEqual(place));
});

it('begins a report on branch meetings with the meetings', () => {
  expect(stepsOf('BRANCH_MEETING')[1]?.id).toBe('sinh-hoat');
  expect(stepsOf('TOPICAL')[4]?.id).toBe('sinh-hoat');
  expect(stepsOf('TOPICAL')).toHaveLength(stepsOf('BRANCH_MEETING').length);
});
