import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { newKey } from '../../../api/client';
import { refreshAfter } from '../../../api/refresh';
import type { components } from '../../../api/schema';
import { upload, type Upload } from '../../../api/upload';
import { useLeaveWarning } from '../../../shell/drafts';
import { isHeic, shrinkPhoto, UnreadablePicture } from '../../../api/shrink';

type Sent = components['schemas']['InspectionFile'];
export type Unfit = 'heic' | 'unreadable' | 'tooLarge' | 'wrongType';
export type Waiting = {
  key: string;
  name: string;
  state:
    | { is: 'queued' }
    | { is: 'sending'; share: number }
    | { is: 'unfit'; why: Unfit }
    | { is: 'failed'; error: unknown };
};

const MOST_BYTES = 20 * 1024 * 1024;
const DOCUMENTS = /\.(pdf|docx|xlsx)$/i;
const NAME_LENGTH = 200;

/** Files of one repair on their way, one after the other: one bar of signal carries no more. */
export class EvidenceUploads {
  private files: readonly Waiting[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly chosen = new Map<string, File>();
  /** Kept over attempts, and with them the key under which a file is sent. */
  private readonly sends = new Map<string, Upload<Sent>>();
  private busy = false;

  constructor(
    private readonly actionId: string,
    private readonly onSent: (name: string) => Promise<void>,
    private readonly start: typeof upload<Sent> = upload,
  ) {}

  readonly snapshot = () => this.files;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly choose = (files: readonly File[]): void => {
    const added = files.map((file) => {
      const key = newKey();
      this.chosen.set(key, file);
      return { key, name: file.name, state: { is: 'queued' } as const };
    });
    this.show([...this.files, ...added]);
    void this.work();
  };

  readonly retry = (key: string): void => {
    this.update(key, { is: 'queued' });
    void this.work();
  };

  readonly drop = (key: string): void => {
    this.sends.get(key)?.cancel();
    this.forget(key);
  };

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.nextQueued(); next !== undefined; next = this.nextQueued()) await this.sendOne(next);
    this.busy = false;
  }

  private nextQueued(): Waiting | undefined {
    return this.files.find(({ state }) => state.is === 'queued');
  }

  private async sendOne({ key, name }: Waiting): Promise<void> {
    this.update(key, { is: 'sending', share: 0 });
    try {
      const sending = this.sends.get(key) ?? (await this.begin(key, name));
      // Dropped while its picture was made smaller.
      if (sending === undefined) return;
      this.sends.set(key, sending);
      await sending.send((share) => this.update(key, { is: 'sending', share }));
      await this.onSent(name);
      this.forget(key);
    } catch (error) {
      this.update(key, error instanceof NotTaken ? { is: 'unfit', why: error.why } : { is: 'failed', error });
    }
  }

  private async begin(key: string, name: string): Promise<Upload<Sent> | undefined> {
    const file = this.chosen.get(key);
    const body = file && (await fit(file));
    if (body === undefined || !this.chosen.has(key)) return undefined;
    const query = { owner: 'ACTION', ownerId: this.actionId, name: name.slice(-NAME_LENGTH) };
    return this.start('/api/inspection-files', query, body);
  }

  private forget(key: string): void {
    this.sends.delete(key);
    this.chosen.delete(key);
    this.show(this.files.filter((one) => one.key !== key));
  }

  private update(key: string, state: Waiting['state']): void {
    this.show(this.files.map((one) => (one.key === key ? { ...one, state } : one)));
  }

  private show(files: readonly Waiting[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}

class NotTaken extends Error {
  constructor(readonly why: Unfit) {
    super(why);
  }
}

/** @throws NotTaken */
async function fit(file: File): Promise<Blob> {
  const isPicture = file.type.startsWith('image/') || isHeic(file);
  if (!isPicture && !DOCUMENTS.test(file.name)) throw new NotTaken('wrongType');
  if (!isPicture && file.size > MOST_BYTES) throw new NotTaken('tooLarge');
  if (!isPicture) return file;
  try {
    return await shrinkPhoto(file);
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    throw new NotTaken(isHeic(file) ? 'heic' : 'unreadable');
  }
}

/** Lives as long as the page of the repair. */
export function useEvidenceUploads(actionId: string) {
  const queries = useQueryClient();
  const [arrived, setArrived] = useState<string | null>(null);
  const [uploads] = useState(
    () =>
      new EvidenceUploads(actionId, async (name) => {
        setArrived(name);
        await refreshAfter(queries, ['inspections']);
      }),
  );
  const files = useSyncExternalStore(uploads.subscribe, uploads.snapshot);
  useLeaveWarning(files.some(({ state }) => state.is !== 'unfit'));
  return { uploads, files, arrived };
}
