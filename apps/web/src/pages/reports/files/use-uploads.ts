import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { newKey } from '../../../api/client';
import { refreshAfter } from '../../../api/refresh';
import { upload, type Upload } from '../../../api/upload';
import type { components } from '../../../api/schema';
import { isHeic, shrinkPhoto, UnreadablePicture } from '../../../design/shrink';

export type Evidence = components['schemas']['Evidence'];
export type Facts = { caption: string; peopleRecognisable: boolean; minors: boolean };

/** Why a file is not taken, in the words of the page. */
export type Unfit = 'heic' | 'unreadable' | 'tooLarge' | 'wrongType';

export type Chosen = {
  key: string;
  name: string;
  /** For looking at it; only of pictures. */
  picture: string | null;
  facts: Facts;
  state:
    | { is: 'preparing' }
    | { is: 'unfit'; why: Unfit }
    /** Waits for what a person says about it. */
    | { is: 'ready'; file: Blob }
    | { is: 'queued'; file: Blob }
    | { is: 'sending'; file: Blob; share: number }
    | { is: 'failed'; file: Blob; error: unknown };
};

const MOST_BYTES = 20 * 1024 * 1024;
const DOCUMENTS = /\.(pdf|docx|xlsx)$/i;

/** Files between being chosen and being on the server. Sent one after the other: one bar of signal carries no more. */
class Uploads {
  private files: readonly Chosen[] = [];
  private readonly listeners = new Set<() => void>();
  /** Kept over attempts, and with them the key under which a file is sent. */
  private readonly sends = new Map<string, Upload<Evidence>>();
  private busy = false;

  constructor(
    private readonly reportId: string,
    private readonly onSent: (name: string) => Promise<void>,
  ) {}

  readonly snapshot = () => this.files;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly choose = (files: readonly File[]): void => {
    for (const file of files) void this.prepare(file);
  };

  readonly describe = (key: string, facts: Partial<Facts>): void =>
    this.update(key, (one) => ({ ...one, facts: { ...one.facts, ...facts } }));

  readonly sendReady = (): void => {
    for (const { key, state } of this.files) if (state.is === 'ready') this.queue(key, state.file);
    void this.work();
  };

  readonly retry = (key: string): void => {
    const state = this.files.find((one) => one.key === key)?.state;
    if (state?.is === 'failed') this.queue(key, state.file);
    void this.work();
  };

  readonly drop = (key: string): void => {
    this.sends.get(key)?.cancel();
    this.forget(key);
  };

  readonly end = (): void => {
    for (const { picture } of this.files) if (picture !== null) URL.revokeObjectURL(picture);
  };

  private async prepare(file: File): Promise<void> {
    const key = newKey();
    const isPicture = file.type.startsWith('image/') || isHeic(file);
    const facts: Facts = { caption: '', peopleRecognisable: false, minors: false };
    this.show([...this.files, { key, name: file.name, picture: null, facts, state: { is: 'preparing' } }]);
    const state = await stateOf(file, isPicture);
    const picture = state.is === 'ready' && isPicture ? URL.createObjectURL(state.file) : null;
    this.update(key, (one) => ({ ...one, picture, state }));
  }

  private queue(key: string, file: Blob): void {
    this.update(key, (one) => ({ ...one, state: { is: 'queued', file } }));
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (let next = this.nextQueued(); next !== undefined; next = this.nextQueued()) await this.sendOne(next);
    this.busy = false;
  }

  private nextQueued(): Chosen | undefined {
    return this.files.find(({ state }) => state.is === 'queued');
  }

  private async sendOne({ key, name, facts, state }: Chosen): Promise<void> {
    if (state.is !== 'queued') return;
    const { file } = state;
    const progress = (share: number) =>
      this.update(key, (one) => ({ ...one, state: { is: 'sending', file, share } }));
    progress(0);
    const sending = this.sends.get(key) ?? upload<Evidence>(this.address(), queryOf(name, facts), file);
    this.sends.set(key, sending);
    try {
      await sending.send(progress);
      await this.onSent(name);
      this.forget(key);
    } catch (error) {
      this.update(key, (one) => ({ ...one, state: { is: 'failed', file, error } }));
    }
  }

  private address(): string {
    return `/api/reports/${this.reportId}/evidence`;
  }

  private forget(key: string): void {
    const picture = this.files.find((one) => one.key === key)?.picture;
    if (picture) URL.revokeObjectURL(picture);
    this.sends.delete(key);
    this.show(this.files.filter((one) => one.key !== key));
  }

  private update(key: string, change: (one: Chosen) => Chosen): void {
    this.show(this.files.map((one) => (one.key === key ? change(one) : one)));
  }

  private show(files: readonly Chosen[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}

async function stateOf(file: File, isPicture: boolean): Promise<Chosen['state']> {
  const unfit = (why: Unfit) => ({ is: 'unfit', why }) as const;
  if (!isPicture && !DOCUMENTS.test(file.name)) return unfit('wrongType');
  if (!isPicture) return file.size > MOST_BYTES ? unfit('tooLarge') : { is: 'ready', file };
  try {
    return { is: 'ready', file: await shrinkPhoto(file) };
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    return unfit(isHeic(file) ? 'heic' : 'unreadable');
  }
}

function queryOf(name: string, { caption, peopleRecognisable, minors }: Facts): Record<string, string> {
  const said = caption.trim();
  return {
    name,
    ...(said === '' ? {} : { caption: said }),
    peopleRecognisable: String(peopleRecognisable),
    minors: String(minors),
  };
}

export type UploadsOf = {
  uploads: Uploads;
  files: readonly Chosen[];
  /** The file that arrived last. */
  arrived: string | null;
};

/** Lives as long as the report is written, over all steps. */
export function useUploads(reportId: string): UploadsOf {
  const queries = useQueryClient();
  const [arrived, setArrived] = useState<string | null>(null);
  const [uploads] = useState(
    () =>
      new Uploads(reportId, async (name) => {
        setArrived(name);
        await refreshAfter(queries, ['reports']);
      }),
  );
  const mounted = useRef(0);
  useEffect(() => {
    mounted.current += 1;
    return () => {
      mounted.current -= 1;
      // Not when the page is only mounted anew, as while it is developed.
      setTimeout(() => mounted.current === 0 && uploads.end());
    };
  }, [uploads]);
  const files = useSyncExternalStore(uploads.subscribe, uploads.snapshot);
  return { uploads, files, arrived };
}
