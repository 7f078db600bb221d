import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { STATEFUL_SERVICES } from '#contracts';
import { startTestSystem, type TestSystem } from '#testing';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ businessTime: '2022-03-01T08:00:00+07:00' });
}, 120_000);
afterAll(() => system.stop());

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The SQLSTATE with which a statement is refused; undefined when it is carried out. */
async function refusal(client: pg.Client, sql: string): Promise<string | undefined> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('ROLLBACK');
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';
const schemaOf = (service: string) => service.replaceAll('-', '_');
const pairs = STATEFUL_SERVICES.flatMap((one) =>
  STATEFUL_SERVICES.filter((other) => other !== one).map((other): [string, string] => [one, other]),
);

describe.each(['app', 'owner'] as const)('the %s role', (kind) => {
  it.each(pairs)('of %s is refused everything in the schema of %s', async (one, other) => {
    const schema = schemaOf(other);
    await as(system.databaseUrl(one, kind), async (client) => {
      for (const sql of [
        `SELECT * FROM ${schema}.outbox`,
        `INSERT INTO ${schema}.outbox (id) VALUES (gen_random_uuid())`,
        `UPDATE ${schema}.outbox SET type = ''`,
        `DELETE FROM ${schema}.outbox`,
        `SELECT ${schema}.maintain_inbox(1, 1)`,
        `CREATE TABLE ${schema}.intruder ()`,
      ]) {
        expect([sql, await refusal(client, sql)]).toEqual([sql, INSUFFICIENT_PRIVILEGE]);
      }
    });
  });

  it.each(STATEFUL_SERVICES)('of %s works in its own schema', async (service) => {
    await as(system.databaseUrl(service, kind), async (client) => {
      expect(await refusal(client, 'SELECT * FROM outbox')).toBeUndefined();
      expect(await refusal(client, 'DELETE FROM outbox')).toBeUndefined();
    });
  });
});

describe('the running role', () => {
  it.each(STATEFUL_SERVICES)('of %s creates no tables, neither at home nor in public', async (service) => {
    await as(system.databaseUrl(service, 'app'), async (client) => {
      for (const schema of [schemaOf(service), 'public', 'extensions']) {
        expect(await refusal(client, `CREATE TABLE ${schema}.intruder ()`)).toBe(INSUFFICIENT_PRIVILEGE);
      }
    });
  });

  it.each([
    ['approvals', 'history'],
    ['directory', 'audit_trail'],
  ])('of %s adds to %s, and neither changes nor removes what is written', async (service, table) => {
    await as(system.databaseUrl(service, 'app'), async (client) => {
      expect(await refusal(client, `SELECT * FROM ${table}`)).toBeUndefined();
      const { rows } = await client.query<{ column_name: string }>(
        `SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND table_schema = $2 LIMIT 1`,
        [table, schemaOf(service)],
      );
      const column = rows[0]?.column_name;
      expect(await refusal(client, `UPDATE ${table} SET ${column} = ${column}`)).toBe(INSUFFICIENT_PRIVILEGE);
      expect(await refusal(client, `DELETE FROM ${table}`)).toBe(INSUFFICIENT_PRIVILEGE);
      expect(await refusal(client, `TRUNCATE ${table}`)).toBe(INSUFFICIENT_PRIVILEGE);
    });
  });
});
