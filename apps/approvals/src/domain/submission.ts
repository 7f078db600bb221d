import { CaseAct, type ActContext, type CaseChange, type CaseFile } from './case.js';
import type { Chain } from './chain.js';
import { adopt } from './hop.js';
import { digest, stableJson } from './history.js';
import { canMove, moveCase } from './moves.js';
import { isReport, type Facts } from './facts.js';
import { changedConcerns } from './rounds.js';

/** A submission begins a case. The way to its first step is a hop like any other. */
export function openCase(
  facts: Facts,
  chain: Chain | undefined,
  correlationId: string,
  context: ActContext,
): CaseChange {
  const act = CaseAct.begin(facts, null, context);
  const { salt } = act.submit(facts);
  act.record({
    kind: 'OPENED',
    actor: facts.submitterId,
    facts: {
      submission: digest(salt, stableJson(facts)),
      ...(chain === undefined ? {} : { chain: chain.code, number: chain.number }),
    },
  });
  if (chain !== undefined) adopt(act, chain);
  act.hopTo(1, correlationId);
  return act.done();
}

export type Resubmission = 'NEXT_ROUND' | 'OLD' | 'TOO_EARLY' | 'REFUSED';

/** What a submission means for a case that exists. */
export function judgeSubmission(file: CaseFile, revision: number): Resubmission {
  if (revision <= file.revision) return 'OLD';
  if (file.state === 'OPEN' || revision > file.revision + 1) return 'TOO_EARLY';
  return canMove(file, 'RESUBMIT') ? 'NEXT_ROUND' : 'REFUSED';
}

/** The next round: it walks the same chain from the start, and approvals that still stand are carried over. */
export function openRound(
  file: CaseFile,
  before: Facts,
  facts: Facts,
  correlationId: string,
  context: ActContext,
): CaseChange {
  const act = CaseAct.on(file, context);
  act.set({ state: moveCase(file, 'RESUBMIT'), decidedAt: null });
  const { salt } = act.submit(facts);
  act.record({
    kind: 'RESUBMITTED',
    actor: facts.submitterId,
    facts: {
      submission: digest(salt, stableJson(facts)),
      changed: [...changedConcerns(before, facts)],
      ...(isReport(facts) && facts.correction ? { correction: true } : {}),
    },
  });
  act.hopTo(1, correlationId);
  return act.done();
}
