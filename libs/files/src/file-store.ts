import type { Readable } from 'node:stream';

/** Both ends included, as HTTP counts. */
export type ByteRange = { from: number; to: number };

/** `bytes`: of the whole file, whatever the range. */
export type OpenFile = { bytes: number; read(range?: ByteRange): Readable; close(): Promise<void> };

export type StoredItem = { key: string; storedAt: Date };

/**
 * Where files stay. Keys are made here and say nothing; what they mean is in the rows of the service. A local disk
 * and an object store can both be behind it: whole files come in, streams go out, nothing is ever changed.
 *
 * Every method throws Refusal STORAGE_UNAVAILABLE when the storage is full or away.
 */
export abstract class FileStore {
  /** Folder on this machine for files that are not finished. */
  abstract readonly workDir: string;

  /**
   * Takes a finished temporary file over, so that it outlives a crash.
   *
   * @param path in `workDir`; gone afterwards
   * @returns the key that it is found by from now on
   */
  abstract put(path: string): Promise<string>;

  /** Undefined when there is no such file. The caller reads it or closes it. */
  abstract open(key: string): Promise<OpenFile | undefined>;

  /** A file that is gone already is no error. */
  abstract delete(key: string): Promise<void>;

  /** All that is stored, in any order. What comes or goes meanwhile may be missing. */
  abstract list(): AsyncIterable<StoredItem>;

  /** Removes what interrupted uploads of dead processes left in `workDir`. */
  abstract removeLeftovers(before: Date): Promise<number>;

  /** @throws when nothing can be stored */
  abstract check(): Promise<void>;

  /**
   * Deletes what no row names any more, after the commit that says so. Never throws and is not waited for: what
   * stays is found by `removeOrphans`.
   */
  discard(keys: readonly (string | null)[]): void {
    for (const key of keys) if (key !== null) this.delete(key).catch(() => undefined);
  }
}
