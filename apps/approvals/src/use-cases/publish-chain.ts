import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { ChainBook, type ChainVersion } from './chain.ports.js';
import { DraftChains } from './draft-chain.js';

export type PublishChain = { code: string; number: number; version: number; by: string | null };

/** From here on new cases take this version; those that run keep theirs. */
@Injectable()
export class PublishChains {
  constructor(
    private readonly book: ChainBook,
    private readonly drafts: DraftChains,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, CHAIN_PUBLISHED, STALE_VERSION, CHAIN_INVALID */
  async run(tx: Tx, { code, number, version, by }: PublishChain): Promise<ChainVersion> {
    const { versions } = await this.book.lock(tx, code);
    const draft = versions.find((one) => one.number === number);
    if (draft === undefined) throw new Refusal('NOT_FOUND');
    if (draft.state === 'PUBLISHED') throw new Refusal('CHAIN_PUBLISHED');
    if (draft.version !== version) throw new Refusal('STALE_VERSION');
    // The posts may have changed since it was drafted.
    await this.drafts.refuseInvalid(tx, draft.definition);
    const published: ChainVersion = {
      ...draft,
      version: version + 1,
      state: 'PUBLISHED',
      publishedAt: this.clock.now(),
    };
    await this.book.publish(tx, published, by);
    return published;
  }
}
