import { Inject, Injectable, Logger } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import type { CaseKind } from '#contracts';
import { newId, wavesOf, type Tx } from '#database';
import { NotYet } from '#messaging';
import { OrgPicture } from '#org';
import type { CaseChange, CaseFile } from '../domain/case.js';
import { chooseChain } from '../domain/chain.js';
import { PLAIN_CALENDAR } from '../domain/deadlines.js';
import { kindOf, subjectOf, type Facts } from '../domain/facts.js';
import { goOn } from '../domain/straight-on.js';
import { judgeSubmission, openCase, openRound } from '../domain/submission.js';
import { CaseStore, ChainShelf } from './ports.js';

export type Submission = { facts: Facts; correlationId: string };

/** Submissions begin cases, or the next round of a case that was returned or, of a report, is corrected. */
@Injectable()
export class OpenCases {
  private readonly logger = new Logger('open-cases');

  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * @param submissions all of this kind
   * @throws NotYet when what a submission follows has not arrived
   */
  async run(tx: Tx, kind: CaseKind, submissions: readonly Submission[]): Promise<void> {
    for (const wave of wavesOf(submissions, ({ facts }) => subjectOf(facts)))
      await this.runWave(tx, kind, wave);
  }

  private async runWave(tx: Tx, kind: CaseKind, wave: readonly Submission[]): Promise<void> {
    const subjectIds = wave.map(({ facts }) => subjectOf(facts));
    const known = new Map(
      (await this.store.lockBySubject(tx, kind, subjectIds)).map((file) => [file.subjectId, file]),
    );
    const changes: CaseChange[] = [];
    for (const submission of wave) {
      const file = known.get(subjectOf(submission.facts));
      const change =
        file === undefined ? await this.open(submission) : await this.reopen(tx, file, submission);
      if (change !== undefined) changes.push(change);
    }
    await this.store.save(tx, changes);
  }

  private async open({ facts, correlationId }: Submission): Promise<CaseChange> {
    const [view, published] = await Promise.all([this.org.current(), this.shelf.published()]);
    const level = view.unit(facts.submitterUnitId)?.level;
    // Without a chain the case is kept all the same: its first hop finds one, or becomes an incident.
    const chain = level === undefined ? undefined : chooseChain(published, kindOf(facts), level);
    const now = this.clock.now();
    const context = { now, newId, correlationId };
    const opened = openCase(facts, chain, correlationId, context);
    if (chain === undefined) return opened;
    const calendar = view.calendar ?? PLAIN_CALENDAR;
    return goOn(opened, { view, day: dayOf(now), calendar, chain, facts }, context);
  }

  private async reopen(
    tx: Tx,
    file: CaseFile,
    { facts, correlationId }: Submission,
  ): Promise<CaseChange | undefined> {
    switch (judgeSubmission(file, facts.revision)) {
      case 'OLD':
        return undefined;
      case 'REFUSED':
        this.logger.warn({
          msg: 'a submission to an ended case',
          caseId: file.caseId,
          revision: facts.revision,
        });
        return undefined;
      case 'TOO_EARLY':
        throw new NotYet('the round before has not ended here');
      case 'NEXT_ROUND': {
        const before = await this.store.facts(tx, file.caseId, file.revision);
        const context = { now: this.clock.now(), newId, correlationId };
        return openRound(file, before, facts, correlationId, context);
      }
    }
  }
}
