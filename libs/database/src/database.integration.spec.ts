import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { Database } from './database.js';
import { statement } from './statement.js';

const schema = `database_${randomBytes(6).toString('hex')}`;
const add = statement('spec-add', `INSERT INTO ${schema}.row (n) VALUES ($1) RETURNING n`);
const all = statement('spec-all', `SELECT n FROM ${schema}.row ORDER BY n`);

let admin: pg.Client;
let database: Database;
beforeAll(async () => {
  const file = process.env['DICOSO_SERVERS_FILE'];
  if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
  const servers = JSON.parse(readFileSync(file, 'utf8')) as { postgres: { adminUrl: string } };
  const url = servers.postgres.adminUrl;
  admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.row (n int PRIMARY KEY)`);
  database = new Database({ url, pool: 2, name: 'spec' });
});
beforeEach(() => admin.query(`TRUNCATE ${schema}.row`));
afterAll(async () => {
  await database.close();
  await admin.query(`DROP SCHEMA ${schema} CASCADE`);
  await admin.end();
});

async function rows(): Promise<number[]> {
  return (await database.query<{ n: number }>(all)).map(({ n }) => n);
}

describe('a transaction', () => {
  it('keeps what was sent and what was asked, in the order in which it was given', async () => {
    const seen = await database.transaction(async (tx) => {
      const first = tx.send<{ n: number }>(add, [1]);
      const known = await tx.query<{ n: number }>(all);
      void tx.send(add, [2]);
      return { first: await first, known };
    });
    expect(seen).toEqual({ first: [{ n: 1 }], known: [{ n: 1 }] });
    expect(await rows()).toEqual([1, 2]);
  });

  it('fails at its commit when something that was sent has failed, and keeps nothing', async () => {
    const told: string[] = [];
    const twice = database.transaction(async (tx) => {
      tx.afterCommit(() => told.push('committed'));
      await tx.query(add, [1]);
      void tx.send(add, [1]);
      void tx.send(add, [2]);
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await rows()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('fails at its commit when a failure before was passed over', async () => {
    const passedOver = database.transaction(async (tx) => {
      await tx.query(add, [1]);
      await tx.query(add, [1]).catch(() => undefined);
    });
    await expect(passedOver).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  it('names what was sent and failed, not the statement after it that was refused for that', async () => {
    const twice = database.transaction(async (tx) => {
      await tx.query(add, [1]);
      void tx.send(add, [1]);
      await tx.query(all);
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('takes everything back when its work throws, also what was only sent', async () => {
    const thrown = database.transaction((tx) => {
      void tx.send(add, [1]);
      return Promise.reject(new Error('refused'));
    });
    await expect(thrown).rejects.toThrow('refused');
    expect(await rows()).toEqual([]);
  });

  it('may do nothing', async () => {
    expect(await database.transaction(() => Promise.resolve(7))).toBe(7);
  });

  it('leaves its connection in order after every failure', async () => {
    for (let n = 0; n < 6; n += 1) {
      await database
        .transaction((tx) => {
          void tx.send(add, [1]);
          void tx.send(add, [1]);
          return tx.query(all);
        })
        .catch(() => undefined);
    }
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => database.transaction(async (tx) => void tx.send(add, [n]))),
    );
    expect(await rows()).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });
});

it('outlives a connection that breaks between being handed out and reaching whoever waited for it', async () => {
  const pool = Reflect.get(database, 'pool') as pg.Pool;
  const client = await pool.connect();
  // As the pool left it: nobody has listened on it yet.
  client.emit('error', new Error('terminating connection due to administrator command'));
  client.release(true);
  expect(await rows()).toEqual([]);
});
