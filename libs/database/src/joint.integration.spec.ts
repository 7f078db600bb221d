import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { eventually } from '#testing';
import { Database } from './database.js';
import { Gathering } from './gathering.js';
import { StepAside } from './joint.js';
import { statement } from './statement.js';
import { each, type Parting, type Shared, type Tx } from './tx.js';

const schema = `joint_${randomBytes(6).toString('hex')}`;
const add = statement(
  'spec-add',
  `INSERT INTO ${schema}.row (n, xact) VALUES ($1, pg_current_xact_id()::text)`,
);
const lock = statement('spec-lock', `SELECT n FROM ${schema}.row WHERE n = $1 FOR UPDATE`);
const endOfConnection = statement('spec-end', 'SELECT pg_terminate_backend(pg_backend_pid())');

const asked: (readonly number[])[] = [];
const doubled: Shared<number, number> = {
  run: (_, numbers) => {
    asked.push(numbers);
    return Promise.resolve(numbers.map((n) => (n === 13 ? new StepAside() : n * 2)));
  },
};
const added: Parting<number> = {
  write: (tx, numbers) => numbers.forEach((n) => void tx.send(add, [n])),
};
const addedAtOnce = each((tx: Tx, n: number) => tx.query(add, [n]), { writes: true });

/** On another connection. */
const elsewhere = each(() => database.query(lock, [0]));

const waits = statement(
  'spec-waits',
  `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%'`,
);

