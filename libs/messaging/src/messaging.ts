import {
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Registry } from 'prom-client';
import { EVENTS, type EventContract } from '#contracts';
import type { Database } from '#database';
import { MessagingActivity } from './activity.js';
import { Consumer } from './consumer.js';
import { DatabaseGate } from './database-gate.js';
import { DeadMessages } from './dead-messages.js';
import { Dispatcher } from './dispatcher.js';
import { FailureStore } from './failure-store.js';
import { Handlers } from './handlers.js';
import { MessagingHealth } from './health.js';
import { HintPublisher } from './hints.js';
import { Maintenance } from './maintenance.js';
import { MessagingMetrics } from './metrics.js';
import { DEFAULT_TUNING, refuseChaosInProduction, type MessagingConfig, type Tuning } from './options.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';
import { Publisher } from './publisher.js';
import { RetryPump } from './retry-pump.js';
import { RabbitMqStrategy } from './strategy.js';
import { SUBSCRIPTIONS, type Subscriptions } from './subscriptions.js';
import { planTopology } from './topology.js';

export type MessagingOptions = {
  /** The service's name: its queue, its consumer name, the `source` and the domain of its events. */
  service: string;
  config: MessagingConfig;
  database: Database;
  metrics?: Registry;
  tuning?: Partial<Tuning>;
  /** For tests; otherwise those of the system. */
  events?: ReadonlyMap<string, EventContract>;
  subscriptions?: Subscriptions;
};

/** Everything that messaging runs in one service: built here, started and stopped with the application. */
export class Messaging implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly outbox: Outbox;
  readonly hints: HintPublisher;
  readonly deadMessages: DeadMessages;
  readonly health: MessagingHealth;
  readonly activity: MessagingActivity;
  readonly strategy: RabbitMqStrategy;
  private readonly publisher: Publisher;
  private readonly relay: OutboxRelay;
  private readonly pump: RetryPump;
  private readonly maintenance: Maintenance;

  constructor(options: MessagingOptions) {
    const { service, config, database, events = EVENTS, subscriptions = SUBSCRIPTIONS } = options;
    refuseChaosInProduction(config);
    const tuning: Tuning = { ...DEFAULT_TUNING, ...options.tuning };
    const logger = new Logger('Messaging');
    const topology = planTopology(subscriptions, events);
    const metrics = new MessagingMetrics(options.metrics ?? new Registry());
    const url = config.RABBITMQ_URL;
    const { heartbeatSeconds, retry } = tuning;

    const outboxStore = new OutboxStore(database);
    this.publisher = new Publisher({ url, service, heartbeatSeconds, topology, logger });
    this.relay = new OutboxRelay(
      outboxStore,
      this.publisher,
      tuning,
      metrics,
      logger,
      config.MESSAGING_DROP_ONE_IN,
    );
    const validate = config.NODE_ENV !== 'production';
    this.outbox = new Outbox(outboxStore, this.relay, { service, validate });
    this.hints = new HintPublisher(this.publisher);

    const handlers = new Handlers(service, events);
    const gate = new DatabaseGate(database, logger);
    const failures = new FailureStore(database);
    const inbox = config.MESSAGING_INBOX ?? 'on';
    const dispatcher = new Dispatcher(database, gate, failures, metrics, logger, { retry, inbox });
    const managementUrl = config.RABBITMQ_MANAGEMENT_URL;
    const consumer = new Consumer(
      { url, managementUrl, service, topology, tuning, logger },
      handlers,
      dispatcher,
      gate,
    );
    this.strategy = new RabbitMqStrategy(consumer, handlers, subscriptions[service] ?? []);
    this.pump = new RetryPump(failures, handlers, dispatcher, gate, service, logger, tuning.retryPollMs);
    this.maintenance = new Maintenance(database, logger, tuning.maintenanceMs);
    this.deadMessages = new DeadMessages(service, database, outboxStore, failures, () => this.pump.wake());
    this.activity = new MessagingActivity(database, consumer, this.pump, dispatcher);
    this.health = new MessagingHealth(this.publisher, consumer, gate);
    metrics.watch({
      outbox: () => outboxStore.figures(),
      failures: () => failures.figures(),
      consumers: () => consumer.present,
      connected: () => ({ publisher: this.publisher.ready, consumer: consumer.connected }),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.publisher.start();
    this.relay.start();
    this.maintenance.start();
    this.pump.start();
    await this.strategy.applicationReady();
  }

  /** Before the doors close: what still runs must not begin anything new on its own. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.pump.stop(), this.maintenance.stop()]);
  }

  /** After the doors closed: what the last commands published goes out before the process ends. */
  async onApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.publisher.stop();
  }
}
