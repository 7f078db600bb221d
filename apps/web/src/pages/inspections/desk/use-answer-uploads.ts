import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../../api/client';
import { refreshAfter } from '../../../api/refresh';
import { upload, type Upload } from '../../../api/upload';
import type { components } from '../../../api/schema';

export type Sending = {
  key: string;
  name: string;
  state: { is: 'sending'; share: number } | { is: 'tooLarge' } | { is: 'failed'; error: unknown };
};
type Waiting = { name: string; sending: Upload<components['schemas']['InspectionFile']> };

const MOST_BYTES = 20 * 1024 * 1024;

/** Files on their way to an answer; sent again under the same key, one is not there twice. */
export function useAnswerUploads(answerId: string) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const [sent, setSent] = useState<string | null>(null);
  const [waiting] = useState(() => new Map<string, Waiting>());
  const show = (key: string, name: string, state: Sending['state']) =>
    setFiles((before) =>
      before.some((one) => one.key === key)
        ? before.map((one) => (one.key === key ? { key, name, state } : one))
        : [...before, { key, name, state }],
    );
  const drop = (key: string) => {
    waiting.get(key)?.sending.cancel();
    waiting.delete(key);
    setFiles((before) => before.filter((one) => one.key !== key));
  };
  const send = async (key: string) => {
    const one = waiting.get(key);
    if (one === undefined) return;
    const { name, sending } = one;
    show(key, name, { is: 'sending', share: 0 });
    try {
      // Dropped meanwhile, it is not shown again.
      await sending.send((share) => waiting.has(key) && show(key, name, { is: 'sending', share }));
      await refreshAfter(queries, ['inspections']);
      drop(key);
      setSent(name);
    } catch (error) {
      if (waiting.has(key)) show(key, name, { is: 'failed', error });
    }
  };
  const choose = async (chosen: readonly File[]) => {
    const fitting = chosen.map((file) => {
      const [key, name] = [newKey(), file.name.normalize('NFC').slice(0, 200)];
      if (file.size > MOST_BYTES) {
        show(key, name, { is: 'tooLarge' });
        return [];
      }
      const sending = upload<components['schemas']['InspectionFile']>(
        '/api/inspection-files',
        { owner: 'DESK_ANSWER', ownerId: answerId, name },
        file,
      );
      waiting.set(key, { name, sending });
      return [key];
    });
    // One after the other: a weak line carries no more.
    for (const key of fitting.flat()) await send(key);
  };
  return {
    files,
    /** The file that arrived last. */
    sent,
    choose: (chosen: readonly File[]) => void choose(chosen),
    retry: (key: string) => void send(key),
    drop,
  };
}
