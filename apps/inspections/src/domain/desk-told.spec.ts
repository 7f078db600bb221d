import { describe, expect, it } from '@jest/globals';
import { ORG } from './org.fixture.js';
import { newAnswer } from './desk-answer.js';
import { draftRequest, sendRequest } from './desk-request.js';
import {
  tellCancelled,
  tellOwed,
  tellReceived,
  tellRequested,
  tellReturned,
  type ToldAnswer,
} from './desk-told.js';

const NOW = new Date('2022-06-01T08:00:00+07:00');
const telling = { org: ORG, today: '2022-06-01', at: NOW };
const REQUEST = sendRequest(
  draftRequest(
    {
      ...{ title: 'Báo cáo', content: 'Báo cáo', unitIds: ['district', 'branch'], dueDay: '2022-06-15' },
      ...{ questions: [{ code: '1', title: 'Số chi đoàn', required: true }], planId: null },
    },
    { requestId: 'request', provinceId: 'province', by: 'author', now: NOW, today: '2022-06-01' },
  ),
  'YC-2022-00001',
  NOW,
  '2022-06-01',
);
const DISTRICT = newAnswer('of district', 'request', 'district');
const BRANCH = newAnswer('of branch', 'request', 'branch');
const SOON = { kind: 'DUE_SOON', daysLeft: 3 } as const;
const OVERDUE = { kind: 'OVERDUE', week: 2 } as const;

it.each<[string, ToldAnswer, string, string[]]>([
  [
    'what is asked: the officers',
    tellRequested(DISTRICT, REQUEST, telling),
    'report-requested',
    ['secretary', 'officer'],
  ],
  [
    'a unit without officers: who leads above',
    tellRequested(BRANCH, REQUEST, telling),
    'report-requested',
    ['secretary'],
  ],
  ['what comes in: whoever asked', tellReceived(DISTRICT, REQUEST, telling), 'report-received', ['author']],
  [
    'what goes back: the officers',
    tellReturned(DISTRICT, REQUEST, 'x', telling),
    'report-returned',
    ['secretary', 'officer'],
  ],
  [
    'what is cancelled: the officers',
    tellCancelled(DISTRICT, REQUEST, 'x', telling),
    'report-cancelled',
    ['secretary', 'officer'],
  ],
  [
    'what is due soon: the officers',
    tellOwed(DISTRICT, REQUEST, SOON, telling),
    'report-due-soon',
    ['secretary', 'officer'],
  ],
  [
    'what is overdue: above too',
    tellOwed(DISTRICT, REQUEST, OVERDUE, telling),
    'report-overdue',
    ['secretary', 'officer', 'chief'],
  ],
  [
    'what is overdue of nobody: above',
    tellOwed(BRANCH, REQUEST, OVERDUE, telling),
    'report-overdue',
    ['secretary'],
  ],
])('tells of %s', (_, told, type, toldIds) => {
  expect([told.event.contract.type.split('.')[3], told.event.data.toldIds]).toEqual([type, toldIds]);
  expect(told.answer.eventSeq).toBe(1);
  expect(told.event.data).toMatchObject({
    requestId: 'request',
    number: 'YC-2022-00001',
    dueDay: '2022-06-15',
  });
});

describe('what is owed', () => {
  it('says how long it is still or how long it has been', () => {
    expect(tellOwed(DISTRICT, REQUEST, SOON, telling).event.data).toMatchObject({ daysLeft: 3 });
    expect(tellOwed(DISTRICT, REQUEST, OVERDUE, telling).event.data).toMatchObject({ week: 2 });
  });
});
