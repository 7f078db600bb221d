import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import {
  NotYet,
  NO_HISTORY,
  UnusableMessage,
  decide,
  describe as describeError,
  type Decision,
} from './failures.js';
import { DEFAULT_TUNING } from './options.js';

const policy = DEFAULT_TUNING.retry;
const MIDDLE = 0.5;

describe('what becomes of a failed message', () => {
  const cases: [string, unknown, Partial<typeof NO_HISTORY>, Decision][] = [
    ['first failure', new Error('x'), {}, { kind: 'retry', attempts: 1, waits: 0, delayMs: 1_000 }],
    [
      'third failure',
      new Error('x'),
      { attempts: 2 },
      { kind: 'retry', attempts: 3, waits: 0, delayMs: 12_250 },
    ],
    [
      'late failure is capped',
      new Error('x'),
      { attempts: 6 },
      { kind: 'retry', attempts: 7, waits: 0, delayMs: 900_000 },
    ],
    ['eighth failure', new Error('x'), { attempts: 7 }, { kind: 'dead', attempts: 8 }],
    ['something thrown that is no error', 'x', {}, { kind: 'retry', attempts: 1, waits: 0, delayMs: 1_000 }],
    ['nothing can help', new UnusableMessage('C', 'x'), {}, { kind: 'dead', attempts: 1 }],
    ['missing fact', new NotYet('x'), {}, { kind: 'retry', attempts: 0, waits: 1, delayMs: 250 }],
    [
      'missing fact, again',
      new NotYet('x'),
      { attempts: 3, waits: 2 },
      { kind: 'retry', attempts: 3, waits: 3, delayMs: 722 },
    ],
    [
      'missing fact, for long',
      new NotYet('x'),
      { waits: 500 },
      { kind: 'retry', attempts: 0, waits: 501, delayMs: 15_000 },
    ],
    [
      'missing fact, for a day',
      new NotYet('x'),
      { waits: 5_000, ageMs: 86_400_000 },
      { kind: 'dead', attempts: 1 },
    ],
    [
      'failure after waiting',
      new Error('x'),
      { waits: 9 },
      { kind: 'retry', attempts: 1, waits: 9, delayMs: 1_000 },
    ],
  ];
  it.each(cases)('%s', (_, error, history, decision) => {
    expect(decide(error, { ...NO_HISTORY, ...history }, policy, MIDDLE)).toEqual(decision);
  });

  it('spreads what failed at one instant over a fifth to each side', () => {
    const delay = (random: number) => decide(new Error('x'), NO_HISTORY, policy, random);
    expect(delay(0)).toMatchObject({ delayMs: 800 });
    expect(delay(1)).toMatchObject({ delayMs: 1_200 });
  });

  it('takes about half an hour until it gives up', () => {
    let total = 0;
    for (let attempts = 0; attempts < policy.attempts - 1; attempts += 1) {
      const decision = decide(new Error('x'), { ...NO_HISTORY, attempts }, policy, MIDDLE);
      if (decision.kind === 'retry') total += decision.delayMs;
    }
    expect(total / 60_000).toBeGreaterThan(20);
    expect(total / 60_000).toBeLessThan(35);
  });
});

describe('how an error is described', () => {
  const sql = Object.assign(new Error('duplicate key'), { code: '23505', severity: 'ERROR' });
  const cases: [string, unknown, { code: string; text: string }][] = [
    [
      'a plain error by its class',
      new TypeError('x is not a function'),
      { code: 'TypeError', text: 'x is not a function' },
    ],
    [
      'a refusal by its code',
      new Refusal('NOT_FOUND'),
      { code: 'NOT_FOUND', text: new Refusal('NOT_FOUND').message },
    ],
    ['PostgreSQL by its state', sql, { code: 'SQL_23505', text: 'duplicate key' }],
    [
      'what Nest masked',
      { status: 'error', message: 'Internal server error' },
      { code: 'UNKNOWN', text: 'Internal server error' },
    ],
    ['a thrown text', 'boom', { code: 'UNKNOWN', text: 'boom' }],
    ['nothing at all', undefined, { code: 'UNKNOWN', text: 'undefined' }],
  ];
  it.each(cases)('%s', (_, error, description) => {
    expect(describeError(error)).toEqual(description);
  });

  it('cuts what is too long to be looked at', () => {
    expect(describeError(new Error('x'.repeat(5_000))).text).toHaveLength(1_000);
  });
});
