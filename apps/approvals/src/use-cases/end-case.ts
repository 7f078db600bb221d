import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { CaseKind } from '#contracts';
import { newId, type Tx } from '#database';
import { NotYet } from '#messaging';
import type { CaseFile } from '../domain/case.js';
import { stepOf } from '../domain/chain.js';
import { acceptEnding, judgeEnding, refuseEnding, type EndingRequest } from '../domain/ending.js';
import { CaseStore, ChainShelf } from './ports.js';

export type EndCase = EndingRequest & { kind: CaseKind; subjectId: string; correlationId: string };

/** Withdrawals and cancellations are accepted or refused against the decision that they race with. */
@Injectable()
export class EndCases {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws NotYet when the submission that it is about has not arrived */
  async run(tx: Tx, wish: EndCase): Promise<void> {
    const [file] = await this.store.lockBySubject(tx, wish.kind, [wish.subjectId]);
    if (file === undefined) throw new NotYet('the case is not here');
    const context = { now: this.clock.now(), newId, correlationId: wish.correlationId };
    switch (judgeEnding(file, wish)) {
      case 'OLD':
      case 'DONE_BEFORE':
        return;
      case 'TOO_EARLY':
        throw new NotYet('the submission or decision before it is not here');
      case 'REFUSE':
        return this.store.save(tx, [refuseEnding(file, wish, context)]);
      case 'ACCEPT': {
        const work = await this.store.openWork(tx, file);
        const change = acceptEnding(file, wish, work, await this.stepName(file), context);
        return this.store.save(tx, [change]);
      }
    }
  }

  private async stepName({ chain, step }: CaseFile): Promise<string> {
    if (chain === null || step === null) return '';
    const { definition } = await this.shelf.version(chain.code, chain.number);
    return stepOf(definition, step).name;
  }
}
