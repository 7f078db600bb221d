import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '#contracts';
import { isStorageFault } from './storage-fault.js';

export type ArchiveLimits = {
  maxEntries: number;
  /** Of everything inflated, bytes. */
  maxInflated: number;
  /** Inflated to stored, over the whole file; small files may be as dense as they like. */
  maxRatio: number;
};

const DENSE_IS_FINE_BELOW = 4 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

type Part = { name: string; entry: Entry; from: number; to: number };

/**
 * Examines a zip file by inflating all of it, up to the limits: what its headers claim is compared, never believed.
 *
 * @param keep the part whose content is wanted
 * @returns names of all parts, in lower case, and that content, empty when there is no such part
 * @throws Refusal FILE_BROKEN, FILE_SUSPICIOUS
 */
export async function examineArchive(
  path: string,
  limits: ArchiveLimits,
  keep: { name: string; maxBytes: number },
): Promise<{ names: ReadonlySet<string>; kept: Buffer }> {
  const zip = await reading(
    openPromise(path, { decodeStrings: false, autoClose: false, validateEntrySizes: false }),
  );
  try {
    const parts = await partsOf(zip, limits.maxEntries);
    refuseOverlaps(parts, zip.fileSize);
    const kept: Buffer[] = [];
    const allowed = Math.min(
      limits.maxInflated,
      Math.max(DENSE_IS_FINE_BELOW, zip.fileSize * limits.maxRatio),
    );
    let total = 0;
    for (const part of parts) {
      const most = part.name === keep.name ? Math.min(allowed - total, keep.maxBytes) : allowed - total;
      total += await inflate(zip, part, most, part.name === keep.name ? kept : undefined);
    }
    return { names: new Set(parts.map((part) => part.name)), kept: Buffer.concat(kept) };
  } finally {
    zip.close();
  }
}

async function partsOf(zip: ZipFile, maxEntries: number): Promise<Part[]> {
  const parts: Part[] = [];
  const names = new Set<string>();
  const entries = zip.eachEntry();
  for (;;) {
    const next = await reading(entries.next());
    if (next.done) return parts;
    const entry = next.value;
    const raw = entry.fileNameRaw;
    const given = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields ?? [], true);
    // Office compares names of parts without case; two that differ only by it would be read differently by others.
    const name = given.toLowerCase();
    const odd =
      validateFileName(given) !== null ||
      /[\p{C}\\]/u.test(given) ||
      names.has(name) ||
      entry.isEncrypted() ||
      (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED);
    if (odd || parts.length >= maxEntries) throw new Refusal('FILE_SUSPICIOUS');
    const local = await reading(zip.readLocalFileHeaderPromise(entry));
    // Programs that read front to back believe these headers.
    if (!local.fileName.equals(raw) || local.compressionMethod !== entry.compressionMethod)
      throw new Refusal('FILE_SUSPICIOUS');
    names.add(name);
    parts.push({
      name,
      entry,
      from: entry.relativeOffsetOfLocalHeader,
      to: local.fileDataStart + entry.compressedSize,
    });
  }
}

/** Parts that share bytes inflate to far more than their limits suggest. */
function refuseOverlaps(parts: readonly Part[], fileSize: number): void {
  let end = 0;
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    if (from < end || to > fileSize) throw new Refusal('FILE_SUSPICIOUS');
    end = to;
  }
}

async function inflate(zip: ZipFile, { entry }: Part, most: number, kept?: Buffer[]): Promise<number> {
  const stream = await reading(zip.openReadStreamPromise(entry));
  const chunks = stream.iterator();
  let bytes = 0;
  let sum = 0;
  try {
    for (;;) {
      const next = (await reading(chunks.next())) as IteratorResult<Buffer>;
      if (next.done) break;
      bytes += next.value.length;
      if (bytes > most || bytes > entry.uncompressedSize) throw new Refusal('FILE_SUSPICIOUS');
      sum = crc32(next.value, sum);
      kept?.push(next.value);
    }
  } finally {
    await chunks.return?.();
  }
  if (bytes !== entry.uncompressedSize || sum !== entry.crc32) throw new Refusal('FILE_BROKEN');
  return bytes;
}

async function reading<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw new Refusal(isStorageFault(error) ? 'STORAGE_UNAVAILABLE' : 'FILE_BROKEN');
  }
}
