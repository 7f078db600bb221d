import { useState } from 'react';
import type { QueueItem } from './use-queue';

export type Selection = {
  ids: ReadonlySet<string>;
  toggle: (taskId: string) => void;
  /** All that is shown, or nothing. */
  all: (selected: boolean) => void;
  clear: () => void;
};

/** What is selected and still in the list: a row that is gone takes its mark along. */
export function useSelection(rows: readonly QueueItem[]): Selection {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(rows.map(({ taskId }) => taskId).filter((taskId) => marked.has(taskId)));
  return {
    ids,
    toggle: (taskId) => {
      const next = new Set(ids);
      if (!next.delete(taskId)) next.add(taskId);
      setMarked(next);
    },
    all: (selected) => setMarked(new Set(selected ? rows.map(({ taskId }) => taskId) : [])),
    clear: () => setMarked(new Set()),
  };
}
