import type { ProblemCode } from '#contracts';

/** Somebody whom no directory knows. */
export const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** What is done to the fields of a draft by whom, and what is answered. */
type Spoilt = [
  title: string,
  spoil: (fields: object, personId: string) => unknown,
  status: number,
  code: ProblemCode,
];

export const SPOILT_DRAFTS: Spoilt[] = [
  ['with a missing field', (fields) => ({ ...fields, purpose: undefined }), 400, 'INVALID_INPUT'],
  ['with an unknown field', (fields) => ({ ...fields, state: 'APPROVED' }), 400, 'INVALID_INPUT'],
  ['with wrong types', (fields) => ({ ...fields, participantIds: 'x', year: {} }), 400, 'INVALID_INPUT'],
  [
    'on 31/11',
    (fields) => ({ ...fields, dates: { from: '2022-11-30', to: '2022-11-31' } }),
    400,
    'INVALID_INPUT',
  ],
  ['with a string of 100 kB', (fields) => ({ ...fields, content: 'ă'.repeat(50_000) }), 400, 'INVALID_INPUT'],
  ['of 300 kB', (fields) => ({ ...fields, content: 'x'.repeat(300_000) }), 413, 'BODY_TOO_LARGE'],
  [
    'that ends before it starts',
    (fields) => ({ ...fields, dates: { from: '2022-03-29', to: '2022-03-18' } }),
    422,
    'END_BEFORE_START',
  ],
  [
    'that ends before noon and starts after',
    (fields) => ({
      ...fields,
      dates: { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-18', toHalf: 'am' },
    }),
    422,
    'END_BEFORE_START',
  ],
  ['in a year without a plan', (fields) => ({ ...fields, year: 2031 }), 422, 'PLAN_MISSING'],
  [
    'with somebody twice',
    (fields, personId) => ({ ...fields, participantIds: [personId, personId] }),
    422,
    'DUPLICATE_PARTICIPANT',
  ],
  [
    'for others only',
    (fields) => ({ ...fields, participantIds: [NOWHERE] }),
    422,
    'SUBMITTER_NOT_PARTICIPANT',
  ],
  ['that is a list', () => [], 400, 'INVALID_INPUT'],
  ['that is broken JSON', () => '{"year": 2022,', 400, 'BROKEN_JSON'],
  ['that is nothing', () => undefined, 400, 'INVALID_INPUT'],
];
