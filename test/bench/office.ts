import { approvalsRoutes, type QueueStreamData } from '#contracts';
import type { Client } from '#testing';
import type { Latencies } from './figures.js';
import { Listener } from './listener.js';

export type Decision = { number: string; step: number; respondedAt: number };

/**
 * Decisions that one person has under way at once. The standing deputy secretary decides about every trip: with fewer
 * the load would wait for that one person, and measure nothing else.
 */
const AT_ONCE = 32;
/** How often somebody looks into the queue without having been told of anything, ms; a tab looks when it is told. */
const LOOK_EVERY = 5_000;

/**
 * Somebody who decides: an open tab, a look into the queue whenever it says that something changed, and everything in
 * it approved that belongs to the load.
 */
export class Decider {
  private looking: Promise<void> | null = null;
  private again = false;
  private listener: Listener | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly taken = new Set<string>();
  /** Frozen: tasks pile up, for measuring queues. */
  paused = false;

  constructor(
    readonly client: Client,
    readonly step: number,
    private readonly figures: () => { queue: Latencies; decide: Latencies },
    private readonly onDecided: (decision: Decision) => void,
    private readonly onFailed: (what: string) => void,
    private readonly isOurs: (number: string) => boolean,
  ) {}

  async open(): Promise<void> {
    this.listener = await Listener.open(this.client, (event, data) => {
      if (event === 'queue' && (data as QueueStreamData).change !== 'CLOSED') this.look();
    });
    this.timer = setInterval(() => this.look(), LOOK_EVERY);
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    this.listener?.close();
    await this.looking;
  }

  look(): void {
    if (this.paused) return;
    if (this.looking !== null) {
      this.again = true;
      return;
    }
    this.looking = this.workOff().finally(() => {
      this.looking = null;
      if (this.again) {
        this.again = false;
        this.look();
      }
    });
  }

  private async workOff(): Promise<void> {
    for (;;) {
      const startedAt = performance.now();
      // The first page as the web shows it: what is due first comes first.
      const page = await this.client.call(approvalsRoutes.queue);
      if (page.status !== 200) return this.onFailed(`queue ${page.status}`);
      this.figures().queue.add(performance.now() - startedAt);
      const fresh = page.body.items.filter(
        ({ taskId, number }) => !this.taken.has(taskId) && this.isOurs(number),
      );
      if (fresh.length === 0) return;
      const waiting = [...fresh];
      const work = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await this.approve(item);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      // Of what comes meanwhile it is told. Only a page full of its work hides what it was told of before.
      if (fresh.length < page.body.items.length || page.body.nextCursor === null) return;
    }
  }

  private async approve(item: { taskId: string; number: string; version: number; revision: number }) {
    this.taken.add(item.taskId);
    const startedAt = performance.now();
    const { status, problem } = await this.client.call(approvalsRoutes.decide, {
      params: { id: item.taskId },
      body: { verdict: 'APPROVE', reason: null, taskVersion: item.version, revision: item.revision },
    });
    const respondedAt = performance.now();
    if (status !== 200) return this.onFailed(`decide ${status} ${problem?.code ?? ''}`);
    this.figures().decide.add(respondedAt - startedAt);
    this.onDecided({ number: item.number, step: this.step, respondedAt });
  }
}
