import type { Logger } from '@nestjs/common';
import { statement, type Database, type Tx } from '#database';
import { BatchContext, MessageContext, correlate, correlateBatch } from './context.js';
import type { DatabaseGate } from './database-gate.js';
import type { FailureStore, Retry } from './failure-store.js';
import { NO_HISTORY, decide, describe, type RetryPolicy } from './failures.js';
import { invoke, type Handler } from './handlers.js';
import { burialOf, type Burial, type Sorted, type Task } from './incoming.js';
import type { MessagingMetrics } from './metrics.js';
import { traced } from './tracing.js';

// In the order of the keys, so that two processes that got the same messages do not lock each other out.
const claim = statement(
  'inbox-claim',
  `INSERT INTO inbox (consumer, message_id)
   SELECT consumer, message_id FROM unnest($1::text[], $2::uuid[]) AS new (consumer, message_id)
   ORDER BY message_id, consumer
   ON CONFLICT DO NOTHING RETURNING consumer, message_id AS "messageId"`,
);

/** Most events in one transaction, if they do not come in one message. */
const AT_ONCE = 200;

export type DispatcherOptions = {
  retry: RetryPolicy;
  /** Tests only. */
  inbox: 'on' | 'off';
};

/** Handles messages: each once, in a transaction with its inbox key, together where that goes well. */
export class Dispatcher {
  /** Messages taken in by this process so far. */
  handled = 0;

  constructor(
    private readonly database: Database,
    private readonly gate: DatabaseGate,
    private readonly failures: FailureStore,
    private readonly metrics: MessagingMetrics,
    private readonly logger: Logger,
    private readonly options: DispatcherOptions,
  ) {}

  /**
   * Brings messages to an end, in their order: handled, noted for another try, or given up. Waits while the
   * database is away.
   *
   * @param settled told how many from the beginning have come to their end
   * @throws Stopped when the process ends while the database is away
   */
  async settle(messages: readonly Sorted[], settled: (count: number) => void): Promise<void> {
    const tasks = messages.flatMap((message) => message.tasks);
    const burials = messages.flatMap((message) => message.burials);
    if (tasks.length + burials.length === 0) return settled(messages.length);
    if (tasks.length > AT_ONCE && messages.length > 1) return this.inParts(messages, settled);
    if (tasks.length + burials.length > 1) {
      try {
        await this.gate.guard(() => this.together(tasks, burials));
        return settled(messages.length);
      } catch (error) {
        if (this.gate.stopped) throw error;
        // One of them is bad, and it is not known which: each has its own transaction now.
        this.metrics.redone.inc();
      }
    }
    for (const [index, message] of messages.entries()) {
      for (const task of message.tasks) await this.one(task);
      if (message.burials.length > 0) await this.gate.guard(() => this.together([], message.burials));
      settled(index + 1);
    }
  }

  /** A message may hold many events: so many messages as make one transaction. */
  private async inParts(messages: readonly Sorted[], settled: (count: number) => void): Promise<void> {
    for (let from = 0, to = 0; from < messages.length; from = to) {
      let tasks = 0;
      do tasks += messages[to++]?.tasks.length ?? 0;
      while (to < messages.length && tasks + (messages[to]?.tasks.length ?? 0) <= AT_ONCE);
      await this.settle(messages.slice(from, to), (count) => settled(from + count));
    }
  }

  /** Handles one message for one consumer, and notes it when that fails. */
  async one(task: Task, retry?: Retry): Promise<void> {
    try {
      await this.gate.guard(() => this.together([task], [], retry));
    } catch (error) {
      if (this.gate.stopped) throw error;
      await this.gate.guard(() => this.note(task, error, retry));
    }
  }

  private async together(tasks: readonly Task[], burials: readonly Burial[], retry?: Retry): Promise<void> {
    const fresh = await this.database.transaction(async (tx) => {
      const claimed = await this.claim(tx, tasks);
      for (const run of runsOf(claimed)) await this.call(tx, run);
      if (burials.length > 0) await this.failures.bury(tx, burials);
      if (retry !== undefined) await this.failures.endRetry(tx, retry);
      return claimed;
    });
    this.handled += fresh.length;
    this.metrics.batchSize.observe(tasks.length);
    for (const { handler, envelope } of fresh) {
      this.metrics.handled.inc({ consumer: handler.consumer, type: envelope.type });
    }
    if (fresh.length < tasks.length) {
      const taken = new Set(fresh);
      for (const task of tasks) {
        if (!taken.has(task)) this.metrics.duplicates.inc({ consumer: task.handler.consumer });
      }
    }
    for (const { consumer, code } of burials) this.metrics.dead.inc({ consumer, code });
  }

