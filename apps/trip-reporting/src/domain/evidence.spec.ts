import { describe, expect, it } from '@jest/globals';
import { Refusal, type Rights } from '#contracts';
import {
  MOST_FILES,
  changed,
  evidenceView,
  removed,
  requireRoom,
  seesEvidence,
  type Evidence,
} from './evidence.js';

const THEN = new Date('2022-04-01T02:00:00.000Z');
const NOW = new Date('2022-05-01T02:00:00.000Z');
const photo: Evidence = {
  evidenceId: 'photo',
  version: 1,
  reportId: 'report',
  key: 'ab/cd',
  previewKey: 'ab/ce',
  name: 'Thôn 1.jpg',
  mediaType: 'image/jpeg',
  bytes: 2000,
  sha256: 'f'.repeat(64),
  caption: null,
  peopleRecognisable: true,
  minors: false,
  uploadedBy: 'an',
  uploadedAt: THEN,
  unflaggedAt: null,
  removedAt: null,
};

describe('a file', () => {
  it('is refused when the working copy is full', () => {
    requireRoom(MOST_FILES - 1);
    expect(() => requireRoom(MOST_FILES)).toThrow(new Refusal('TOO_MANY_FILES'));
  });

  it.each<[string, before: [boolean, boolean], after: [boolean, boolean], unflaggedAt: Date | null]>([
    ['remembers when a flag was taken back', [true, false], [false, false], NOW],
    ['remembers it also when the other flag is set', [true, false], [false, true], NOW],
    ['forgets nothing when a flag is set', [false, false], [true, true], null],
    ['forgets nothing when only its caption changes', [true, true], [true, true], null],
  ])('%s', (_, before, after, unflaggedAt) => {
    const evidence = { ...photo, peopleRecognisable: before[0], minors: before[1] };
    const facts = { caption: 'Mô hình', peopleRecognisable: after[0], minors: after[1] };
    expect(changed(evidence, facts, NOW)).toEqual({ ...evidence, ...facts, version: 2, unflaggedAt });
  });

  it('that is taken out keeps everything else', () => {
    expect(removed(photo, NOW)).toEqual({ ...photo, version: 2, removedAt: NOW });
  });

  it('is shown without its keys and its digest', () => {
    const shown = evidenceView(photo);
    expect(shown).toMatchObject({ image: true, name: 'Thôn 1.jpg', uploadedAt: THEN.toISOString() });
    for (const hidden of ['key', 'previewKey', 'sha256', 'uploadedBy'])
      expect(shown).not.toHaveProperty(hidden);
    expect(evidenceView({ ...photo, mediaType: 'application/pdf' }).image).toBe(false);
  });
});

describe('who opens a file', () => {
  const report = {
    authorId: 'an',
    revision: 1,
    personIds: ['an', 'binh'],
    departmentIds: ['department'],
    hostUnitIds: ['host'],
    provinceId: 'province',
    deciderIds: [],
  };
  const rights = (personId: string, change: Partial<Rights> = {}): Rights => ({
    personId,
    roles: new Set(['CADRE']),
    provinceId: 'province',
    homeUnitId: 'home',
    ownDepartmentIds: [],
    headOfIds: [],
    hostUnitIds: [],
    chargeUnitIds: [],
    ...change,
  });
  const head = rights('head', { headOfIds: ['department'] });

  it.each<[string, submitted: boolean, revision: number, Rights, boolean]>([
    ['its author, in a draft', false, 0, rights('an'), true],
    ['its author, new in a correction', false, 1, rights('an'), true],
    ['a fellow traveller, once submitted', true, 1, rights('binh'), true],
    ['no fellow traveller, while it is new in a correction', false, 1, rights('binh'), false],
    ['the head, once submitted', true, 1, head, true],
    ['not the head, in a draft', false, 0, head, false],
    ['no officer of the host unit', true, 1, rights('host', { hostUnitIds: ['host'] }), false],
    ['nobody else', true, 1, rights('else'), false],
  ])('%s', (_, submitted, revision, caller, expected) => {
    expect(seesEvidence(submitted, { ...report, revision }, caller)).toBe(expected);
  });
});
