import { Database, type Tx } from '#database';
import type { Load, Outcome, Stored } from '../domain/load-check.js';
import { overlay } from '../domain/load.js';
import type { Passwords } from './session.ports.js';

export abstract class LoadStore {
  /** Of these accounts those that do not exist. */
  abstract missingAccounts(accountIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Nobody else changes the directory until the commit. */
  abstract lock(tx: Tx): Promise<void>;
  /** What no earlier load has brought in exactly this way, and remembers it for the next one. */
  abstract takeNews(tx: Tx, load: Load): Promise<Load>;
  abstract read(tx: Tx): Promise<Stored>;
  /** @param passwordHashes by account */
  abstract save(tx: Tx, outcome: Outcome, passwordHashes: ReadonlyMap<string, string>): Promise<void>;
}

export type LoadSummary = Record<keyof Load, { read: number; written: number }>;

/**
 * Brings files in: everything or nothing, and nothing twice. A row that was loaded before and stands unchanged in the
 * file is left alone, also when somebody has changed it in the system since.
 */
export class LoadDirectory {
  constructor(
    private readonly database: Database,
    private readonly store: LoadStore,
    private readonly passwords: Passwords,
  ) {}

  /** @throws LoadRefused, and nothing is written */
  async execute(load: Load): Promise<LoadSummary> {
    const missing = await this.store.missingAccounts(load.accounts.map(({ accountId }) => accountId));
    // Hashing takes its time: side by side, and before the transaction that holds everybody else up.
    const hashes = await Promise.all(
      load.accounts
        .filter(({ accountId }) => missing.has(accountId))
        .map(async ({ accountId, password }) => [accountId, await this.passwords.hash(password)] as const),
    );
    return this.database.transaction(async (tx) => {
      await this.store.lock(tx);
      const outcome = overlay(await this.store.read(tx), await this.store.takeNews(tx, load));
      await this.store.save(tx, outcome, new Map(hashes));
      const kinds = Object.keys(load) as (keyof Load)[];
      return Object.fromEntries(
        kinds.map((kind) => [kind, { read: load[kind].length, written: outcome[kind].length }]),
      ) as LoadSummary;
    });
  }
}
