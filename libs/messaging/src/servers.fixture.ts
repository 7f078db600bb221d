import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { request } from 'undici';
import { DEAD_EXCHANGE } from './topology.js';

export type Servers = {
  postgres: { adminUrl: string };
  redis: { url: string };
  rabbitmq: { amqpUrl: string; managementUrl: string };
};

/** @throws when the tests run without the servers: a proof that is skipped proves nothing */
export function servers(): Servers {
  const file = process.env['DICOSO_SERVERS_FILE'];
  if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
  return JSON.parse(readFileSync(file, 'utf8')) as Servers;
}

export const POLICY = {
  'dead-letter-exchange': DEAD_EXCHANGE,
  'dead-letter-strategy': 'at-least-once',
  overflow: 'reject-publish',
  'delivery-limit': 1000,
};

/** A database with the platform's tables, and the way to drop it. */
export async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const { adminUrl } = servers().postgres;
  const name = `messaging_${randomBytes(6).toString('hex')}`;
  await sql(adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const migration = fileURLToPath(new URL('../../../prisma/platform/migration.sql', import.meta.url));
  await sql(url.href, readFileSync(migration, 'utf8'));
  await sql(url.href, 'CREATE TABLE effect (seq serial PRIMARY KEY, message_id uuid, note text)');
  return { url: url.href, drop: () => sql(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function sql(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** A virtual host of its own, with or without the policy, and calls to the management API. */
export class Vhost {
  readonly name = `messaging-${randomBytes(6).toString('hex')}`;

  static async make(queues: string[], policy: Record<string, unknown> | undefined): Promise<Vhost> {
    const vhost = new Vhost();
    await vhost.api('PUT', `vhosts/${vhost.name}`, {});
    const { username } = new URL(servers().rabbitmq.amqpUrl);
    const all = { configure: '.*', write: '.*', read: '.*' };
    await vhost.api('PUT', `permissions/${vhost.name}/${username}`, all);
    if (policy !== undefined) await vhost.police(queues, policy);
    return vhost;
  }

  get amqpUrl(): string {
    const url = new URL(servers().rabbitmq.amqpUrl);
    url.pathname = `/${this.name}`;
    return url.href;
  }

  get managementUrl(): string {
    return servers().rabbitmq.managementUrl;
  }

  async police(queues: string[], definition: Record<string, unknown>): Promise<void> {
    const pattern = `^(${queues.join('|')})$`;
    const policy = { pattern, definition, 'apply-to': 'queues', priority: 1 };
    await this.api('PUT', `policies/${this.name}/dicoso`, policy);
  }

  deleteQueue(queue: string): Promise<unknown> {
    return this.api('DELETE', `queues/${this.name}/${queue}`);
  }

  async drop(): Promise<void> {
    await this.api('DELETE', `vhosts/${this.name}`);
  }

  async api(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const url = new URL(this.managementUrl);
    const { username, password } = url.username === '' ? new URL(servers().rabbitmq.amqpUrl) : url;
    const answer = await request(`${url.origin}/api/${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
