import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { refreshAfter } from '../../../api/refresh';
import { isHeic, shrinkPhoto, UnreadablePicture } from '../../../api/shrink';
import { upload, type Upload } from '../../../api/upload';

export type FileOwner = { owner: 'VISIT' | 'SELF'; ownerId: string };
export type Sending = {
  key: string;
  itemCode: string;
  name: string;
  state:
    | { is: 'preparing' }
    | { is: 'unfit'; why: 'heic' | 'unreadable' | 'tooLarge' | 'wrongType' }
    | { is: 'queued'; file: Blob }
    | { is: 'sending'; file: Blob; share: number }
    | { is: 'failed'; file: Blob; error: unknown };
};

const MOST_BYTES = 20 * 1024 * 1024;
const DOCUMENTS = /\.(pdf|docx|xlsx)$/i;

/** Files of items on their way, one after the other: one bar of signal carries no more. */
export class ItemUploads {
  private files: readonly Sending[] = [];
  private readonly listeners = new Set<() => void>();
  /** Kept over attempts, and with them the key under which a file is sent. */
  private readonly sends = new Map<string, Upload<unknown>>();
  private busy = false;

  constructor(
    private readonly to: FileOwner,
    private readonly onSent: () => Promise<void>,
  ) {}

  readonly snapshot = () => this.files;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly add = (itemCode: string, files: readonly File[]): void => {
    for (const file of files) void this.prepare(itemCode, file);
  };

  readonly retry = (key: string): void => {
    const state = this.files.find((one) => one.key === key)?.state;
    if (state?.is === 'failed') this.update(key, { is: 'queued', file: state.file });
    void this.work();
  };

  /** The network is back: what failed for want of it goes again. */
  readonly retryLost = (): void => {
    for (const { key, state } of this.files)
      if (state.is === 'failed' && state.error instanceof Problem && state.error.passing) this.retry(key);
  };

  readonly drop = (key: string): void => {
    this.sends.get(key)?.cancel();
    this.forget(key);
  };

  private async prepare(itemCode: string, file: File): Promise<void> {
    const key = newKey();
    this.show([...this.files, { key, itemCode, name: file.name, state: { is: 'preparing' } }]);
    this.update(key, await stateOf(file));
    await this.work();
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.nextQueued(); next !== undefined; next = this.nextQueued()) await this.sendOne(next);
    this.busy = false;
  }

  private nextQueued(): Sending | undefined {
    return this.files.find(({ state }) => state.is === 'queued');
  }

  private async sendOne({ key, itemCode, name, state }: Sending): Promise<void> {
    if (state.is !== 'queued') return;
    const { file } = state;
    const progress = (share: number) => this.update(key, { is: 'sending', file, share });
    progress(0);
    const sending =
      this.sends.get(key) ?? upload<unknown>('/api/inspection-files', { ...this.to, itemCode, name }, file);
    this.sends.set(key, sending);
    try {
      await sending.send(progress);
      await this.onSent();
      this.forget(key);
    } catch (error) {
      this.update(key, { is: 'failed', file, error });
    }
  }

  private forget(key: string): void {
    this.sends.delete(key);
    this.show(this.files.filter((one) => one.key !== key));
  }

  private update(key: string, state: Sending['state']): void {
    this.show(this.files.map((one) => (one.key === key ? { ...one, state } : one)));
  }

  private show(files: readonly Sending[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}

async function stateOf(file: File): Promise<Sending['state']> {
  if (!file.type.startsWith('image/') && !isHeic(file)) {
    if (!DOCUMENTS.test(file.name)) return { is: 'unfit', why: 'wrongType' };
    return file.size > MOST_BYTES ? { is: 'unfit', why: 'tooLarge' } : { is: 'queued', file };
  }
  try {
    return { is: 'queued', file: await shrinkPhoto(file) };
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    return { is: 'unfit', why: isHeic(file) ? 'heic' : 'unreadable' };
  }
}

/** Lives as long as the checklist is open. */
export function useItemUploads(to: FileOwner): ItemUploads {
  const queries = useQueryClient();
  const [uploads] = useState(() => new ItemUploads(to, () => refreshAfter(queries, ['inspections'])));
  useEffect(() => {
    window.addEventListener('online', uploads.retryLost);
    return () => window.removeEventListener('online', uploads.retryLost);
  }, [uploads]);
  return uploads;
}

export function useSending(uploads: ItemUploads): readonly Sending[] {
  return useSyncExternalStore(uploads.subscribe, uploads.snapshot);
}