  /** Those that no transaction has taken in before. */
  private async claim(tx: Tx, tasks: readonly Task[]): Promise<readonly Task[]> {
    if (tasks.length === 0 || this.options.inbox === 'off') return tasks;
    const consumers = tasks.map((task) => task.handler.consumer);
    const ids = tasks.map((task) => task.envelope.id);
    const rows = await tx.query<{ consumer: string; messageId: string }>(claim, [consumers, ids]);
    const claimed = new Set(rows.map((row) => `${row.consumer} ${row.messageId}`));
    // Deleting finds the first of two deliveries in one batch, and only that.
    return tasks.filter((task) =>
      claimed.delete(`${task.handler.consumer} ${task.envelope.id.toLowerCase()}`),
    );
  }

  private async call(tx: Tx, run: readonly Task[]): Promise<void> {
    const [{ handler, envelope }] = run as [Task];
    const { consumer, callback } = handler;
    const stop = this.metrics.handlerSeconds.startTimer({ consumer, type: handler.type });
    if (handler.batch) {
      const received = run.map((task) => ({ data: task.data, envelope: task.envelope }));
      correlateBatch(
        tx,
        run.map((task) => task.envelope),
      );
      await invoke(callback, received, new BatchContext(tx, consumer));
    } else {
      const { correlationid, traceparent, type } = envelope;
      correlate(tx, correlationid, traceparent);
      const [{ data }] = run as [Task];
      await traced(`handle ${type}`, traceparent, () =>
        invoke(callback, data, new MessageContext(tx, envelope, consumer)),
      );
    }
    stop();
  }

  private async note(task: Task, error: unknown, retry: Retry | undefined): Promise<void> {
    const { handler, envelope, body } = task;
    const { consumer } = handler;
    const decision = decide(error, retry ?? NO_HISTORY, this.options.retry, Math.random());
    const failure = describe(error);
    const { code, text } = failure;
    const facts = { consumer, type: envelope.type, id: envelope.id, code, attempts: decision.attempts };
    if (decision.kind === 'retry') {
      if (retry === undefined) await this.failures.addRetry(task, decision, failure);
      else await this.failures.putOff(retry, decision, failure);
      this.metrics.retried.inc({ consumer, code });
      if (code !== 'NOT_YET')
        this.logger.warn({ msg: 'a message failed and will be tried again', ...facts, error });
      return;
    }
    const { attempts } = decision;
    const burial = burialOf(body, {
      consumer,
      code,
      text,
      attempts,
      messageId: envelope.id,
      known: envelope,
    });
    await this.bury([burial], retry);
    this.logger.error({ msg: 'a message was given up', ...facts, error });
  }

  /** Gives messages up outside of a batch. */
  async bury(burials: readonly Burial[], retry?: Retry): Promise<void> {
    await this.database.transaction((tx) => this.failures.bury(tx, burials, retry));
    for (const { consumer, code } of burials) this.metrics.dead.inc({ consumer, code });
  }
}

/**
 * Consecutive messages for one batch handler together, all others alone; each consumer in the order of arrival, but
 * for handlers that take theirs in any order: those get all of the batch where their first stands.
 */
export function runsOf(tasks: readonly Task[]): Task[][] {
  const byConsumer = new Map<string, Task[]>();
  for (const task of tasks) {
    const list = byConsumer.get(task.handler.consumer);
    if (list === undefined) byConsumer.set(task.handler.consumer, [task]);
    else list.push(task);
  }
  const runs: Task[][] = [];
  for (const list of byConsumer.values()) {
    const open = new Map<Handler, Task[]>();
    for (const task of list) {
      const { handler } = task;
      const run = open.get(handler);
      if (run !== undefined) {
        run.push(task);
        continue;
      }
      const begun = [task];
      runs.push(begun);
      for (const other of open.keys()) if (!other.anyOrder) open.delete(other);
      if (handler.batch) open.set(handler, begun);
    }
  }
  return runs;
}
