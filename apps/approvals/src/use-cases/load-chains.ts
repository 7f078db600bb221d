import { Injectable } from '@nestjs/common';
import { ChainDefinition } from '#contracts';
import type { Tx } from '#database';
import { z } from 'zod';
import { digest, stableJson } from '../domain/history.js';
import { ChainBook } from './chain.ports.js';
import { DraftChains } from './draft-chain.js';
import { PublishChains } from './publish-chain.js';

/** `chains.json`: what is not to be published is left as a draft for an administrator. */
export const ChainFile = z.array(z.strictObject({ publish: z.boolean(), definition: ChainDefinition }));

export type Loaded = { code: string; number: number; result: 'UNCHANGED' | 'DRAFTED' | 'PUBLISHED' };

/**
 * Brings chains in from a file, any number of times. A definition that was loaded before makes no new version, also
 * when an administrator has published another one since: theirs stays.
 */
@Injectable()
export class LoadChains {
  constructor(
    private readonly book: ChainBook,
    private readonly drafts: DraftChains,
    private readonly publications: PublishChains,
  ) {}

  /** @throws Refusal CHAIN_INVALID */
  async run(tx: Tx, file: z.infer<typeof ChainFile>): Promise<Loaded[]> {
    const loaded: Loaded[] = [];
    for (const { publish, definition } of file) {
      const { code } = definition;
      const { versions } = await this.book.lock(tx, code);
      const known = versions.find((one) => one.digest === digest('', stableJson(definition)));
      if (known !== undefined && (known.state === 'PUBLISHED' || !publish)) {
        loaded.push({ code, number: known.number, result: 'UNCHANGED' });
        continue;
      }
      // An administrator's draft is not overwritten by a file that only brings a draft itself.
      if (!publish && versions.some(({ state }) => state === 'DRAFT')) {
        loaded.push({ code, number: versions.at(-1)?.number ?? 1, result: 'UNCHANGED' });
        continue;
      }
      const draft = await this.drafts.run(tx, { definition, by: null });
      if (publish) await this.publications.run(tx, { ...draft, by: null });
      loaded.push({ code, number: draft.number, result: publish ? 'PUBLISHED' : 'DRAFTED' });
    }
    return loaded;
  }
}
