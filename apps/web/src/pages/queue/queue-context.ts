import { createContext, useContext } from 'react';
import type { Decision, Entry, Outbox } from './outbox';

/** What the list and the open request share. */
export type QueueWork = {
  outbox: Outbox;
  entries: readonly Entry[];
  /** Beside the list, or a page of its own. */
  wide: boolean;
  letters: boolean;
  /** Keys decide what is selected while several are. */
  selecting: boolean;
  /** Where the open request stands in the list; undefined when it is not in what was loaded. */
  position: number | undefined;
  total: number | undefined;
  /** Decides the open request and opens the next one. */
  decide: (decision: Decision) => void;
  openNext: () => void;
  move: (step: 1 | -1) => void;
  undo: () => void;
  /** Whether whoever opened this request wants to go on in it: read once. */
  takeFocus: () => boolean;
};

export const QueueContext = createContext<QueueWork | null>(null);

export function useQueueWork(): QueueWork {
  const work = useContext(QueueContext);
  if (work === null) throw new Error('a part of the queue stands outside of it');
  return work;
}
