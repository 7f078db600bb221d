import { AsyncResource } from 'node:async_hooks';
import type { Database } from './database.js';
import type { Work } from './joint.js';

/** Works in one transaction at most. */
const MOST = 32;
/** A transaction that takes so long may wait for a lock: the next ones do not wait for it, ms. */
const PATIENCE_MS = 100;

type Waiting = {
  work: Work<never>;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
};

/**
 * Works of one kind: one that comes alone is carried out at once, and what comes meanwhile is carried out together.
 * So a commit serves as many as came during the one before, and nobody waits for company.
 */
export class Gathering {
  private readonly waiting: Waiting[] = [];
  private busy = false;

  constructor(private readonly database: Database) {}

  run<Result>(work: Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      // Of several, each keeps the context (the trace) of its own request.
      this.waiting.push({ work: AsyncResource.bind(work) as Work<never>, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.busy || this.waiting.length === 0) return;
    this.busy = true;
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      clearTimeout(patience);
      this.busy = false;
      this.next();
    };
    const patience = setTimeout(end, PATIENCE_MS);
    setImmediate(() => void this.carryOut(this.waiting.splice(0, MOST), end));
  }

  private async carryOut(works: readonly Waiting[], end: () => void): Promise<void> {
    const [first] = works;
    if (works.length === 1 && first !== undefined) return this.alone(first).finally(end);
    const outcomes = await this.database.jointly(works.map(({ work }) => work)).finally(end);
    outcomes.forEach((outcome, index) => {
      const { resolve, reject } = works[index] as Waiting;
      if (outcome === 'ALONE') void this.alone(works[index] as Waiting);
      else if ('result' in outcome) resolve(outcome.result);
      else reject(outcome.failure);
    });
  }

  private async alone({ work, resolve, reject }: Waiting): Promise<void> {
    await this.database.transaction(work).then(resolve, reject);
  }
}
