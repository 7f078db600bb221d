import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '#contracts';
import { onStorage } from './storage-fault.js';

export type ReceiveLimits = {
  maxBytes: number;
  /** How long the sender may be silent, ms. */
  idleMs: number;
};

/** `sha256`: hex, of what was sent. */
export type Received = { path: string; bytes: number; sha256: string };

/**
 * Writes an upload to a temporary file as it comes, no more than a few chunks of it in memory. When it fails, the
 * file is gone; the stream is then left as it is, so that a refusal can still be answered.
 *
 * @param source null: the request brought no body
 * @throws Refusal FILE_TOO_LARGE, FILE_BROKEN (interrupted or empty), STORAGE_UNAVAILABLE
 */
export async function receiveFile(
  source: Readable | null,
  workDir: string,
  limits: ReceiveLimits,
): Promise<Received> {
  const path = join(workDir, randomUUID());
  const handle = await onStorage(() => open(path, 'wx', 0o600));
  let finished = false;
  try {
    const measured = await measure(source, limits, (chunk) => onStorage(() => handle.writeFile(chunk)));
    finished = true;
    return { path, ...measured };
  } finally {
    await handle.close();
    if (!finished) await rm(path, { force: true });
  }
}

/** Reads an upload to its end without keeping it. @throws as `receiveFile` */
export async function measure(
  source: Readable | null,
  { maxBytes, idleMs }: ReceiveLimits,
  keep: (chunk: Buffer) => Promise<void> = () => Promise.resolve(),
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  if (source !== null) {
    const idle = setTimeout(() => source.destroy(), idleMs);
    const chunks = source.iterator({ destroyOnReturn: false });
    try {
      for (;;) {
        const next = (await chunks.next().catch(interrupted)) as IteratorResult<Buffer>;
        if (next.done) break;
        bytes += next.value.length;
        if (bytes > maxBytes) throw tooLarge(maxBytes);
        hash.update(next.value);
        await keep(next.value);
        idle.refresh();
      }
    } finally {
      clearTimeout(idle);
      await chunks.return?.();
    }
  }
  if (bytes === 0) throw new Refusal('FILE_BROKEN');
  return { bytes, sha256: hash.digest('hex') };
}

export function tooLarge(maxBytes: number): Refusal {
  return new Refusal('FILE_TOO_LARGE', { limit: Math.floor(maxBytes / 1024 / 1024) });
}

function interrupted(): never {
  throw new Refusal('FILE_BROKEN');
}
