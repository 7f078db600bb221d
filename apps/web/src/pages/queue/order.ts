type Row = { taskId: string };

/** The row that many steps from another; the first where that one is not in the list, the last where it ends. */
export function stepFrom<T extends Row>(
  rows: readonly T[],
  from: string | undefined,
  step: number,
): T | undefined {
  const at = rows.findIndex(({ taskId }) => taskId === from);
  if (at < 0) return rows[0];
  return rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
}

/** What to open after a decision: the next one that still has to be decided, else the nearest before it. */
export function nextAfter<T extends Row>(
  rows: readonly T[],
  from: string | undefined,
  isDecided: (taskId: string) => boolean,
): T | undefined {
  const at = rows.findIndex(({ taskId }) => taskId === from);
  const open = (row: T) => row.taskId !== from && !isDecided(row.taskId);
  return rows.slice(at + 1).find(open) ?? rows.slice(0, Math.max(at, 0)).findLast(open);
}
