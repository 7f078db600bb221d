import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@nestjs/common';
import { Loop } from './loop.js';
import type { MessagingMetrics } from './metrics.js';
import type { Tuning } from './options.js';
import type { Relay } from './outbox.js';
import type { OutboxStore } from './outbox-store.js';
import type { OutboxRow } from './outgoing.js';
import type { Publisher, PublishResult } from './publisher.js';

/** Rows whose lease is nearly over are not sent any more: another process is about to take them. */
const LEASE_MARGIN_MS = 2_000;
const REFUSED_AGAIN_MS = 1_000;
/** Many are deleted together; a process that dies meanwhile has them sent once more, which the inboxes drop. */
const REMOVE_AFTER_MS = 200;
const REMOVE_AT_ONCE = 500;
const REMOVE_AT_MOST = 5_000;

/**
 * Publishes what was committed: from memory right after the commit, and by polling what was left over (by a
 * process that died, while the broker was away, or beyond the bound of the memory).
 */
export class OutboxRelay implements Relay {
  private readonly queue: { row: OutboxRow; until: number }[] = [];
  private readonly confirmed: string[] = [];
  private readonly back = new Map<number, string[]>();
  private removing: Promise<void> | undefined;
  private pumping = false;
  private stopping = false;
  private moreToTake = false;
  private count = 0;
  private readonly poll: Loop;

  constructor(
    private readonly store: OutboxStore,
    private readonly publisher: Publisher,
    private readonly tuning: Pick<
      Tuning,
      'window' | 'memory' | 'leaseMs' | 'pollMs' | 'unroutableMs' | 'drainMs'
    >,
    private readonly metrics: MessagingMetrics,
    private readonly logger: Logger,
    /** Tests only: forget one event of so many and what goes with it, to prove that the tests notice. */
    private readonly dropOneIn?: number,
  ) {
    const step = () => this.takeExpired();
    this.poll = new Loop({ name: 'outbox poll', step, busyMs: 5, idleMs: tuning.pollMs, logger });
    publisher.onUp = () => this.wake();
    publisher.onDown = () => this.forget();
  }

  start(): void {
    this.poll.start();
  }

  /** Publishes what is in memory within a bound; the rest stays in the table for others. */
  async stop(): Promise<void> {
    await this.poll.stop();
    this.stopping = true;
    const until = performance.now() + this.tuning.drainMs;
    const unfinished = () => this.publisher.ready && this.queue.length + this.publisher.inFlight > 0;
    while (unfinished() && performance.now() < until) await sleep(10);
    this.forget();
    await this.removing;
    await this.putBack();
  }

  leaseForNewRows(): number {
    const room = this.queue.length < this.tuning.memory / 2;
    return this.publisher.ready && room && !this.stopping ? this.tuning.leaseMs : 0;
  }

  offer(rows: readonly OutboxRow[], until: number): void {
    // Too many: the rows are found in the table when their lease has run out.
    if (this.queue.length + rows.length > this.tuning.memory) return;
    for (const row of rows) this.queue.push({ row, until });
    if (this.publisher.ready) this.pump();
    else this.forget();
  }

  wake(): void {
    if (!this.publisher.ready) return;
    this.pump();
    this.poll.wake();
  }

  private async takeExpired(): Promise<number> {
    const { window, leaseMs } = this.tuning;
    // Take no more than can be sent soon: leases run while rows wait in memory.
    if (!this.publisher.ready || this.queue.length > window) return 0;
    const limit = 4 * window;
    const until = performance.now() + leaseMs;
    const rows = await this.store.take(limit, leaseMs);
    this.moreToTake = rows.length === limit;
    this.offer(rows, until);
    return rows.length;
  }

  private pump() {
    // A result can arrive while publishing; the loop that is running goes on with it.
    if (this.pumping) return;
    this.pumping = true;
    while (this.mayPublish()) {
      const next = this.queue.shift();
      if (next === undefined) break;
      if (performance.now() < next.until - LEASE_MARGIN_MS) this.publish(next.row);
    }
    this.pumping = false;
    if (this.moreToTake && this.queue.length <= this.tuning.window) {
      this.moreToTake = false;
      this.poll.wake();
    }
  }

  private mayPublish() {
    // Confirmed rows that cannot be deleted would be sent again by others: do not add to them without bound.
    const { publisher, tuning } = this;
    return publisher.ready && publisher.inFlight < tuning.window && this.confirmed.length < tuning.memory;
  }

  private publish(row: OutboxRow) {
    if (this.isDropped(row)) this.settle(row, 'confirmed');
    else this.publisher.publish(row, (result) => this.settle(row, result));
  }

  private isDropped({ body }: OutboxRow): boolean {
    if (this.dropOneIn === undefined) return false;
    const before = Math.floor(this.count / this.dropOneIn);
    this.count += [JSON.parse(body) as unknown].flat().length;
    return Math.floor(this.count / this.dropOneIn) > before;
  }

  private settle(row: OutboxRow, result: PublishResult) {
    if (result === 'confirmed') {
      this.metrics.published.inc();
      this.confirmed.push(row.id);
      this.removing ??= this.remove().finally(() => (this.removing = undefined));
    } else if (result === 'returned') {
      this.metrics.returned.inc();
      const { id, routingKey, exchange } = row;
      this.logger.error({
        msg: 'an event came back as unroutable: the topology is broken',
        id,
        routingKey,
        exchange,
      });
      this.putBackSoon(id, this.tuning.unroutableMs);
    } else if (result === 'refused') {
      this.metrics.refused.inc();
      this.putBackSoon(row.id, REFUSED_AGAIN_MS);
    } else {
      this.putBackSoon(row.id, 0);
    }
    this.pump();
  }

  private async remove() {
    let failing = false;
    while (this.confirmed.length > 0) {
      if (this.confirmed.length < REMOVE_AT_ONCE && !this.stopping) await sleep(REMOVE_AFTER_MS);
      const ids = this.confirmed.slice(0, REMOVE_AT_MOST);
      try {
        await this.store.remove(ids);
        this.confirmed.splice(0, ids.length);
        failing = false;
      } catch (error) {
        if (!failing)
          this.logger.error({ msg: 'published events cannot be deleted, will go on trying', error });
        failing = true;
        if (this.stopping) return;
        await sleep(1_000);
      }
      this.pump();
    }
  }

  /** The broker is away: nothing waits for it in memory. */
  private forget() {
    for (const { row } of this.queue.splice(0)) this.putBackSoon(row.id, 0);
  }

  private putBackSoon(id: string, delayMs: number) {
    if (this.back.size === 0) setImmediate(() => void this.putBack());
    const ids = this.back.get(delayMs);
    if (ids === undefined) this.back.set(delayMs, [id]);
    else ids.push(id);
  }

  private async putBack() {
    const entries = [...this.back];
    this.back.clear();
    for (const [delayMs, ids] of entries) {
      // When this fails, the lease runs out by itself.
      await this.store.defer(ids, delayMs).catch(() => undefined);
    }
  }
}
