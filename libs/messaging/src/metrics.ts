import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What the gauges ask when they are scraped. */
export type MetricSources = {
  outbox: () => Promise<{ waiting: number; oldestSeconds: number }>;
  failures: () => Promise<{ retries: number; dead: number }>;
  consumers: () => number;
  connected: () => { publisher: boolean; consumer: boolean };
};

/** Everything that messaging counts, in the registry of its service. */
export class MessagingMetrics {
  readonly published: Counter;
  readonly returned: Counter;
  readonly refused: Counter;
  readonly handled: Counter<'consumer' | 'type'>;
  readonly duplicates: Counter<'consumer'>;
  readonly retried: Counter<'consumer' | 'code'>;
  readonly dead: Counter<'consumer' | 'code'>;
  readonly redone: Counter;
  readonly handlerSeconds: Histogram<'consumer' | 'type'>;
  readonly batchSize: Histogram;

  constructor(private readonly registry: Registry) {
    const registers = [registry];
    const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
      new Counter({ name: `dicoso_${name}`, help, labelNames, registers });
    this.published = counter('outbox_published_total', 'Events confirmed by the broker');
    this.returned = counter('outbox_returned_total', 'Events that came back as unroutable: alarm');
    this.refused = counter('outbox_refused_total', 'Events that the broker refused to take');
    this.handled = counter('messages_handled_total', 'Messages taken in', ['consumer', 'type']);
    this.duplicates = counter('inbox_duplicates_total', 'Deliveries dropped by the inbox', ['consumer']);
    this.retried = counter('messages_retried_total', 'Failed tries that will be repeated', [
      'consumer',
      'code',
    ]);
    this.dead = counter('messages_dead_total', 'Messages given up: alarm', ['consumer', 'code']);
    this.redone = counter('message_batches_redone_total', 'Batches redone message by message');
    this.handlerSeconds = new Histogram({
      name: 'dicoso_message_handler_seconds',
      help: 'Time of one handler call',
      labelNames: ['consumer', 'type'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    });
    this.batchSize = new Histogram({
      name: 'dicoso_message_batch_size',
      help: 'Messages in one transaction',
      buckets: [1, 2, 5, 10, 20, 50, 100],
      registers,
    });
  }

  /** Gauges are read when somebody scrapes; a source that does not answer leaves its gauge without a value. */
  watch(sources: MetricSources): void {
    const registers = [this.registry];
    const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
      new Gauge({
        name: `dicoso_${name}`,
        help,
        registers,
        async collect() {
          try {
            this.set(await read());
          } catch {
            this.remove();
          }
        },
      });
    gauge('outbox_waiting', 'Events not confirmed yet', async () => (await sources.outbox()).waiting);
    gauge(
      'outbox_oldest_seconds',
      'Age of the oldest of them',
      async () => (await sources.outbox()).oldestSeconds,
    );
    gauge(
      'messages_retrying',
      'Messages that wait for another try',
      async () => (await sources.failures()).retries,
    );
    gauge('dead_messages', 'Dead messages not settled yet', async () => (await sources.failures()).dead);
    gauge('consumers', 'Consumers of this process that the broker knows', sources.consumers);
    gauge('broker_publisher_up', 'Connection for publishing', () => Number(sources.connected().publisher));
    gauge('broker_consumer_up', 'Connection for consuming', () => Number(sources.connected().consumer));
  }
}
