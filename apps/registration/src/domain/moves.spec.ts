import { describe, expect, it } from '@jest/globals';
import { Refusal, RegistrationState } from '#contracts';
import { MOVES, actsFrom, holdsDays, nextState, type Act } from './moves.js';

const ACTS: Act[] = ['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW', 'CANCEL'];

function tried(state: RegistrationState, act: Act): string {
  try {
    return nextState(state, act);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('what a submitter may do', () => {
  it.each<[RegistrationState, string[]]>([
    // state, then what comes of edit, delete, submit, withdraw, cancel
    ['DRAFT', ['DRAFT', 'GONE', 'SUBMITTED', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['SUBMITTED', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'WITHDRAWING', 'ILLEGAL_MOVE']],
    ['WITHDRAWING', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['RETURNED', ['RETURNED', 'NOT_DRAFT', 'SUBMITTED', 'WITHDRAWING', 'ILLEGAL_MOVE']],
    ['APPROVED', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'CANCELLING']],
    ['CANCELLING', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['REJECTED', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['WITHDRAWN', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['CANCELLED', ['NOT_DRAFT', 'NOT_DRAFT', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
  ])('in %s', (state, outcomes) => {
    expect(ACTS.map((act) => tried(state, act))).toEqual(outcomes);
    expect(actsFrom(state)).toEqual(ACTS.filter((_, at) => !/ILLEGAL|NOT_DRAFT/.test(outcomes[at] ?? '')));
  });

  it('refuses with the state in the words that people read', () => {
    expect(() => nextState('APPROVED', 'SUBMIT')).toThrow(
      expect.objectContaining({ facts: { state: 'Đã duyệt', action: 'trình' } }),
    );
  });
});

describe('the table', () => {
  it('has a row for every state, and every state can be reached', () => {
    expect(Object.keys(MOVES).sort()).toEqual([...RegistrationState.options].sort());
    const reached = new Set<string>(Object.values(MOVES).flatMap((row) => Object.values(row)));
    for (const state of RegistrationState.options) expect([state, reached.has(state)]).toEqual([state, true]);
  });

  it('takes half days from submission to an end, and in no other state', () => {
    expect(RegistrationState.options.filter(holdsDays)).toEqual([
      'SUBMITTED',
      'WITHDRAWING',
      'APPROVED',
      'CANCELLING',
    ]);
  });
});
