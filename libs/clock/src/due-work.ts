import { Injectable } from '@nestjs/common';

/** What waits in a service for its business time: deadlines, duties, whatever a date makes fall due. */
export interface DueWork {
  /** When the earliest of it falls due, also when that has passed; null when nothing waits. */
  nextDue(): Promise<Date | null>;
  /**
   * Fires what fell due at or before `until`, in due order, at most a batch of some hundred. The business clock shows
   * `until` or later. Jobs and sweeps may do the same work at the same time, so each thing is fired by a guarded
   * update, and what they took is not an error here.
   *
   * @returns how many fired
   */
  fireDue(until: Date): Promise<number>;
  /** Whether work of machine time is under way for which the clock had better wait, e.g. a step that is being made. */
  pending?(): Promise<boolean>;
}

/** Everything in this process that falls due. Services register theirs in `onModuleInit`. */
@Injectable()
export class DueWorks {
  private readonly works = new Map<string, DueWork>();

  /**
   * @param name `<service>.<what>`, as jobs and sweeps are called
   * @throws when the name is taken
   */
  register(name: string, work: DueWork): void {
    if (this.works.has(name)) throw new Error(`two kinds of due work are called ${name}`);
    this.works.set(name, work);
  }

  /** The work that falls due earliest, and when; undefined when nothing waits. */
  async earliest(): Promise<{ work: DueWork; due: Date } | undefined> {
    const all = await Promise.all(
      [...this.works.values()].map(async (work) => ({ work, due: await work.nextDue() })),
    );
    let first: { work: DueWork; due: Date } | undefined;
    for (const { work, due } of all)
      if (due !== null && (first === undefined || due < first.due)) first = { work, due };
    return first;
  }

  async pending(): Promise<boolean> {
    const all = await Promise.all(
      [...this.works.values()].map(async (work) => (await work.pending?.()) ?? false),
    );
    return all.includes(true);
  }
}
