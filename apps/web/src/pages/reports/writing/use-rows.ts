import { useRef, useState } from 'react';

type Row = { key: string };

/**
 * Rows that one adds to, changes, and takes away with an undo that stays until something else is taken away.
 *
 * @param idOf the element that takes the focus when a row is new
 */
export function useRows<R extends Row>(
  rows: readonly R[],
  onChange: (change: (rows: R[]) => R[]) => void,
  idOf: (row: R) => string,
) {
  const [removed, setRemoved] = useState<{ row: R; at: number } | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const focus = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
  return {
    removed: removed?.row ?? null,
    undoButton,
    add: (row: R) => {
      onChange((all) => [...all, row]);
      focus(idOf(row));
    },
    change: (key: string, fields: Partial<R>) =>
      onChange((all) => all.map((row) => (row.key === key ? { ...row, ...fields } : row))),
    remove: (row: R) => {
      setRemoved({ row, at: rows.findIndex(({ key }) => key === row.key) });
      onChange((all) => all.filter(({ key }) => key !== row.key));
      requestAnimationFrame(() => undoButton.current?.focus());
    },
    undo: () => {
      if (removed === null) return;
      const { row, at } = removed;
      onChange((all) => [...all.slice(0, at), row, ...all.slice(at)]);
      setRemoved(null);
      focus(idOf(row));
    },
  };
}
