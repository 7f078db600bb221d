import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { FileStore, type OpenFile, type StoredItem } from './file-store.js';
import { onStorage } from './storage-fault.js';

const KEY = /^[0-9a-f]{32}$/;
const SHARD = /^[0-9a-f]{2}$/;

/**
 * Files on a local or mounted disk: `<dir>/<first two digits of the key>/<key>`, and `<dir>/incoming` for what is
 * not finished. Both on one file system, so that a file appears under its key whole or not at all.
 */
export class DiskFileStore extends FileStore {
  override readonly workDir: string;

  /** @throws when the folder cannot be made: a service starts whole or not at all */
  constructor(private readonly dir: string) {
    super();
    if (!isAbsolute(dir)) throw new Error(`not an absolute path: ${dir}`);
    this.workDir = join(dir, 'incoming');
    mkdirSync(this.workDir, { recursive: true, mode: 0o700 });
  }

  override async put(path: string): Promise<string> {
    const key = randomBytes(16).toString('hex');
    await onStorage(async () => {
      const folder = join(this.dir, key.slice(0, 2));
      if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await flush(this.dir);
      await flush(path);
      await rename(path, join(folder, key));
      // Without this a crash of the machine may lose the name although the row that names it is committed.
      await flush(folder);
    });
    return key;
  }

  override async open(key: string): Promise<OpenFile | undefined> {
    const handle = await unlessMissing(onStorage(() => open(this.pathOf(key), 'r')));
    if (handle === undefined) return undefined;
    try {
      const { size } = await onStorage(() => handle.stat());
      return {
        bytes: size,
        read: (range) => handle.createReadStream({ start: range?.from, end: range?.to }),
        close: () => handle.close(),
      };
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  override async delete(key: string): Promise<void> {
    await onStorage(() => rm(this.pathOf(key), { force: true }));
  }

  override async *list(): AsyncIterable<StoredItem> {
    for (const shard of await onStorage(() => readdir(this.dir))) {
      if (!SHARD.test(shard)) continue;
      for (const key of await onStorage(() => readdir(join(this.dir, shard)))) {
        if (!KEY.test(key)) continue;
        const found = await unlessMissing(onStorage(() => stat(this.pathOf(key))));
        if (found !== undefined) yield { key, storedAt: found.mtime };
      }
    }
  }

  override async removeLeftovers(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await onStorage(() => readdir(this.workDir))) {
      const path = join(this.workDir, name);
      const found = await unlessMissing(onStorage(() => stat(path)));
      if (found === undefined || found.mtime >= before) continue;
      await onStorage(() => rm(path, { force: true }));
      removed += 1;
    }
    return removed;
  }

  override async check(): Promise<void> {
    await access(this.workDir, constants.W_OK | constants.X_OK);
  }

  // The only place where a key becomes a path: what is no key of ours gets no further.
  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('not a key of this store');
    return join(this.dir, key.slice(0, 2), key);
  }
}

/** Of a folder: the names in it. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
    throw error;
  }
}
