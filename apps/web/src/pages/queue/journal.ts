import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import { keptOf } from '../../shell/drafts';
import type { Journaled, Outbox } from './outbox';

/** The tab was gone before the decision was sent, or before anybody knew. */
export const NOT_SENT = new Problem('NOT_SENT', 0, '', '');

/** A tab writes under a name of its own, and holds a lock of that name as long as it lives and has something unsent. */
const NAME = 'queue/outbox/';
/** What a closing page still sent may be on its way, ms. */
const ON_ITS_WAY_MS = 1_500;
const RESULT = { APPROVE: 'APPROVED', RETURN: 'RETURNED', REJECT: 'REJECTED' } as const;

/** @returns writes down what is not settled */
export function keyHoldingJournal(personId: string): (entries: readonly Journaled[]) => void {
  const kept = keptOf(personId);
  const name = `${NAME}${crypto.randomUUID()}`;
  let release: (() => void) | undefined;
  return (entries) => {
    if (entries.length === 0) {
      kept.drop(name);
      release?.();
      release = undefined;
      return;
    }
    kept.keep(name, entries);
    if (release !== undefined) return;
    const alive = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(name, () => alive);
  };
}

/** Asks what became of the decisions of tabs that have died; what was not recorded is told, and not sent by itself. */
export async function recover(personId: string, outbox: Outbox): Promise<void> {
  const kept = keptOf(personId);
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  const dead = kept.names(NAME).filter((name) => !alive.has(name));
  if (dead.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, ON_ITS_WAY_MS));
  for (const name of dead) {
    const left = kept.read<Journaled[]>(name) ?? [];
    await Promise.all(left.map((one) => settle(one, outbox)));
    kept.drop(name);
  }
}

async function settle(one: Journaled, outbox: Outbox): Promise<void> {
  const { taskId, verdict } = one.decision;
  try {
    const { data } = await api.GET('/api/tasks/{id}', { params: { path: { id: taskId } } });
    if (data === undefined || data.state === RESULT[verdict]) return;
    outbox.restore(one, NOT_SENT);
  } catch (problem) {
    outbox.restore(one, problem);
  }
}
