import { Injectable } from '@nestjs/common';
import { Refusal, type ChainDefinition } from '#contracts';
import type { Tx } from '#database';
import { chainProblems } from '../domain/chain.js';
import { digest, stableJson } from '../domain/history.js';
import { ChainBook, type ChainVersion } from './chain.ports.js';

export type DraftChain = { definition: ChainDefinition; by: string | null };

/** A chain has at most one draft: drafting again changes it, and what somebody else saw of it goes stale. */
@Injectable()
export class DraftChains {
  constructor(private readonly book: ChainBook) {}

  /** @throws Refusal CHAIN_INVALID */
  async run(tx: Tx, { definition, by }: DraftChain): Promise<ChainVersion> {
    await this.refuseInvalid(tx, definition);
    const { kind, versions } = await this.book.lock(tx, definition.code, definition.kind);
    if (kind !== definition.kind) {
      throw new Refusal('CHAIN_INVALID', { detail: 'Mã này đã dùng cho loại hồ sơ khác.' });
    }
    const last = versions.at(-1);
    const draft = {
      code: definition.code,
      number: last?.state === 'DRAFT' ? last.number : (last?.number ?? 0) + 1,
      version: last?.state === 'DRAFT' ? last.version + 1 : 1,
      definition,
      digest: digest('', stableJson(definition)),
    };
    await this.book.saveDraft(tx, draft, by);
    return { ...draft, state: 'DRAFT', publishedAt: null };
  }

  /** @throws Refusal CHAIN_INVALID */
  async refuseInvalid(tx: Tx, definition: ChainDefinition): Promise<void> {
    const problems = chainProblems(definition, await this.book.knownPosts(tx));
    if (problems.length === 0) return;
    throw new Refusal(
      'CHAIN_INVALID',
      { detail: problems.join(' ') },
      problems.map((detail) => ({ pointer: '', code: 'invalid', detail })),
    );
  }
}
