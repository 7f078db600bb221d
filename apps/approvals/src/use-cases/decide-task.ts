import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import type { CaseFile } from '../domain/case.js';
import { stepOf } from '../domain/chain.js';
import { PLAIN_CALENDAR } from '../domain/deadlines.js';
import { TaskClosed, checkDecision, decide, type Decision, type StepAtHand } from '../domain/decision.js';
import { holdsPost } from '../domain/resolver.js';
import { goOn } from '../domain/straight-on.js';
import { moment, officeOrName } from '../domain/words.js';
import { freshView } from './fresh-view.js';
import { CaseStore, ChainShelf } from './ports.js';

export type DecideTask = Decision & { correlationId: string };

/** One person's verdict on one task. The case is locked, so of two verdicts at the same instant one comes second. */
@Injectable()
export class DecideTasks {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal, see `checkDecision`; NOT_YOUR_TASK also for somebody who has left the post they were asked for */
  async run(tx: Tx, decision: DecideTask) {
    // Before the lock, which nobody is to wait for longer than needed.
    const view = await this.org.current();
    // Two statements, as the second has to see what was committed before the lock; one round trip.
    const [locked, step] = await Promise.all([
      this.store.lockByTask(tx, decision.taskId),
      this.store.stepOfTask(tx, decision.taskId),
    ]);
    if (locked === undefined || locked.file.chain === null) throw new Refusal('NOT_YOUR_TASK');
    const { file, facts } = locked;
    const chosen = this.check(file, step, decision, view);
    const chain = await this.shelf.version(locked.file.chain.code, locked.file.chain.number);
    const now = this.clock.now();
    const asked = stepOf(chain.definition, step.step);
    const holds = (org: OrgView) => holdsPost(org, dayOf(now), asked, chosen.group.unitId, decision.by);
    // The picture may be older than the task: somebody new in the post is not refused for that.
    if (!holds(view) && !holds(await freshView(this.org))) throw new Refusal('NOT_YOUR_TASK');
    const context = { now, newId, correlationId: decision.correlationId };
    const decided = decide(file, chain.definition, step, chosen, decision, context);
    // Asked again: the lock may have been waited for, and an old picture would ask those who have left.
    const next = await this.org.current();
    const calendar = next.calendar ?? PLAIN_CALENDAR;
    const change = goOn(decided, { view: next, day: dayOf(now), calendar, chain, facts }, context);
    await this.store.save(tx, [change]);
    return {
      taskId: decision.taskId,
      caseId: file.caseId,
      verdict: decision.verdict,
      caseState: change.file.state,
      decidedAt: now.toISOString(),
    };
  }

  private check(file: CaseFile, step: StepAtHand, decision: Decision, view: OrgView) {
    try {
      return checkDecision(file, step, decision);
    } catch (error) {
      if (!(error instanceof TaskClosed)) throw error;
      const { closedBy, closedAt } = error.task;
      const at = closedAt ?? this.clock.now();
      throw new Refusal('TASK_ALREADY_CLOSED', {
        who: closedBy === null ? 'hệ thống' : officeOrName(view, closedBy, dayOf(at)),
        at: moment(at),
      });
    }
  }
}
