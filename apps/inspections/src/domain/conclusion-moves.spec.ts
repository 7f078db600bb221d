import { describe, expect, it } from '@jest/globals';
import { ConclusionState, Refusal } from '#contracts';
import { CONCLUSION_MOVES, requireMove, type ConclusionAct } from './conclusion-moves.js';
import { refuseWithdrawal, settleConclusion, type ConclusionDecision } from './conclusion-settle.js';
import { AT, conclusionOf } from './conclusion.fixture.js';

const ACTS: ConclusionAct[] = ['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW', 'ISSUE'];

function tried(state: ConclusionState, act: ConclusionAct): string {
  try {
    requireMove(state, act);
    return String(CONCLUSION_MOVES[state][act]);
  } catch (error) {
    if (error instanceof Refusal) return error.code.replace('CONCLUSION_', '');
    throw error;
  }
}

describe('what a team may do', () => {
  it.each<[ConclusionState, string[]]>([
    // state, then what comes of edit, delete, submit, withdraw, issue
    ['DRAFT', ['DRAFT', 'GONE', 'SUBMITTED', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['SUBMITTED', ['NOT_EDITABLE', 'NOT_EDITABLE', 'ILLEGAL_MOVE', 'WITHDRAWING', 'ILLEGAL_MOVE']],
    ['WITHDRAWING', ['NOT_EDITABLE', 'NOT_EDITABLE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['RETURNED', ['RETURNED', 'NOT_EDITABLE', 'SUBMITTED', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['WITHDRAWN', ['WITHDRAWN', 'NOT_EDITABLE', 'SUBMITTED', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['REJECTED', ['NOT_EDITABLE', 'NOT_EDITABLE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
    ['APPROVED', ['NOT_EDITABLE', 'NOT_EDITABLE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ISSUED']],
    ['ISSUED', ['NOT_EDITABLE', 'NOT_EDITABLE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE', 'ILLEGAL_MOVE']],
  ])('in %s', (state, outcomes) => {
    expect(ACTS.map((act) => tried(state, act))).toEqual(outcomes);
  });

  it('reaches every state', () => {
    const reached = new Set<string>(Object.values(CONCLUSION_MOVES).flatMap((row) => Object.values(row)));
    for (const state of ConclusionState.options) expect([state, reached.has(state)]).toEqual([state, true]);
  });
});

function decision(change: Partial<ConclusionDecision> = {}): ConclusionDecision {
  const facts = { caseId: 'case', sequence: 3, revision: 2, by: 'standing', reason: 'Bổ sung.', at: AT };
  return { outcome: 'APPROVED', ...facts, ...change };
}

function stateAfter(settling: ReturnType<typeof settleConclusion>): string {
  return settling.kind === 'MOVED' ? settling.conclusion.state : settling.kind;
}

describe('what approvals decides', () => {
  it.each<[ConclusionState, Partial<ConclusionDecision>, string]>([
    ['SUBMITTED', { outcome: 'APPROVED' }, 'APPROVED'],
    ['SUBMITTED', { outcome: 'RETURNED' }, 'RETURNED'],
    ['SUBMITTED', { outcome: 'REJECTED' }, 'REJECTED'],
    ['WITHDRAWING', { outcome: 'WITHDRAWN' }, 'WITHDRAWN'],
    ['WITHDRAWING', { outcome: 'APPROVED' }, 'APPROVED'],
    ['WITHDRAWING', { outcome: 'RETURNED' }, 'WITHDRAWING'],
    ['SUBMITTED', { revision: 1 }, 'STALE'],
    ['SUBMITTED', { revision: 3 }, 'TOO_EARLY'],
    ['ISSUED', { outcome: 'WITHDRAWN' }, 'STALE'],
  ])('moves %s by %j to %s', (state, change, after) => {
    expect(stateAfter(settleConclusion(conclusionOf({ state }), decision(change)))).toBe(after);
  });

  it('is taken in once', () => {
    const before = conclusionOf({ state: 'WITHDRAWING', caseId: 'case', caseSeq: 3 });
    expect(stateAfter(settleConclusion(before, decision({ outcome: 'RETURNED' })))).toBe('STALE');
    expect(stateAfter(settleConclusion(before, decision({ outcome: 'WITHDRAWN', sequence: 4 })))).toBe(
      'WITHDRAWN',
    );
  });

  it.each<[ConclusionState, 'RETURNED' | 'APPROVED' | null, string]>([
    ['WITHDRAWING', null, 'SUBMITTED'],
    ['WITHDRAWING', 'RETURNED', 'RETURNED'],
    ['APPROVED', 'APPROVED', 'STALE'],
  ])('refuses a withdrawal of %s that was decided as %s: %s', (state, outcome, after) => {
    expect(stateAfter(refuseWithdrawal(conclusionOf({ state }), { revision: 2, outcome }))).toBe(after);
  });
});