let admin: pg.Client;
let database: Database;
beforeAll(async () => {
  const file = process.env['DICOSO_SERVERS_FILE'];
  if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
  const servers = JSON.parse(readFileSync(file, 'utf8')) as { postgres: { adminUrl: string } };
  const url = servers.postgres.adminUrl;
  admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.row (n int PRIMARY KEY, xact text)`);
  database = new Database({ url, pool: 5, name: 'spec' });
});
beforeEach(async () => {
  asked.length = 0;
  await admin.query(`TRUNCATE ${schema}.row`);
});
afterAll(async () => {
  await database.close();
  await admin.query(`DROP SCHEMA ${schema} CASCADE`);
  await admin.end();
});

async function kept(): Promise<{ n: number; xact: string }[]> {
  return (await admin.query<{ n: number; xact: string }>(`SELECT n, xact FROM ${schema}.row ORDER BY n`))
    .rows;
}
const numbers = async () => (await kept()).map(({ n }) => n);

/** Asks, and leaves a row. */
const ask = (n: number) => async (tx: Tx) => {
  const answer = await tx.share(doubled, n);
  tx.leave(added, n);
  return answer;
};
const refuse = (message: string) => (): Promise<number> => Promise.reject(new Error(message));

describe('works in one transaction', () => {
  it('have their questions put together, also those that come later to the same one', async () => {
    const late = async (tx: Tx) => {
      await tx.share(elsewhere, 0);
      return ask(2)(tx);
    };
    expect(await database.jointly([ask(1), late, ask(3)])).toEqual([
      { result: 2 },
      { result: 4 },
      { result: 6 },
    ]);
    expect(asked.flat().sort()).toEqual([1, 2, 3]);
    const rows = await kept();
    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(new Set(rows.map(({ xact }) => xact)).size).toBe(1);
  });

  it('may ask for two things in one breath', async () => {
    const both = (n: number) => (tx: Tx) => Promise.all([tx.share(doubled, n), tx.share(doubled, n + 10)]);
    expect(await database.jointly([both(1), both(2)])).toEqual([{ result: [2, 22] }, { result: [4, 24] }]);
    expect(asked).toEqual([[1, 11, 2, 12]]);
  });

  it('wait for each other also when one of them is over before all its questions are answered', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const asides = (tx: Tx) =>
      Promise.all([
        tx.share(doubled, 13),
        tx.share(
          each(() => held),
          0,
        ),
      ]).then(() => 0);
    const busy = async (tx: Tx) => {
      await tx.share(doubled, 1);
      await database.query(lock, [0]);
      release();
      return tx.share(doubled, 3);
    };
    const quick = async (tx: Tx) => {
      await tx.share(doubled, 2);
      return tx.share(doubled, 4);
    };
    expect(await database.jointly([asides, busy, quick])).toEqual(['ALONE', { result: 6 }, { result: 8 }]);
    expect(asked).toEqual([
      [13, 1, 2],
      [4, 3],
    ]);
  });

  it('that refuse before they have written anything fail alone, and nothing of theirs is kept', async () => {
    const told: number[] = [];
    const telling = (n: number, then: () => Promise<number>) => async (tx: Tx) => {
      await ask(n)(tx);
      tx.afterCommit(() => told.push(n));
      return then();
    };
    const outcomes = await database.jointly([telling(1, refuse('no')), telling(2, () => Promise.resolve(7))]);
    expect(outcomes).toEqual([{ failure: new Error('no') }, { result: 7 }]);
    expect(await numbers()).toEqual([2]);
    expect(told).toEqual([2]);
  });

  it.each([
    ['asked the database itself', (tx: Tx) => tx.query(lock, [9])],
    ['sent something', (tx: Tx) => Promise.resolve(void tx.send(add, [8]))],
    ['shared what writes', (tx: Tx) => tx.share(addedAtOnce, 8)],
  ])(
    'that refuse after they have %s take everybody with them, who are then to be done alone',
    async (_, act) => {
      const acting = async (tx: Tx) => {
        await act(tx);
        throw new Error('no');
      };
      expect(await database.jointly([ask(1), acting])).toEqual(['ALONE', 'ALONE']);
      expect(await numbers()).toEqual([]);
    },
  );

  it('step aside one by one', async () => {
    expect(await database.jointly([ask(13), ask(1)])).toEqual(['ALONE', { result: 2 }]);
    expect(await numbers()).toEqual([1]);
  });

  it('are to be done alone when what they left cannot be written', async () => {
    expect(await database.jointly([ask(1), ask(1)])).toEqual(['ALONE', 'ALONE']);
    expect(await numbers()).toEqual([]);
  });

  it('fail, and are not done again, when the connection is lost at the commit', async () => {
    const ending: Parting<null> = { write: (tx) => void tx.send(endOfConnection) };
    const last = async (tx: Tx) => {
      await tx.share(doubled, 1);
      tx.leave(ending, null);
      return 1;
    };
    const [first, second, refused] = await database.jointly([last, ask(2), refuse('no')]);
    expect([first, second]).toEqual([{ failure: expect.any(Error) }, { failure: expect.any(Error) }]);
    expect(refused).toEqual({ failure: new Error('no') });
  });
});

describe('gathering', () => {
  it('carries out together what came in the meantime, and each in the context of its own', async () => {
    const gathering = new Gathering(database);
    const context = new AsyncLocalStorage<number>();
    const work = (n: number) =>
      context.run(n, () => gathering.run(async (tx) => [await ask(n)(tx), context.getStore()]));
    const first = work(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([first, work(2), work(3), work(4)])).toEqual(
      [1, 2, 3, 4].map((n) => [2 * n, n]),
    );
    expect([...asked].sort((one, other) => one.length - other.length)).toEqual([[1], [2, 3, 4]]);
    const [one, ...others] = await kept();
    expect(new Set(others.map(({ xact }) => xact))).not.toContain(one?.xact);
    expect(new Set(others.map(({ xact }) => xact)).size).toBe(1);
  });

  it('answers everybody when one of them cannot be done with the others', async () => {
    const gathering = new Gathering(database);
    const works = [ask(1), ask(13), ask(2), refuse('no'), ask(2)].map((work) => gathering.run<unknown>(work));
    const results = await Promise.allSettled(works);
    // One of the two that write the same is too late; who steps aside does so alone as well.
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await numbers()).toEqual([1, 2]);
  });

  it('does not let one that waits for a lock hold up those after it', async () => {
    const gathering = new Gathering(database);
    await admin.query(`INSERT INTO ${schema}.row (n) VALUES (5)`);
    await admin.query('BEGIN');
    await admin.query(lock.text, [5]);
    const waiting = gathering.run((tx) => tx.query(lock, [5]));
    await eventually('it waits', async () => (await database.query(waits)).length === 1);
    expect(await gathering.run(ask(6))).toBe(12);
    await admin.query('COMMIT');
    expect(await waiting).toEqual([{ n: 5 }]);
  });
});
