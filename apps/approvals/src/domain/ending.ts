import { caseDecided, endingRefused, tasksClosed } from '#contracts';
import { CaseAct, summarise, type ActContext, type CaseChange, type CaseFile } from './case.js';
import { closeIncident } from './incident.js';
import { canMove, moveCase } from './moves.js';
import { callOff, type OpenWork } from './step-work.js';

/** A wish to end a case from the submitter's side; it races with the approvers. */
export type EndingRequest = {
  request: 'WITHDRAWAL' | 'CANCELLATION';
  revision: number;
  by: string | null;
  reason: string | null;
};

const ENDINGS = {
  WITHDRAWAL: { move: 'WITHDRAW', ended: 'WITHDRAWN' },
  CANCELLATION: { move: 'CANCEL', ended: 'CANCELLED' },
} as const;

export type EndingJudgement = 'ACCEPT' | 'REFUSE' | 'DONE_BEFORE' | 'OLD' | 'TOO_EARLY';

/** What becomes of a request: the decision that came first stands. */
export function judgeEnding(file: CaseFile, { request, revision }: EndingRequest): EndingJudgement {
  if (revision < file.revision) return 'OLD';
  if (revision > file.revision) return 'TOO_EARLY';
  const { move, ended } = ENDINGS[request];
  if (file.state === ended) return 'DONE_BEFORE';
  if (canMove(file, move)) return 'ACCEPT';
  // Asked to cancel what is not decided: the approval that was cancelled is still on its way here.
  return file.state === 'OPEN' ? 'TOO_EARLY' : 'REFUSE';
}

export function acceptEnding(
  file: CaseFile,
  wish: EndingRequest,
  work: OpenWork,
  stepName: string,
  context: ActContext,
): CaseChange {
  const { move, ended } = ENDINGS[wish.request];
  const { by, reason } = wish;
  const act = CaseAct.on(file, context);
  const step = file.step;
  const closed = callOff(act, work, by);
  if (step !== null && (closed.length > 0 || work.hop?.incident)) act.step({ step, state: 'CANCELLED' });
  if (work.hop !== null) act.settleHop({ hopId: work.hop.hopId, state: 'DROPPED' });
  act.set({ state: moveCase(file, move), step: null, decidedAt: context.now });
  act.record({ kind: ended, actor: by, facts: { tasks: closed.length }, texts: { reason } });
  if (work.hop?.incident) closeIncident(act, work.hop.incident);
  const summary = summarise(act.file);
  if (closed.length > 0) {
    act.publish(tasksClosed, { case: summary, step: step ?? 1, stepName, tasks: closed, by });
  }
  act.publish(caseDecided, {
    case: summary,
    outcome: ended,
    by,
    stepName: null,
    reason,
    at: context.now.toISOString(),
  });
  return act.done();
}

export function refuseEnding(file: CaseFile, wish: EndingRequest, context: ActContext): CaseChange {
  if (file.state === 'OPEN') throw new Error('an open case refuses no withdrawal');
  const act = CaseAct.on(file, context);
  act.record({
    kind: 'ENDING_REFUSED',
    actor: wish.by,
    facts: { request: wish.request, standing: file.state },
  });
  act.publish(endingRefused, {
    case: summarise(act.file),
    request: wish.request,
    standing: file.state,
    at: context.now.toISOString(),
  });
  return act.done();
}
