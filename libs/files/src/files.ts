import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DiskFileStore } from './disk-file-store.js';
import { recognise, type DocumentLimits } from './examine.js';
import type { FileStore } from './file-store.js';
import { remakeImage, type ImageType } from './image.js';
import type { MediaType } from './media.js';
import { measure, receiveFile, tooLarge, type Received } from './receive.js';
import { Slots } from './slots.js';
import { onStorage } from './storage-fault.js';

const MB = 1024 * 1024;

export type FilesOptions = {
  /** Absolute path; ignored when there is a store. */
  dir: string;
  store?: FileStore;
  limits?: Partial<FileLimits>;
};

export type FileLimits = DocumentLimits & {
  maxImageBytes: number;
  maxDocumentBytes: number;
  maxPixels: number;
  /** Of the samples of one picture as its decoder holds them; with its copies up to 500 MB of memory come of it. */
  maxDecodedBytes: number;
  /** How long a sender may be silent, ms. */
  idleMs: number;
  /** Files examined at a time: a picture takes its memory and a core. */
  atOnce: number;
};

export const FILE_LIMITS: FileLimits = {
  maxImageBytes: 15 * MB,
  maxDocumentBytes: 20 * MB,
  maxPixels: 64_000_000,
  maxDecodedBytes: 256 * MB,
  maxEntries: 2_000,
  maxInflated: 200 * MB,
  maxRatio: 150,
  idleMs: 60_000,
  atOnce: 2,
};

/** What a row keeps of a file. */
export type UploadedFile = {
  key: string;
  /** Of pictures: a small WebP under a key of its own. */
  previewKey: string | null;
  mediaType: MediaType;
  image: boolean;
  bytes: number;
  /** Hex, of what is stored; what was sent may have been different. */
  sha256: string;
  width: number | null;
  height: number | null;
};

/** What a download answers with; the name as `fileName` made it. */
export type FileAnswer = {
  key: string;
  mediaType: string;
  name: string;
  /** Of this content and no other: its sha256, or that with something behind. Becomes the ETag. */
  tag: string;
};

/** Files of people on their way in, and the store that they go to. */
export class Files {
  readonly store: FileStore;
  private readonly limits: FileLimits;
  private readonly slots: Slots;

  constructor({ dir, store = new DiskFileStore(dir), limits }: FilesOptions) {
    this.store = store;
    this.limits = { ...FILE_LIMITS, ...limits };
    this.slots = new Slots(this.limits.atOnce);
  }

  /**
   * Receives and examines one file. Nothing stays of it when this fails.
   *
   * @throws Refusal FILE_TOO_LARGE, FILE_BROKEN, FILE_TYPE_REFUSED, FILE_SUSPICIOUS, STORAGE_UNAVAILABLE
   */
  async receive(source: Readable | null, maxBytes: number): Promise<IncomingFile> {
    const { idleMs } = this.limits;
    const received = await receiveFile(source, this.store.workDir, { maxBytes, idleMs });
    const incoming = new IncomingFile(this.store, received.sha256);
    try {
      await this.slots.run(() => onStorage(() => this.examine(received, incoming)));
      return incoming;
    } catch (error) {
      await incoming.drop();
      throw error;
    }
  }

  /** What was sent, without keeping any of it: for an upload whose answer is known. */
  async digest(source: Readable | null, maxBytes: number): Promise<string> {
    return (await measure(source, { maxBytes, idleMs: this.limits.idleMs })).sha256;
  }

  private async examine({ path, bytes, sha256 }: Received, incoming: IncomingFile): Promise<void> {
    const { limits } = this;
    incoming.temporary.push(path);
    const mediaType = await recognise(path, bytes, limits);
    const most = isImage(mediaType) ? limits.maxImageBytes : limits.maxDocumentBytes;
    if (bytes > most) throw tooLarge(most);
    if (!isImage(mediaType)) {
      const facts = { mediaType, image: false, bytes, sha256, width: null, height: null };
      incoming.ready = { path, previewPath: null, facts };
      return;
    }
    const made = await remakeImage(path, mediaType, limits);
    incoming.ready = {
      path: await this.write(made.bytes, incoming),
      previewPath: await this.write(made.preview.bytes, incoming),
      facts: {
        mediaType,
        image: true,
        bytes: made.bytes.length,
        sha256: createHash('sha256').update(made.bytes).digest('hex'),
        width: made.width,
        height: made.height,
      },
    };
  }

  private async write(bytes: Buffer, incoming: IncomingFile): Promise<string> {
    const path = join(this.store.workDir, randomUUID());
    incoming.temporary.push(path);
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
    return path;
  }
}

type Ready = { path: string; previewPath: string | null; facts: Omit<UploadedFile, 'key' | 'previewKey'> };

/** A file that was received and examined: it is kept, then left or dropped. */
export class IncomingFile {
  /** Everything that lies in the work folder because of it. */
  readonly temporary: string[] = [];
  ready: Ready | undefined;
  private readonly keys: string[] = [];

  constructor(
    private readonly store: FileStore,
    /** Hex, of what was sent: what a repeated command is known by. */
    readonly sentSha256: string,
  ) {}

  /** Puts it under its final key. @throws Refusal STORAGE_UNAVAILABLE */
  async keep(): Promise<UploadedFile> {
    if (this.ready === undefined) throw new Error('nothing was received');
    const { path, previewPath, facts } = this.ready;
    const key = await this.put(path);
    const previewKey = previewPath === null ? null : await this.put(previewPath);
    await this.tidy();
    return { key, previewKey, ...facts };
  }

  /** Deletes it, wherever it is by now; what cannot be deleted is left to the clean-up. */
  async drop(): Promise<void> {
    await Promise.all(this.keys.map((key) => this.store.delete(key).catch(() => undefined)));
    await this.tidy();
  }

  private async put(path: string): Promise<string> {
    const key = await this.store.put(path);
    this.keys.push(key);
    return key;
  }

  private async tidy(): Promise<void> {
    await Promise.all(this.temporary.map((path) => rm(path, { force: true }).catch(() => undefined)));
  }
}

function isImage(type: MediaType): type is ImageType {
  return type.startsWith('image/');
}
