import { Problem } from '../../api/problem';
import type { CaseKind, Decision, Verdict } from './outbox';

/** How many decisions are on their way at the same time. */
const AT_ONCE = 3;

export type BulkRow = {
  decision: Decision;
  key: string;
  state: 'WAITING' | 'SENDING' | 'DONE' | 'REFUSED';
  problem?: unknown;
};

/** A report is verified or returned, never rejected. */
export function verdictsOf(kind: CaseKind): readonly Verdict[] {
  return kind === 'REPORT' ? ['APPROVE', 'RETURN'] : ['APPROVE', 'RETURN', 'REJECT'];
}

/** What they are called together: those of one kind in its own words. */
export function kindOfAll(items: readonly { kind: CaseKind }[]): CaseKind {
  const [first] = items;
  return first !== undefined && items.every(({ kind }) => kind === first.kind) ? first.kind : 'REGISTRATION';
}

/** Whether sending the same again may help; a request that changed has to be read again first. */
export function worthRetrying(row: BulkRow): boolean {
  if (row.state !== 'REFUSED') return false;
  if (!(row.problem instanceof Problem)) return true;
  const { passing, status, code } = row.problem;
  return passing || status >= 500 || code === 'NOT_SIGNED_IN' || code === 'RATE_LIMITED';
}

/**
 * Sends what is not done yet, a few at a time, each as a command of its own. A refusal stays with its row and stops
 * nobody else.
 *
 * @param onChange is given all rows after every step
 */
export async function sendAll(
  rows: readonly BulkRow[],
  send: (decision: Decision, key: string) => Promise<void>,
  onChange: (rows: readonly BulkRow[]) => void,
): Promise<readonly BulkRow[]> {
  const now = rows.map((row) => ({ ...row }));
  const set = (at: number, change: Partial<BulkRow>) => {
    now[at] = { ...(now[at] as BulkRow), ...change };
    onChange([...now]);
  };
  const queue = now.flatMap((row, at) => (row.state === 'WAITING' || worthRetrying(row) ? [at] : []));
  const work = async () => {
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      const { decision, key } = now[at] as BulkRow;
      set(at, { state: 'SENDING', problem: undefined });
      try {
        await send(decision, key);
        set(at, { state: 'DONE' });
      } catch (problem) {
        set(at, { state: 'REFUSED', problem });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, work));
  return now;
}
