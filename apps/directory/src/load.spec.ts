import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoadSummary } from './use-cases/load-directory.js';
import { loadConfig } from './config.js';
import { EXAMPLE, FreshDirectory } from './fresh-directory.fixture.js';

type Row = Record<string, unknown>;

describe('loading files', () => {
  let directory: FreshDirectory;
  let folder: string;
  let first: LoadSummary;
  let firstEvents: Record<string, number>;

  beforeAll(async () => {
    directory = await FreshDirectory.create();
    folder = await mkdtemp(join(tmpdir(), 'directory-load-'));
    await cp(EXAMPLE, folder, { recursive: true });
    first = await directory.load(folder);
    firstEvents = await events();
  });
  afterAll(async () => {
    await directory.close();
    await rm(folder, { recursive: true });
  });

  async function edit(file: string, change: (rows: Row[]) => void) {
    const path = join(folder, file);
    const rows = JSON.parse(await readFile(path, 'utf8')) as Row[];
    change(rows);
    await writeFile(path, JSON.stringify(rows));
  }
  /** Everything that a load can touch. */
  const state = async () => ({
    tables: await directory.rows(
      `SELECT 'unit' AS kind, unit_id AS id, version, to_jsonb(unit) AS row FROM directory.unit
       UNION ALL SELECT 'person', person_id, version, to_jsonb(person) FROM directory.person
       UNION ALL SELECT 'position', position_id, version, to_jsonb(position) FROM directory.position
       UNION ALL SELECT 'charge', charge_id, version, to_jsonb(charge) FROM directory.charge
       UNION ALL SELECT 'calendar', calendar_id, version, to_jsonb(calendar) FROM directory.calendar
       UNION ALL SELECT 'account', account_id, version, to_jsonb(account) FROM directory.account ORDER BY 1, 2`,
    ),
    outbox: await directory.rows('SELECT id FROM directory.outbox ORDER BY id'),
    revision: await directory.rows('SELECT revision FROM directory.directory_revision'),
  });
  const events = async () =>
    (
      await directory.rows<{ type: string; count: string }>(
        // A message holds one event or several.
        `SELECT event ->> 'type' AS type, count(*) FROM directory.outbox,
           jsonb_array_elements(CASE jsonb_typeof(body::jsonb) WHEN 'array' THEN body::jsonb
             ELSE jsonb_build_array(body::jsonb) END) AS event GROUP BY 1`,
      )
    ).reduce<Record<string, number>>(
      (all, { type, count }) => ({ ...all, [type.split('.')[3] ?? '']: Number(count) }),
      {},
    );

  it('brings the example province in, one event for each row', () => {
    expect(first.units).toEqual({ read: 59, written: 59 });
    expect(firstEvents).toEqual({
      'unit-changed': first.units.read,
      'person-changed': first.people.read,
      'position-changed': first.positions.read,
      'charge-changed': first.charges.read,
      'calendar-changed': 1,
      'account-changed': first.accounts.read,
    });
  });

  it('stores no password, only argon2id with the required cost', async () => {
    const rows = await directory.rows<{ hash: string }>(
      'SELECT password_hash AS hash FROM directory.account',
    );
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length);
  });

  it('has no effect the second time', async () => {
    const before = await state();
    const summary = await directory.load(folder);
    for (const { written } of Object.values(summary)) expect(written).toBe(0);
    expect(await state()).toEqual(before);
  });

  it('publishes what changed in a file, with the next version as its sequence', async () => {
    await directory.admin.query('DELETE FROM directory.outbox');
    await edit('units.json', (units) => {
      const unit = units.find(({ code }) => code === 'HD-TUYPHONG');
      if (unit !== undefined) unit['shortName'] = 'Tuy Phong mới';
    });
    const summary = await directory.load(folder);
    expect(summary.units.written).toBe(1);
    const [row] = await directory.rows<{ body: string }>('SELECT body FROM directory.outbox');
    expect(JSON.parse(row?.body ?? '')).toMatchObject({
      source: 'directory',
      sequence: 2,
      data: { version: 2, shortName: 'Tuy Phong mới' },
    });
  });

  it('leaves alone what people changed since, as long as the file says the same', async () => {
    const change = `UPDATE directory.unit SET name = 'Đổi bởi quản trị', version = version + 1 WHERE code = 'HD-HAMTAN'`;
    await directory.admin.query(change);
    await directory.load(folder);
    const [unit] = await directory.rows(`SELECT name FROM directory.unit WHERE code = 'HD-HAMTAN'`);
    expect(unit).toEqual({ name: 'Đổi bởi quản trị' });
  });

  it('resets nobody’s password', async () => {
    const hashes = () => directory.rows('SELECT account_id, password_hash FROM directory.account ORDER BY 1');
    const before = await hashes();
    await edit('accounts.json', (accounts) =>
      accounts.forEach((one) => (one['password'] = 'MotMatKhauKhac')),
    );
    await directory.load(folder);
    expect(await hashes()).toEqual(before);
  });

  it('publishes every position of a type that is renamed', async () => {
    await directory.admin.query('DELETE FROM directory.outbox');
    await edit('position-types.json', (types) => {
      const type = types.find(({ code }) => code === 'CHIEF_OF_OFFICE');
      if (type !== undefined) type['name'] = 'Chánh văn phòng Tỉnh đoàn';
    });
    const summary = await directory.load(folder);
    const [held] = await directory.rows<{ count: string }>(
      `SELECT count(*) FROM directory.position WHERE type = 'CHIEF_OF_OFFICE' AND title = 'Chánh văn phòng Tỉnh đoàn'`,
    );
    expect(summary.positions.written).toBe(Number(held?.count));
    expect(await events()).toEqual({ 'position-changed': Number(held?.count) });
  });

  it.each<[string, string, (rows: Row[]) => void, RegExp]>([
    [
      'a parent that is not there',
      'units.json',
      ([first]) => first && (first['parentId'] = '00000000-0000-4000-8000-000000000000'),
      /không có đơn vị cấp trên 00000000-0000-4000-8000-000000000000/,
    ],
    [
      'a position of a type that is not there',
      'positions.json',
      ([first]) => first && (first['type'] = 'UNKNOWN'),
      /không có loại chức vụ UNKNOWN/,
    ],
    [
      'a day that does not exist',
      'people.json',
      ([first]) => first && (first['validTo'] = '2022-11-31'),
      /people\.json/,
    ],
  ])(
    'refuses %s in one sentence and writes nothing, good rows included',
    async (_, file, change, sentence) => {
      const before = await state();
      const original = await readFile(join(folder, file), 'utf8');
      const [units] = [await readFile(join(folder, 'units.json'), 'utf8')];
      await edit('units.json', (rows) => rows.forEach((unit) => (unit['symbol'] = 'MOI')));
      await edit(file, change);
      await expect(directory.load(folder)).rejects.toThrow(sentence);
      expect(await state()).toEqual(before);
      await writeFile(join(folder, 'units.json'), units);
      await writeFile(join(folder, file), original);
    },
  );

  it('needs to know the database and nothing else', () => {
    const url = 'postgres://somebody@localhost/somewhere';
    expect(loadConfig({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
  });

  it('refuses a folder with nothing in it', async () => {
    await expect(directory.load(join(folder, 'nowhere'))).rejects.toThrow(/không có tệp nào/);
  });
});
