import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskFileStore } from './disk-file-store.js';
import { removeOrphans } from './orphans.js';
import { onStorage } from './storage-fault.js';

describe('the store on disk', () => {
  let dir: string;
  let store: DiskFileStore;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'store-'));
    store = new DiskFileStore(dir);
  });
  afterEach(() => rm(dir, { recursive: true }));

  async function add(content: string): Promise<string> {
    const path = join(store.workDir, `in-${content.length}`);
    await writeFile(path, content, { mode: 0o600 });
    return store.put(path);
  }
  const pathOf = (key: string) => join(dir, key.slice(0, 2), key);
  async function read(key: string, range?: { from: number; to: number }) {
    const file = await store.open(key);
    return file && Buffer.concat(await file.read(range).toArray()).toString();
  }
  async function keys() {
    const found: string[] = [];
    for await (const { key } of store.list()) found.push(key);
    return found.sort();
  }

  it('takes a finished file over under a name of its own, for nobody else on the machine', async () => {
    const key = await add('nội dung');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(await read(key)).toBe('nội dung');
    expect((await stat(pathOf(key))).mode & 0o777).toBe(0o600);
    expect(await readdir(store.workDir)).toEqual([]);
  });

  it('gives a part of a file, and its whole length', async () => {
    const key = await add('0123456789');
    expect(await read(key, { from: 2, to: 4 })).toBe('234');
    const file = await store.open(key);
    expect(file?.bytes).toBe(10);
    await file?.close();
  });

  it('knows nothing of a file that is gone, and deletes it twice without complaint', async () => {
    const key = await add('x');
    await store.delete(key);
    await store.delete(key);
    expect(await store.open(key)).toBeUndefined();
  });

  it.each(['../../etc/passwd', '/etc/passwd', '', 'A'.repeat(32), `${'a'.repeat(32)}/..`])(
    'takes %j for no key',
    async (key) => {
      await expect(store.open(key)).rejects.toThrow('not a key');
      await expect(store.delete(key)).rejects.toThrow('not a key');
    },
  );

  it('is not started on a relative path or where no folder can be made', async () => {
    expect(() => new DiskFileStore('files')).toThrow('not an absolute path');
    await writeFile(join(dir, 'a-file'), '');
    expect(() => new DiskFileStore(join(dir, 'a-file'))).toThrow();
  });

  it.each([
    ['ENOSPC', 'STORAGE_UNAVAILABLE'],
    ['EDQUOT', 'STORAGE_UNAVAILABLE'],
    ['EFBIG', 'STORAGE_UNAVAILABLE'],
    ['EIO', 'STORAGE_UNAVAILABLE'],
    ['ENOENT', 'ENOENT'],
  ])('tells %s as %s', async (code, told) => {
    const failing = onStorage(() => Promise.reject(Object.assign(new Error('x'), { code })));
    await expect(failing).rejects.toMatchObject({ code: told });
  });

  describe('cleaned up', () => {
    const now = new Date('2022-06-01T00:00:00Z');
    const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
    async function aged(content: string, hours: number) {
      const key = await add(content);
      await utimes(pathOf(key), hoursAgo(hours), hoursAgo(hours));
      return key;
    }

    it('loses old files that no row names, and neither young ones nor those with a row', async () => {
      const [named, orphan, young] = [await aged('1', 48), await aged('22', 48), await aged('333', 1)];
      const asked: string[] = [];
      const removed = await removeOrphans(store, {
        now,
        known: (batch) => {
          asked.push(...batch);
          return Promise.resolve([named]);
        },
      });
      expect(removed).toEqual({ files: 1, leftovers: 0 });
      expect(asked.sort()).toEqual([named, orphan].sort());
      expect(await keys()).toEqual([named, young].sort());
    });

    it('loses what dead processes left half received', async () => {
      for (const [name, hours] of [
        ['old', 25],
        ['new', 1],
      ] as const) {
        const path = join(store.workDir, name);
        await writeFile(path, 'x');
        await utimes(path, hoursAgo(hours), hoursAgo(hours));
      }
      expect(await removeOrphans(store, { now, known: () => Promise.resolve([]) })).toEqual({
        files: 0,
        leftovers: 1,
      });
      expect(await readdir(store.workDir)).toEqual(['new']);
    });

    it('keeps everything when it cannot be asked which keys have rows', async () => {
      const key = await aged('1', 48);
      const failing = removeOrphans(store, { now, known: () => Promise.reject(new Error('no database')) });
      await expect(failing).rejects.toThrow('no database');
      expect(await keys()).toEqual([key]);
    });
  });
});
