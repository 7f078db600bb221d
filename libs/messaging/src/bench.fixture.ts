import { Controller, Global, Inject, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { connect, type ChannelModel } from 'amqplib';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { defineEvent, type EventContract } from '#contracts';
import { Database, newId, statement } from '#database';
import { connectMessaging } from './connect-messaging.js';
import { BatchContext, MessageContext, type Received } from './context.js';
import { Messaging } from './messaging.js';
import { MessagingModule } from './messaging.module.js';
import type { MessagingConfig, Tuning } from './options.js';
import { outgoing, toRow } from './outgoing.js';
import type { Subscriptions } from './subscriptions.js';
import { declareTopology, exchangeOf, planTopology } from './topology.js';
import { POLICY, Vhost, makeDatabase } from './servers.fixture.js';

export const counted = defineEvent({
  type: 'vn.dicoso.alpha.counted.v1',
  aggregate: 'thing',
  summary: 'Handled one by one',
  schema: z.object({ note: z.string() }),
});
export const gathered = defineEvent({
  type: 'vn.dicoso.alpha.gathered.v1',
  aggregate: 'thing',
  summary: 'Handled in batches',
  schema: z.object({ note: z.string() }),
});
/** Its lane is the first word of the note; the service takes those of one. */
export const sorted = defineEvent({
  type: 'vn.dicoso.alpha.sorted.v1',
  lane: ({ note }: { note: string }) => note.split(' ', 1).join(),
  aggregate: 'thing',
  summary: 'Handled when it goes to the right lane',
  schema: z.object({ note: z.string() }),
});

export type TestContract = typeof counted | typeof gathered | typeof sorted;

export const EVENTS: ReadonlyMap<string, EventContract> = new Map(
  [counted, gathered, sorted].map((contract) => [contract.type, contract]),
);
export const SUBSCRIPTIONS: Subscriptions = {
  alpha: [counted.type, gathered.type, `${sorted.type}.mine`],
  audit: ['#'],
};

/** What the handlers of a test do besides leaving a row in `effect`. */
export type Behaviour = {
  one?: (note: string, context: MessageContext) => Promise<void> | void;
  many?: (notes: string[], context: BatchContext) => Promise<void> | void;
};
export const BEHAVIOUR = Symbol('BEHAVIOUR');

const leave = statement(
  'effect',
  'INSERT INTO effect (message_id, note) SELECT * FROM unnest($1::uuid[], $2::text[])',
);

@Controller()
export class TestConsumer {
  constructor(@Inject(BEHAVIOUR) private readonly behaviour: Behaviour) {}

  @EventPattern<string>(counted.type)
  async one(@Payload() data: { note: string }, @Ctx() context: MessageContext) {
    await context.tx.query(leave, [[context.envelope.id], [data.note]]);
    await this.behaviour.one?.(data.note, context);
  }

  @EventPattern<string>(sorted.type)
  async mine(@Payload() data: { note: string }, @Ctx() context: MessageContext) {
    await this.one(data, context);
  }

  @EventPattern<string>(gathered.type, { batch: true })
  async many(@Payload() messages: Received<typeof gathered>[], @Ctx() context: BatchContext) {
    const notes = messages.map(({ data }) => data.note);
    await context.tx.query(leave, [messages.map(({ envelope }) => envelope.id), notes]);
    await this.behaviour.many?.(notes, context);
  }
}

export const FAST: Partial<Tuning> = {
  pollMs: 50,
  retryPollMs: 20,
  unroutableMs: 200,
  checkMs: 40_000,
  retry: {
    attempts: 3,
    firstMs: 10,
    factor: 1,
    longestMs: 10,
    notYet: { firstMs: 10, factor: 1, longestMs: 10, giveUpAfterMs: 60_000 },
  },
};

export type StartOptions = {
  behaviour?: Behaviour;
  tuning?: Partial<Tuning>;
  config?: Partial<MessagingConfig>;
  /** Through a proxy. */
  databaseUrl?: string;
};

/** A database and a virtual host for one test file, and services on them. */
export class Bench {
  private readonly closing: (() => Promise<unknown>)[] = [];
  private readonly services: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly database: Database,
    readonly databaseUrl: string,
    readonly vhost: Vhost,
  ) {}

  static async make(policy: Record<string, unknown> | 'none' = POLICY): Promise<Bench> {
    Logger.overrideLogger(false);
    const made = await makeDatabase();
    const vhost = await Vhost.make(Object.keys(SUBSCRIPTIONS), policy === 'none' ? undefined : policy);
    const database = new Database({ url: made.url, pool: 4, name: 'messaging test' });
    const bench = new Bench(database, made.url, vhost);
    bench.closing.push(
      () => made.drop(),
      () => vhost.drop(),
      () => database.close(),
    );
    return bench;
  }

  /** A service as `main.ts` starts it, without a port. */
  async start({ behaviour = {}, tuning, config, databaseUrl }: StartOptions = {}) {
    const database = new Database({ url: databaseUrl ?? this.databaseUrl, pool: 8, name: 'messaging test' });
    const registry = new Registry();
    @Global()
    @Module({
      providers: [
        { provide: Database, useValue: database },
        { provide: 'registry', useValue: registry },
      ],
      exports: [Database, 'registry'],
    })
    class Given {}
    const messagingModule = MessagingModule.forRoot({
      service: 'alpha',
      config: {
        NODE_ENV: 'test',
        RABBITMQ_URL: this.vhost.amqpUrl,
        RABBITMQ_MANAGEMENT_URL: this.vhost.managementUrl,
        ...config,
      },
      metrics: 'registry',
      tuning: { ...FAST, ...tuning },
      events: EVENTS,
      subscriptions: SUBSCRIPTIONS,
    });
    @Module({
      imports: [Given, messagingModule],
      controllers: [TestConsumer],
      providers: [{ provide: BEHAVIOUR, useValue: behaviour }],
    })
    class Root {}
    const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false, abortOnError: false });
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= app.close().then(() => database.close()));
    this.services.push(close);
    connectMessaging(app);
    await app.startAllMicroservices();
    await app.init();
    const messaging = app.get(Messaging);
    return {
      messaging,
      database,
      close,
      publish: async (contract: TestContract, ...notes: string[]) => {
        const events = notes.map((note) => eventOf(contract, note));
        await database.transaction((tx) => messaging.outbox.append(tx, events));
      },
      metric: async (name: string): Promise<number> => {
        const metric = await registry.getSingleMetric(`dicoso_${name}`)?.get();
        return (metric?.values ?? []).reduce((sum, { value }) => sum + value, 0);
      },
    };
  }

  /** Declares everything, so that messages can be sent before a service runs. */
  async prepared(): Promise<void> {
    await this.withConnection((connection) =>
      declareTopology(connection, planTopology(SUBSCRIPTIONS, EVENTS)),
    );
  }

  /** Puts messages on the exchange as if a service had published them. */
  async sendAll(bodies: readonly (string | Buffer)[], type?: string): Promise<void> {
    await this.withConnection(async (connection) => {
      const channel = await connection.createConfirmChannel();
      for (const body of bodies) {
        const key = type ?? (JSON.parse(body.toString()) as { type: string }).type;
        channel.publish(exchangeOf('alpha'), key, Buffer.from(body), { persistent: true });
      }
      await channel.waitForConfirms();
    });
  }

  send(body: string | Buffer, type: string = counted.type): Promise<void> {
    return this.sendAll([body], type);
  }

  /** Messages in a queue that are not given out; exact, unlike the management API. */
  async depth(queue: string): Promise<number> {
    return this.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      return (await channel.checkQueue(queue)).messageCount;
    });
  }

  async withConnection<Result>(work: (connection: ChannelModel) => Promise<Result>): Promise<Result> {
    const connection = await connect(this.vhost.amqpUrl);
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }

  /** Between tests: no service, no effects, no failures, nothing left in the queue. */
  async clear(): Promise<void> {
    for (const close of this.services.splice(0)) await close();
    await this.rows('TRUNCATE effect, outbox, inbox, message_retry, dead_message');
    await this.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      for (const queue of ['alpha', 'alpha.dead', 'audit']) await channel.purgeQueue(queue);
    });
  }

  readonly event = eventOf;

  /** Notes in the order in which they counted. */
  async effects(): Promise<string[]> {
    const rows = await this.rows<{ note: string }>('SELECT note FROM effect ORDER BY seq');
    return rows.map((row) => row.note);
  }

  rows<Row>(sql: string): Promise<Row[]> {
    return this.database.query<Row>(statement('test', sql));
  }

  async close(): Promise<void> {
    for (const close of [...this.services, ...this.closing.reverse()]) await close();
  }
}

export function eventOf(contract: TestContract, note: string) {
  const time = new Date('2022-03-01T08:00:00+07:00');
  return outgoing(contract, { subject: newId(), sequence: 1, time, data: { note } });
}

/** A message as it travels. */
export function bodyOf(note: string, contract: TestContract = counted): string {
  return toRow('alpha', eventOf(contract, note), {}).body;
}

/** Waits for a condition, and says what it last saw when it does not come. */
export async function until<Value>(
  read: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
  ms = 20_000,
): Promise<Value> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`did not come to hold; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
