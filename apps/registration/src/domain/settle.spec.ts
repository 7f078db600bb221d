import { describe, expect, it } from '@jest/globals';
import { CaseOutcome, RegistrationState } from '#contracts';
import type { z } from 'zod';
import { settle, type CaseAnswer } from './settle.js';
import { CADRE, CASE, NOW, STRANGER, registration } from './trip.fixture.js';

type Outcome = z.infer<typeof CaseOutcome>;
const common = { caseId: CASE, sequence: 5, revision: 1, at: NOW };
const decided = (outcome: Outcome, change: Partial<CaseAnswer & { kind: 'DECIDED' }> = {}): CaseAnswer => ({
  ...common,
  kind: 'DECIDED',
  outcome,
  by: STRANGER,
  reason: null,
  ...change,
});
const refused = (request: 'WITHDRAWAL' | 'CANCELLATION', standing: Outcome): CaseAnswer => ({
  ...common,
  kind: 'REFUSED',
  request,
  standing,
});
const submitted = (state: RegistrationState) => registration({ state, revision: 1, eventSeq: 1 });
const resultOf = (state: RegistrationState, answer: CaseAnswer) => {
  const settled = settle(submitted(state), answer);
  return settled.kind === 'MOVED' ? settled.registration.state : settled.kind;
};

describe('a decision', () => {
  const OUTCOMES: Outcome[] = ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED'];
  it.each<[RegistrationState, string[]]>([
    ['DRAFT', ['STALE', 'STALE', 'STALE', 'STALE', 'STALE']],
    ['SUBMITTED', ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'STALE']],
    // What was returned can be withdrawn: the answer to that wish is still to come.
    ['WITHDRAWING', ['APPROVED', 'WITHDRAWING', 'REJECTED', 'WITHDRAWN', 'STALE']],
    ['APPROVED', ['STALE', 'STALE', 'STALE', 'STALE', 'CANCELLED']],
    ['CANCELLING', ['STALE', 'STALE', 'STALE', 'STALE', 'CANCELLED']],
    ['RETURNED', ['STALE', 'STALE', 'STALE', 'STALE', 'STALE']],
    ['REJECTED', ['STALE', 'STALE', 'STALE', 'STALE', 'STALE']],
    ['WITHDRAWN', ['STALE', 'STALE', 'STALE', 'STALE', 'STALE']],
    ['CANCELLED', ['STALE', 'STALE', 'STALE', 'STALE', 'STALE']],
  ])('on what is %s', (state, results) => {
    expect(OUTCOMES.map((outcome) => resultOf(state, decided(outcome)))).toEqual(results);
  });

  it('about an older revision is stale, about a later one it comes too early', () => {
    const second = registration({ state: 'SUBMITTED', revision: 2 });
    expect(settle(second, decided('APPROVED')).kind).toBe('STALE');
    expect(settle(second, decided('APPROVED', { revision: 3 })).kind).toBe('TOO_EARLY');
  });

  it('that was overtaken within its case is stale', () => {
    const later = { ...submitted('SUBMITTED'), caseId: CASE, caseSeq: 5 };
    expect(settle(later, decided('APPROVED')).kind).toBe('STALE');
    expect(settle(later, decided('APPROVED', { sequence: 6 })).kind).toBe('MOVED');
  });

  it('is told with who, when and why, as the next event', () => {
    const settled = settle(submitted('SUBMITTED'), decided('REJECTED', { reason: 'Trùng đại hội.' }));
    expect(settled).toMatchObject({
      registration: { version: 2, eventSeq: 2, reason: 'Trùng đại hội.', decidedAt: NOW, caseSeq: 5 },
      event: {
        contract: { type: 'vn.dicoso.registration.rejected.v1' },
        data: { by: STRANGER, reason: 'Trùng đại hội.', revision: 1, at: NOW.toISOString() },
      },
    });
  });

  it('that ends it as its submitter asked is told with the submitter and the reason that was given', () => {
    const asked = { ...submitted('WITHDRAWING'), endingReason: 'Bận họp.' };
    const settled = settle(asked, decided('WITHDRAWN', { by: null }));
    expect(settled).toMatchObject({ event: { data: { by: CADRE, reason: 'Bận họp.' } } });
  });
});

describe('a refused ending', () => {
  it('of an approved trip lets the approval stand, without an event', () => {
    const settled = settle(submitted('CANCELLING'), refused('CANCELLATION', 'APPROVED'));
    expect(settled).toMatchObject({
      kind: 'MOVED',
      registration: { state: 'APPROVED', eventSeq: 1 },
      event: null,
    });
  });

  it.each<[RegistrationState, 'WITHDRAWAL' | 'CANCELLATION', Outcome, string]>([
    // The decision that stands is on its way and brings its own reason.
    ['WITHDRAWING', 'WITHDRAWAL', 'APPROVED', 'TOO_EARLY'],
    ['WITHDRAWING', 'WITHDRAWAL', 'REJECTED', 'TOO_EARLY'],
    // Back to its submitter.
    ['WITHDRAWING', 'WITHDRAWAL', 'RETURNED', 'RETURNED'],
    ['CANCELLING', 'CANCELLATION', 'CANCELLED', 'TOO_EARLY'],
    // The decision was here before.
    ['APPROVED', 'WITHDRAWAL', 'APPROVED', 'STALE'],
    ['RETURNED', 'WITHDRAWAL', 'RETURNED', 'STALE'],
    // It answers an earlier request.
    ['CANCELLING', 'WITHDRAWAL', 'APPROVED', 'STALE'],
    ['SUBMITTED', 'WITHDRAWAL', 'APPROVED', 'STALE'],
  ])('in %s of a %s while %s stands: %s', (state, request, standing, result) => {
    expect(resultOf(state, refused(request, standing))).toBe(result);
  });
});
