import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type StoredFile = {
  id: string;
  key: string;
  previewKey: string | null;
  sha256: string;
  bytes: string;
};

/** @returns the evidence whose file is not on the disk as its row says */
export function brokenFiles(dir: string, rows: readonly StoredFile[]): string[] {
  return rows.flatMap(({ id, key, previewKey, sha256, bytes }) => {
    const content = read(join(dir, key.slice(0, 2), key));
    if (content === undefined) return [`${id}: mất tệp`];
    const right = createHash('sha256').update(content).digest('hex') === sha256;
    if (!right || content.length !== Number(bytes)) return [`${id}: sai nội dung`];
    const preview = previewKey === null ? content : read(join(dir, previewKey.slice(0, 2), previewKey));
    return preview === undefined ? [`${id}: mất ảnh thu nhỏ`] : [];
  });
}

/** Files that no row names: of uploads that failed half-way. The product removes them after a day. */
export function orphans(dir: string, rows: readonly StoredFile[]): number {
  const known = new Set(rows.flatMap(({ key, previewKey }) => [key, previewKey]));
  const shards = list(dir).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return shards.flatMap((shard) => list(join(dir, shard))).filter((key) => !known.has(key)).length;
}

function read(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

function list(dir: string): string[] {
  return statSync(dir, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(dir) : [];
}
