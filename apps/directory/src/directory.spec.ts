import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryRoutes, type ResponseOf } from '#contracts';
import { eventually } from '#testing';
import { FreshDirectory, type Caller, type SignedIn } from './fresh-directory.fixture.js';

type Unit = ResponseOf<typeof directoryRoutes.addUnit>;

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

  const idOf = async (code: string) => {
    const [row] = await directory.rows<{ id: string }>(
      `SELECT unit_id AS id FROM directory.unit WHERE code = $1 UNION SELECT person_id FROM directory.person WHERE code = $1`,
      [code],
    );
    return row?.id ?? '';
  };
  let counter = 0;
  const fields = async (part: object = {}) => ({
    code: `THU-${(counter += 1)}`,
    name: `Huyện đoàn thử ${counter}`,
    shortName: `Thử ${counter}`,
    level: 'DISTRICT',
    parentId: await idOf('TD-BINHTHUAN'),
    symbol: null,
    validFrom: '2020-01-01',
    ...part,
  });
  const addUnit = async (part: object = {}): Promise<Unit> => {
    const answer = await api.call(directoryRoutes.addUnit, admin, { body: await fields(part) });
    expect(answer.problem).toBeUndefined();
    return answer.body;
  };
  /** The facts as the others hear them, from the trail of this database: published, delivered, written down. */
  const sequences = (subject: string, wanted: number) =>
    eventually(`event ${wanted} of ${subject}`, async () => {
      const rows = await directory.rows<{ sequence: number }>(
        'SELECT sequence FROM directory.audit_trail WHERE subject = $1 ORDER BY sequence',
        [subject],
      );
      return rows.length >= wanted && rows.map(({ sequence }) => sequence);
    });

  describe('units', () => {
    it('are found without diacritics, by parts of their names, in Vietnamese order', async () => {
      const { body } = await api.call(directoryRoutes.listUnits, cadre, {
        query: { q: 'HUYEN DOAN', limit: 100 },
      });
      const names = body.items.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['Huyện đoàn Đức Linh', 'Huyện đoàn Tuy Phong']));
      const inOrder = [
        'Huyện đoàn Bắc Bình',
        'Huyện đoàn Đức Linh',
        'Huyện đoàn Hàm Tân',
        'Huyện đoàn Tuy Phong',
      ];
      expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
      const decomposed = await api.call(directoryRoutes.listUnits, cadre, {
        query: { q: 'Đức Linh'.normalize('NFD') },
      });
      expect(decomposed.body.items.map(({ code }) => code)).toEqual(['HD-DUCLINH']);
    });

    it('come page by page, none left out and none twice', async () => {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const query: Record<string, string | number> = {
          level: 'GRASSROOTS',
          limit: 7,
          ...(cursor && { cursor }),
        };
        const { body } = await api.call(directoryRoutes.listUnits, cadre, { query });
        seen.push(...body.items.map(({ unitId }) => unitId));
        cursor = body.nextCursor;
      }
      const [count] = await directory.rows(
        `SELECT count(*)::int AS n FROM directory.unit WHERE level = 'GRASSROOTS'`,
      );
      expect(count).toEqual({ n: seen.length });
      expect(new Set(seen).size).toBe(seen.length);
    });

    it.each(['%', '_', '\\', 'khong-co-don-vi-nay'])(
      'searching for %s finds what holds it, no more',
      async (q) => {
        expect((await api.call(directoryRoutes.listUnits, cadre, { query: { q } })).body.items).toEqual([]);
      },
    );

    it.each([
      Buffer.from('["x","y"]').toString('base64url'),
      'abc',
      Buffer.from('["x\\u0000","y"]').toString('base64url'),
    ])('refuses a cursor that was made up: %s', async (cursor) => {
      const { status, problem } = await api.call(directoryRoutes.listUnits, cadre, { query: { cursor } });
      expect([status, problem?.code]).toEqual([400, 'INVALID_INPUT']);
    });

    it('show who holds what, and who is in charge', async () => {
      const params = { id: await idOf('HD-TUYPHONG') };
      const { body } = await api.call(directoryRoutes.getUnit, cadre, {
        params,
        query: { on: '2022-03-18' },
      });
      expect(body.ancestors.map(({ level }) => level)).toEqual(['PROVINCE', 'CENTRAL']);
      expect(body.holders[0]).toMatchObject({
        fullName: 'Bùi Thanh Nga',
        type: 'SECRETARY',
        title: 'Bí thư',
      });
      expect(body.inCharge).toEqual([
        expect.objectContaining({
          fullName: 'Đặng Ngọc Sơn',
          title: expect.stringContaining('Ban Xây dựng Đoàn'),
        }),
      ]);
    });

    it('show no persons to the central union', async () => {
      const central = await api.as('ha.thu.trang');
      const params = { id: await idOf('HD-TUYPHONG') };
      const { body } = await api.call(directoryRoutes.getUnit, central, { params });
      expect([body.holders, body.inCharge]).toEqual([[], []]);
      expect((await api.call(directoryRoutes.listPeople, central)).status).toBe(403);
    });

    it('are opened, changed and closed, each with one event', async () => {
      const unit = await addUnit();
      expect(unit.version).toBe(1);
      const params = { id: unit.unitId };
      const changed = await api.call(directoryRoutes.changeUnit, admin, {
        params,
        ifMatch: 1,
        body: { name: 'Tên mới' },
      });
      expect(changed.body).toEqual({ ...unit, name: 'Tên mới', version: 2 });
      expect(changed.headers['etag']).toBe('"2"');
      const body = { lastDay: '2025-06-30' };
      const closed = await api.call(directoryRoutes.closeUnit, admin, { params, ifMatch: 2, body });
      expect(closed.body).toMatchObject({ validTo: '2025-06-30', version: 3 });
      expect(await sequences(unit.unitId, 3)).toEqual([1, 2, 3]);
      expect((await api.call(directoryRoutes.getUnit, cadre, { params })).body).toMatchObject(closed.body);
    });

    it('refuse what was not seen, and need to be told what was', async () => {
      const unit = await addUnit();
      const params = { id: unit.unitId };
      const change = (ifMatch?: number) =>
        api.call(directoryRoutes.changeUnit, admin, { params, ifMatch, body: { shortName: 'Khác' } });
      expect((await change()).status).toBe(428);
      expect((await change(7)).problem?.code).toBe('STALE_VERSION');
      const results = await Promise.all([change(1), change(1)]);
      expect(results.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('never make a circle, not even by two moves at once', async () => {
      const [one, two] = [await addUnit(), await addUnit()];
      const under = (unit: Unit, parent: Unit) =>
        api.call(directoryRoutes.changeUnit, admin, {
          params: { id: unit.unitId },
          ifMatch: 1,
          body: { parentId: parent.unitId },
        });
      const results = await Promise.all([under(one, two), under(two, one)]);
      expect(results.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(results.map(({ problem }) => problem?.code)).toContain('UNIT_CYCLE');
    });

    it('with units below them cannot be closed; what is held there ends with them', async () => {
      const unit = await addUnit();
      const child = await addUnit({ parentId: unit.unitId, level: 'GRASSROOTS' });
      const close = ({ unitId, version }: Unit) =>
        api.call(directoryRoutes.closeUnit, admin, {
          params: { id: unitId },
          ifMatch: version,
          body: { lastDay: '2025-06-30' },
        });
      expect((await close(unit)).problem?.code).toBe('UNIT_HAS_CHILDREN');
      expect((await close(child)).status).toBe(200);
      const person = await idOf('CB-005');
      const held = await api.call(directoryRoutes.addPosition, admin, {
        params: { id: person },
        body: { unitId: unit.unitId, type: 'SECRETARY', validFrom: '2022-01-01' },
      });
      const charge = await api.call(directoryRoutes.addCharge, admin, {
        body: { personId: person, unitId: unit.unitId, validFrom: '2022-01-01' },
      });
      expect((await close(unit)).status).toBe(200);
      const { body } = await api.call(directoryRoutes.getPerson, cadre, { params: { id: person } });
      const position = body.positions.find(({ positionId }) => positionId === held.body.positionId);
      expect(position).toMatchObject({ validTo: '2025-06-30', version: 2 });
      expect(body.charges.find(({ chargeId }) => chargeId === charge.body.chargeId)).toMatchObject({
        validTo: '2025-06-30',
      });
    });

    it('have codes of their own', async () => {
      const answer = await api.call(directoryRoutes.addUnit, admin, {
        body: await fields({ code: 'HD-TUYPHONG' }),
      });
      expect([answer.status, answer.problem?.code]).toEqual([409, 'DUPLICATE_CODE']);
      expect(answer.problem?.detail).toContain('HD-TUYPHONG');
    });

    it('that are unknown are not found', async () => {
      const params = { id: '00000000-0000-4000-8000-000000000000' };
      expect((await api.call(directoryRoutes.getUnit, cadre, { params })).status).toBe(404);
      expect(
        (await api.call(directoryRoutes.changeUnit, admin, { params, ifMatch: 1, body: {} })).status,
      ).toBe(404);
    });
  });

  describe('people', () => {
    const list = (query: Record<string, string | number>, by = cadre) =>
      api.call(directoryRoutes.listPeople, by, { query });

    it('are found without diacritics and sorted by given name', async () => {
      const { body } = await list({ q: 'tran', limit: 100 });
      expect(body.items.length).toBeGreaterThan(3);
      for (const { fullName } of body.items) expect(fullName).toMatch(/Trần|Tran|trân/i);
      const given = body.items.map(({ givenName }) => givenName);
      expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
    });

    it('of a unit are those in it and below it', async () => {
      const { body } = await list({ unitId: await idOf('HD-TUYPHONG'), limit: 100 });
      const names = body.items.map(({ fullName }) => fullName);
      expect(names).toEqual(expect.arrayContaining(['Bùi Thanh Nga', 'Văn Quốc Trí', 'Lý Thanh Nga']));
      expect(names).not.toContain('Trần Bảo Châu');
    });

    it('show their mail address to themselves and to organisation and inspection only', async () => {
      const params = { id: cadre.personId ?? '' };
      const emailFor = async (by: SignedIn) =>
        (await api.call(directoryRoutes.getPerson, by, { params })).body.email;
      const whole = await emailFor(cadre);
      expect(whole).toMatch(/^[a-z.]+@/);
      expect(await emailFor(await api.as('mai.dinh.hoa'))).toBe(whole);
      for (const by of [admin, await api.as('bui.thanh.nga'), await api.as('phan.thanh.tung')]) {
        expect(await emailFor(by)).toBe(whole?.replace(/^(.)[^@]*/, '$1…'));
      }
      const { body } = await list({ q: 'tran bao chau' }, admin);
      expect(body.items[0]?.email).toContain('…');
    });

    it('keep what a change does not name', async () => {
      const params = { id: await idOf('CB-010') };
      const before = (await api.call(directoryRoutes.getPerson, admin, { params })).body;
      const end = await api.call(directoryRoutes.changePerson, admin, {
        params,
        ifMatch: before.version,
        body: { validTo: '2030-12-31' },
      });
      expect(end.body.validTo).toBe('2030-12-31');
      const next = await api.call(directoryRoutes.changePerson, admin, {
        params,
        ifMatch: end.body.version,
        body: { education: 'MASTER' },
      });
      expect(next.body).toMatchObject({
        validTo: '2030-12-31',
        education: 'MASTER',
        fullName: before.fullName,
      });
    });

    it('take up and leave positions; rights follow at the next request', async () => {
      const person = await api.call(directoryRoutes.addPerson, admin, {
        body: {
          code: 'CB-THU-1',
          fullName: 'Người Thử Việc',
          givenName: 'Việc',
          fullTime: true,
          workArea: 'UNION_WORK',
          email: null,
          education: null,
          validFrom: '2020-01-01',
        },
      });
      const params = { id: person.body.personId };
      const account = { personId: params.id, username: 'nguoi.thu.viec', password: 'MatKhauMoi2026' };
      await api.call(directoryRoutes.addAccount, admin, { body: account });
      const session = await api.as('nguoi.thu.viec', 'MatKhauMoi2026');
      const roles = async () => (await api.call(directoryRoutes.currentSession, session)).body.roles;
      expect(await roles()).toEqual([]);
      expect((await api.call(directoryRoutes.listUnits, session)).status).toBe(403);
      const position = await api.call(directoryRoutes.addPosition, admin, {
        params,
        body: { unitId: await idOf('BAN-TCKT'), type: 'SPECIALIST', home: true, validFrom: '2022-01-01' },
      });
      expect(position.body).toMatchObject({ title: 'Chuyên viên', rank: 90, version: 1 });
      expect(await roles()).toEqual(['CADRE', 'ORGANISATION_INSPECTION']);
      const ended = await api.call(directoryRoutes.endPosition, admin, {
        params: { id: position.body.positionId },
        ifMatch: 1,
        body: { lastDay: '2022-12-31' },
      });
      expect(ended.body).toMatchObject({ validTo: '2022-12-31', version: 2 });
      expect(await roles()).toEqual([]);
      expect(await sequences(position.body.positionId, 2)).toEqual([1, 2]);
    });

    it.each([
      ['UNKNOWN_POSITION_TYPE', { type: 'KHONG_CO' }],
      ['POSITION_LEVEL_MISMATCH', { type: 'CENTRAL_OBSERVER' }],
      ['UNIT_NOT_VALID', { validFrom: '2017-09-30' }],
      ['END_BEFORE_START', { validTo: '2021-12-31' }],
      ['INVALID_INPUT', { home: true }],
    ])('are refused a position with %s', async (code, part) => {
      const body = {
        unitId: await idOf('HD-TUYPHONG'),
        type: 'UNION_OFFICER',
        validFrom: '2022-01-01',
        ...part,
      };
      const params = { id: cadre.personId ?? '' };
      expect((await api.call(directoryRoutes.addPosition, admin, { params, body })).problem?.code).toBe(code);
    });

    it('take up one position once, however often it is asked for at once', async () => {
      const body = { unitId: await idOf('BAN-TG'), type: 'SPECIALIST', validFrom: '2023-01-01' };
      const params = { id: cadre.personId ?? '' };
      const give = () => api.call(directoryRoutes.addPosition, admin, { params, body });
      const statuses = (await Promise.all([give(), give(), give()])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 400, 400]);
    });

    it('have units put in their charge and taken out again', async () => {
      const unitId = await idOf('HD-PHUQUY');
      const body = { personId: cadre.personId, unitId, validFrom: '2026-01-01' };
      const charge = await api.call(directoryRoutes.addCharge, admin, { body });
      expect(charge.status).toBe(201);
      const listed = await api.call(directoryRoutes.listCharges, cadre, {
        query: { unitId, on: '2026-11-21' },
      });
      expect(listed.body.items.map(({ personId }) => personId)).toContain(cadre.personId);
      const params = { id: charge.body.chargeId };
      const end = (ifMatch: number) =>
        api.call(directoryRoutes.endCharge, admin, { params, ifMatch, body: { lastDay: '2026-06-30' } });
      expect((await end(1)).body).toMatchObject({ validTo: '2026-06-30', version: 2 });
      expect((await end(2)).problem?.code).toBe('ALREADY_ENDED');
    });
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
      expect(await sequences(before.calendarId, before.version + 1)).toEqual([1, 2]);
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
      const unit = await addUnit();
      await sequences(unit.unitId, 1);
      const { body } = await api.call(directoryRoutes.listAudit, admin, { query: { subject: unit.unitId } });
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
