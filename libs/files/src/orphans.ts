import type { FileStore } from './file-store.js';

export type OrphanOptions = {
  /** Of these keys, those that a row names, whether as file or as preview. */
  known: (keys: string[]) => Promise<Iterable<string>>;
  /** Machine time. */
  now: Date;
  /** Must be longer than any upload takes from its last byte to its commit. */
  olderThanMs?: number;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;

/**
 * Deletes stored files that no row names: a process died between storing and committing, or between committing and
 * deleting. What is young may belong to a transaction that is still open.
 */
export async function removeOrphans(
  store: FileStore,
  { known, now, olderThanMs = DAY_MS }: OrphanOptions,
): Promise<{ files: number; leftovers: number }> {
  const before = new Date(now.getTime() - olderThanMs);
  let files = 0;
  let batch: string[] = [];
  const settle = async () => {
    const named = new Set(await known(batch));
    const orphans = batch.filter((key) => !named.has(key));
    for (const key of orphans) await store.delete(key);
    files += orphans.length;
    batch = [];
  };
  for await (const { key, storedAt } of store.list()) {
    if (storedAt >= before) continue;
    batch.push(key);
    if (batch.length === BATCH) await settle();
  }
  if (batch.length > 0) await settle();
  return { files, leftovers: await store.removeLeftovers(before) };
}
