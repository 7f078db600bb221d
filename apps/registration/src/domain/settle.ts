import {
  registrationApproved,
  registrationCancelled,
  registrationRejected,
  registrationReturned,
  registrationWithdrawn,
  type CaseOutcome,
  type RegistrationState,
} from '#contracts';
import type { z } from 'zod';
import { MOVES, type Answer } from './moves.js';
import { outcomeFacts, type Moved, type OutcomeContract, type Registration } from './registration.js';

type Outcome = z.infer<typeof CaseOutcome>;

/** What approvals says about a submission. */
export type CaseAnswer = {
  caseId: string;
  /** Number of the event within its case. */
  sequence: number;
  /** The submission that it is about. */
  revision: number;
  at: Date;
} & (
  | { kind: 'DECIDED'; outcome: Outcome; by: string | null; reason: string | null }
  /** The ending that was asked for came too late: `standing` is what was decided. */
  | { kind: 'REFUSED'; request: 'WITHDRAWAL' | 'CANCELLATION'; standing: Outcome }
);

export type Settled =
  | ({ kind: 'MOVED' } & Moved)
  /** Overtaken, or taken in before: nothing to do. */
  | { kind: 'STALE' }
  /** Something that must come first has not arrived. */
  | { kind: 'TOO_EARLY' };

const STALE: Settled = { kind: 'STALE' };
const TOO_EARLY: Settled = { kind: 'TOO_EARLY' };

const EVENTS: Record<Outcome, OutcomeContract> = {
  APPROVED: registrationApproved,
  RETURNED: registrationReturned,
  REJECTED: registrationRejected,
  WITHDRAWN: registrationWithdrawn,
  CANCELLED: registrationCancelled,
};

/** Order does not matter and repetition does no harm: an answer moves the submission it is about, once. */
export function settle(registration: Registration, answer: CaseAnswer): Settled {
  if (answer.revision < registration.revision) return STALE;
  if (answer.revision > registration.revision) return TOO_EARLY;
  if (answer.caseId === registration.caseId && answer.sequence <= registration.caseSeq) return STALE;
  const trigger: Answer = answer.kind === 'DECIDED' ? answer.outcome : `${answer.request}_REFUSED`;
  const next = MOVES[registration.state][trigger];
  if (next === undefined || next === 'GONE') return STALE;
  return answer.kind === 'REFUSED' ? backTo(registration, next, answer) : decided(registration, next, answer);
}

/**
 * The decision that stands has its own event, with its reason. When that is still on its way, it is waited for; it
 * then moves the registration itself and this answer is stale.
 */
function backTo(
  registration: Registration,
  state: RegistrationState,
  answer: CaseAnswer & { kind: 'REFUSED' },
): Settled {
  if (answer.standing !== state) return TOO_EARLY;
  return {
    kind: 'MOVED',
    registration: {
      ...registration,
      state,
      version: registration.version + 1,
      caseId: answer.caseId,
      caseSeq: answer.sequence,
      updatedAt: answer.at,
    },
    event: null,
  };
}

function decided(
  registration: Registration,
  state: RegistrationState,
  answer: CaseAnswer & { kind: 'DECIDED' },
): Settled {
  const byOwner = answer.outcome === 'WITHDRAWN' || answer.outcome === 'CANCELLED';
  const reason = answer.reason ?? (byOwner ? registration.endingReason : null);
  const moved: Registration = {
    ...registration,
    state,
    edited: state === 'RETURNED' || state === 'WITHDRAWING' ? registration.edited : null,
    version: registration.version + 1,
    eventSeq: registration.eventSeq + 1,
    decidedAt: answer.at,
    reason,
    caseId: answer.caseId,
    caseSeq: answer.sequence,
    updatedAt: answer.at,
  };
  const by = answer.by ?? (byOwner ? registration.submitterId : null);
  const facts = outcomeFacts(moved, { at: answer.at, by, reason });
  return { kind: 'MOVED', registration: moved, event: { contract: EVENTS[answer.outcome], data: facts } };
}
