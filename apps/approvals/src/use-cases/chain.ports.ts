import type { CaseKind, ChainDefinition } from '#contracts';
import type { Tx } from '#database';
import type { KnownPosts } from '../domain/chain.js';

export type ChainVersion = {
  code: string;
  number: number;
  version: number;
  state: 'DRAFT' | 'PUBLISHED';
  definition: ChainDefinition;
  digest: string;
  publishedAt: Date | null;
};

export abstract class ChainBook {
  /**
   * All versions of a chain, oldest first, locked against other administrators.
   *
   * @param begin makes the chain if it does not exist, for what kind of cases
   */
  abstract lock(
    tx: Tx,
    code: string,
    begin?: CaseKind,
  ): Promise<{ kind: CaseKind | null; versions: ChainVersion[] }>;
  /** Adds a draft, or changes the one there is. */
  abstract saveDraft(
    tx: Tx,
    draft: Omit<ChainVersion, 'state' | 'publishedAt'>,
    by: string | null,
  ): Promise<void>;
  abstract publish(tx: Tx, version: ChainVersion, by: string | null): Promise<void>;
  /** What the service's copy of the directory knows of posts, beside the constants. */
  abstract knownPosts(tx: Tx): Promise<KnownPosts>;
  abstract list(withDrafts: boolean): Promise<ChainVersion[]>;
}

/** As the contract shows a version. */
export function chainVersionView({ code, number, version, state, definition, publishedAt }: ChainVersion) {
  return { code, number, version, state, definition, publishedAt: publishedAt?.toISOString() ?? null };
}
