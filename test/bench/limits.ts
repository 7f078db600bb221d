import { randomUUID } from 'node:crypto';
import amqp from 'amqplib';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { hundredth } from './figures.js';

export type Limits = {
  /** Transactions per second: look-up, update, two inserts, as a decision makes them; 12 connections. */
  postgresTransactions: number;
  /** Confirmed publishes per second to a quorum queue, 256 in flight. */
  rabbitmqPublishes: number;
  /** Jobs added and processed per second, 8 at once. */
  bullmqJobs: number;
};

const SECONDS = 5;

/** What the servers give without our product, in the same run and on the same machine. */
export async function measureLimits(urls: {
  postgres: string;
  rabbitmq: string;
  redis: string;
}): Promise<Limits> {
  return {
    postgresTransactions: await postgres(urls.postgres),
    rabbitmqPublishes: await rabbitmq(urls.rabbitmq),
    bullmqJobs: await bullmq(urls.redis),
  };
}

async function postgres(url: string): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  try {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS bench_limits;
      CREATE TABLE IF NOT EXISTS bench_limits.state (id uuid PRIMARY KEY, version int NOT NULL, body text NOT NULL) WITH (fillfactor = 80);
      CREATE TABLE IF NOT EXISTS bench_limits.key (id uuid PRIMARY KEY, body text NOT NULL);
      CREATE TABLE IF NOT EXISTS bench_limits.outbox (id uuid PRIMARY KEY, body text NOT NULL)`);
    const body = 'x'.repeat(1_500);
    const endsAt = performance.now() + SECONDS * 1000;
    let count = 0;
    const worker = async () => {
      const client = await pool.connect();
      const id = randomUUID();
      await client.query('INSERT INTO bench_limits.state VALUES ($1, 1, $2)', [id, body]);
      while (performance.now() < endsAt) {
        await client.query('BEGIN');
        await client.query({
          name: 'look',
          text: 'SELECT * FROM bench_limits.state WHERE id = $1 FOR UPDATE',
          values: [id],
        });
        await client.query({
          name: 'save',
          text: `WITH moved AS (UPDATE bench_limits.state SET version = version + 1 WHERE id = $1),
            told AS (INSERT INTO bench_limits.outbox VALUES ($2, $4)) INSERT INTO bench_limits.key VALUES ($3, $4)`,
          values: [id, randomUUID(), randomUUID(), body],
        });
        await client.query('COMMIT');
        count += 1;
      }
      client.release();
    };
    await Promise.all(Array.from({ length: 12 }, worker));
    await pool.query('DROP SCHEMA bench_limits CASCADE');
    return hundredth(count / SECONDS);
  } finally {
    await pool.end();
  }
}

async function rabbitmq(url: string): Promise<number> {
  const connection = await amqp.connect(url);
  try {
    const channel = await connection.createConfirmChannel();
    const queue = `bench-limits-${randomUUID()}`;
    await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
    const body = Buffer.alloc(1_500, 'x');
    const endsAt = performance.now() + SECONDS * 1000;
    let count = 0;
    const worker = async () => {
      while (performance.now() < endsAt) {
        await new Promise<void>((resolve, reject) =>
          channel.sendToQueue(queue, body, { persistent: true }, (error: unknown) =>
            error === null || error === undefined ? resolve() : reject(new Error('not confirmed')),
          ),
        );
        count += 1;
      }
    };
    await Promise.all(Array.from({ length: 256 }, worker));
    await channel.deleteQueue(queue);
    return hundredth(count / SECONDS);
  } finally {
    await connection.close();
  }
}

async function bullmq(url: string): Promise<number> {
  const name = `bench-limits-${randomUUID()}`;
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue(name, { connection });
  let count = 0;
  const taking = connection.duplicate();
  const worker = new Worker(name, () => Promise.resolve(void (count += 1)), {
    connection: taking,
    concurrency: 8,
  });
  try {
    await worker.waitUntilReady();
    const endsAt = performance.now() + SECONDS * 1000;
    const adder = async () => {
      while (performance.now() < endsAt)
        await queue.add('hop', { hopId: randomUUID() }, { removeOnComplete: true });
    };
    await Promise.all(Array.from({ length: 8 }, adder));
    return hundredth(count / SECONDS);
  } finally {
    await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
    // Connections that were given to BullMQ stay open when it is closed, and would keep this process alive.
    taking.disconnect();
    connection.disconnect();
  }
}
