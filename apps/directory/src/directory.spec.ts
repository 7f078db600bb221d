import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryRoutes } from '#contracts';
import { eventually } from '#testing';
import { FreshDirectory, type Caller, type SignedIn } from './fresh-directory.fixture.js';

describe('the directory', () => {
  let directory: FreshDirectory;
  let api: Caller;
  let admin: SignedIn;
  let cadre: SignedIn;

  beforeAll(async () => {
    directory = await FreshDirectory.create();
    await directory.load();
    api = await directory.start();
    admin = await api.as('kieu.anh.tuan');
    cadre = await api.as('tran.bao.chau');
  });
  afterAll(() => directory.close());

  const heard = (subject: string, wanted: number) =>
    eventually(`event ${wanted} of ${subject}`, async () => {
      const sequences = await directory.heard(subject);
      return sequences.length >= wanted && sequences;
    });

  describe('the calendar', () => {
    it('keeps every version that was in force, for ever', async () => {
      const { body: before, headers } = await api.call(directoryRoutes.getCalendar, cadre);
      expect(headers['etag']).toBe(`"${before.version}"`);
      const { holidays, workingDays, daysOff } = before;
      const changed = await api.call(directoryRoutes.changeCalendar, admin, {
        ifMatch: before.version,
        body: { holidays, workingDays, daysOff: [...daysOff, '2026-12-31'] },
      });
      expect(changed.body.version).toBe(before.version + 1);
      const versions = await directory.rows(
        'SELECT version FROM directory.calendar_version ORDER BY version',
      );
      expect(versions).toEqual([{ version: before.version }, { version: before.version + 1 }]);
      expect(await heard(before.calendarId, before.version + 1)).toEqual([1, 2]);
    });
  });

  describe('the snapshot', () => {
    it.each([
      ['units', 'unit'],
      ['people', 'person'],
      ['positions', 'position'],
      ['charges', 'charge'],
      ['calendars', 'calendar'],
    ])('of %s gives everything, page by page', async (kind, table) => {
      const items: unknown[] = [];
      for (let after: string | null = ''; after !== null;) {
        const at: string = after === '' ? '' : `&after=${after}`;
        const { body } = await api.internal('GET', `/internal/snapshot?kind=${kind}&limit=20${at}`);
        const page = body as { items: unknown[]; next: string | null };
        items.push(...page.items);
        after = page.next;
      }
      const [count] = await directory.rows(`SELECT count(*)::int AS n FROM directory.${table}`);
      expect(count).toEqual({ n: items.length });
    });

    it('holds nothing of people that events do not hold', async () => {
      const { body } = await api.internal('GET', '/internal/snapshot?kind=people&limit=1');
      const [person] = (body as { items: object[] }).items;
      expect(Object.keys(person ?? {}).sort()).toEqual(
        [
          'fullName',
          'fullTime',
          'givenName',
          'personId',
          'validFrom',
          'validTo',
          'version',
          'workArea',
        ].sort(),
      );
    });

    it.each(['kind=everything', 'kind=units&limit=0', 'kind=units&after=x', 'kind=units&more=1'])(
      'refuses %s',
      async (query) => {
        expect((await api.internal('GET', `/internal/snapshot?${query}`)).status).toBe(400);
      },
    );
  });

  describe('the audit trail', () => {
    it('holds every event once, without its content', async () => {
      const [loaded] = await directory.rows<{ n: number }>(
        `SELECT (SELECT count(*) FROM directory.unit)::int AS n`,
      );
      await eventually('the whole load in the trail', async () => {
        const [row] = await directory.rows<{ n: number }>(
          `SELECT count(DISTINCT subject)::int AS n FROM directory.audit_trail WHERE type LIKE '%unit-changed%'`,
        );
        return row?.n === loaded?.n;
      });
      const columns = await directory.rows<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = 'directory' AND table_name = 'audit_trail' ORDER BY 1`,
      );
      expect(columns.map(({ name }) => name)).toEqual([
        'digest',
        'message_id',
        'sequence',
        'source',
        'subject',
        'time',
        'type',
      ]);
      const twice = await directory.rows(
        'SELECT subject, sequence FROM directory.audit_trail GROUP BY 1, 2 HAVING count(*) > 1',
      );
      expect(twice).toEqual([]);
    });

    it('is read by administrators, newest first, by subject and page', async () => {
      const subject = await directory.idOf('HD-TUYPHONG');
      await heard(subject, 1);
      const { body } = await api.call(directoryRoutes.listAudit, admin, { query: { subject } });
      expect(body.items).toEqual([
        expect.objectContaining({
          type: 'vn.dicoso.directory.unit-changed.v1',
          source: 'directory',
          sequence: 1,
        }),
      ]);
      const first = await api.call(directoryRoutes.listAudit, admin, { query: { limit: 5 } });
      const cursor = first.body.nextCursor ?? '';
      const second = await api.call(directoryRoutes.listAudit, admin, { query: { limit: 5, cursor } });
      const ids = [...first.body.items, ...second.body.items].map(({ messageId }) => messageId);
      expect(ids).toEqual([...new Set(ids)].sort().reverse());
      expect((await api.call(directoryRoutes.listAudit, cadre)).status).toBe(403);
    });

    it.each(['audit_trail', 'calendar_version'])(
      '%s: the service may add and read, never change',
      async (table) => {
        for (const sql of [`UPDATE ${table} SET version = 1`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
          const attempt = directory.app.query(
            sql.replace('version = 1', table === 'audit_trail' ? "type = 'x'" : 'version = 1'),
          );
          await expect(attempt).rejects.toMatchObject({ code: '42501' });
        }
        await expect(directory.app.query(`SELECT count(*) FROM ${table}`)).resolves.toBeDefined();
      },
    );
  });

  it('lists accounts by name or person, without what is secret', async () => {
    const { body } = await api.call(directoryRoutes.listAccounts, admin, { query: { q: 'Bảo Châu' } });
    expect(body.items).toEqual([
      {
        accountId: expect.any(String),
        personId: cadre.personId,
        username: 'tran.bao.chau',
        state: 'OPEN',
        version: 1,
      },
    ]);
    const page = await api.call(directoryRoutes.listAccounts, admin, { query: { limit: 3 } });
    const cursor = page.body.nextCursor ?? '';
    const next = await api.call(directoryRoutes.listAccounts, admin, { query: { limit: 3, cursor } });
    const names = [...page.body.items, ...next.body.items].map(({ username }) => username);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('names the kinds of positions', async () => {
    const { body } = await api.call(directoryRoutes.listPositionTypes, cadre);
    expect(body.items[0]).toEqual({
      code: 'SECRETARY',
      name: 'Bí thư',
      levels: ['PROVINCE', 'DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH'],
      rank: 10,
    });
  });
});
