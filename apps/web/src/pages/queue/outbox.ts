import type { components } from '../../api/schema';

export type Verdict = components['schemas']['Verdict'];
export type CaseKind = components['schemas']['CaseKind'];

/** A decision as it will be sent, with what names it to a person. */
export type Decision = {
  taskId: string;
  /** What the decider saw: the server refuses it if there is anything newer. */
  taskVersion: number;
  revision: number;
  verdict: Verdict;
  reason: string | null;
  kind: CaseKind;
  number: string;
  submitter: string;
};

export type Entry = {
  decision: Decision;
  /** Its `Idempotency-Key`: the same for every attempt, so that it is never done twice. */
  key: string;
  state: 'WAITING' | 'SENDING' | 'FAILED';
  /** When it is sent, on the outbox’s clock, ms. */
  sendAt: number;
  problem?: unknown;
};

/** What is left of a decision when its tab has died. */
export type Journaled = Pick<Entry, 'decision' | 'key'>;

export type Clock = {
  now: () => number;
  /** @returns calls it off */
  after: (ms: number, run: () => void) => () => void;
};

export type OutboxParts = {
  clock: Clock;
  /** @param leaving the page is going away: the request has to outlive it, and nobody hears the answer */
  send: (decision: Decision, key: string, leaving: boolean) => Promise<void>;
  newKey: () => string;
  /** How long a decision can be undone, ms. */
  waitMs: () => number;
  /** Written on every change, so that nothing is lost silently with the tab. */
  journal: (entries: readonly Journaled[]) => void;
  /** Awaited before a sent decision leaves the list, which by then shows what the server knows. */
  onSent: (decision: Decision) => Promise<void>;
  onFailed: (entry: Entry) => void;
};

/**
 * Decisions between the key that was pressed and the server. Each waits a little, so that it can be undone, and is then
 * sent. Silence never decides: what was not sent is told about, never taken for sent.
 */
export class Outbox {
  private list: readonly Entry[] = [];
  private readonly timers = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: OutboxParts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Oldest first; the same array until something changes. */
  readonly entries = (): readonly Entry[] => this.list;

  of(taskId: string): Entry | undefined {
    return this.list.find(({ decision }) => decision.taskId === taskId);
  }

  /** A second decision on the same task replaces one that still waits or failed; one on its way stands. */
  add(decision: Decision): boolean {
    const { taskId } = decision;
    if (this.of(taskId)?.state === 'SENDING') return false;
    this.stopTimer(taskId);
    const { clock, newKey, waitMs } = this.parts;
    const wait = waitMs();
    const entry: Entry = { decision, key: newKey(), state: 'WAITING', sendAt: clock.now() + wait };
    this.change([...this.without(taskId), entry]);
    this.timers.set(
      taskId,
      clock.after(wait, () => void this.dispatch(taskId, false)),
    );
    return true;
  }

  /** @returns what was undone; undefined when it is too late */
  undo(taskId: string): Decision | undefined {
    const entry = this.of(taskId);
    if (entry?.state !== 'WAITING') return undefined;
    this.stopTimer(taskId);
    this.change(this.without(taskId));
    return entry.decision;
  }

  undoLast(): Decision | undefined {
    const last = this.list.findLast(({ state }) => state === 'WAITING');
    return last && this.undo(last.decision.taskId);
  }

  /** Sends now what waits. */
  async flush(leaving = false): Promise<void> {
    const waiting = this.list.filter(({ state }) => state === 'WAITING');
    await Promise.all(waiting.map(({ decision }) => this.dispatch(decision.taskId, leaving)));
  }

  /** Once more what failed, under the same key: if it was done after all, it is not done twice. */
  async retry(taskId: string): Promise<void> {
    if (this.of(taskId)?.state === 'FAILED') await this.dispatch(taskId, false);
  }

  /** The person has read that it failed. */
  dismiss(taskId: string): void {
    if (this.of(taskId)?.state === 'FAILED') this.change(this.without(taskId));
  }

  /** Takes over what a tab that died had not settled. It is never sent by itself. */
  restore({ decision, key }: Journaled, problem: unknown): void {
    if (this.of(decision.taskId) !== undefined) return;
    const entry: Entry = { decision, key, state: 'FAILED', sendAt: this.parts.clock.now(), problem };
    this.change([...this.list, entry]);
  }

  private async dispatch(taskId: string, leaving: boolean): Promise<void> {
    const entry = this.of(taskId);
    if (entry === undefined || entry.state === 'SENDING') return;
    this.stopTimer(taskId);
    this.replace({ ...entry, state: 'SENDING', problem: undefined });
    try {
      await this.parts.send(entry.decision, entry.key, leaving);
    } catch (problem) {
      const failed: Entry = { ...entry, state: 'FAILED', problem };
      this.replace(failed);
      this.parts.onFailed(failed);
      return;
    }
    // Not to be told as lost while the list is asked for again.
    this.parts.journal(this.journaled().filter(({ decision }) => decision.taskId !== taskId));
    await this.parts.onSent(entry.decision).catch(() => undefined);
    this.change(this.without(taskId));
  }

  private without(taskId: string): Entry[] {
    return this.list.filter(({ decision }) => decision.taskId !== taskId);
  }

  private replace(entry: Entry): void {
    this.change(this.list.map((other) => (other.decision.taskId === entry.decision.taskId ? entry : other)));
  }

  private change(list: readonly Entry[]): void {
    this.list = list;
    this.parts.journal(this.journaled());
    for (const listener of this.listeners) listener();
  }

  private journaled(): Journaled[] {
    return this.list.map(({ decision, key }) => ({ decision, key }));
  }

  private stopTimer(taskId: string): void {
    this.timers.get(taskId)?.();
    this.timers.delete(taskId);
  }
}
