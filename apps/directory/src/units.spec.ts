import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryRoutes, type ResponseOf } from '#contracts';
import { eventually } from '#testing';
import { FreshDirectory, type Caller, type SignedIn } from './fresh-directory.fixture.js';

type Unit = ResponseOf<typeof directoryRoutes.addUnit>;

describe('units', () => {
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

  let counter = 0;
  const fields = async (part: object = {}) => ({
    code: `THU-${(counter += 1)}`,
    name: `Huyện đoàn thử ${counter}`,
    shortName: `Thử ${counter}`,
    level: 'DISTRICT',
    parentId: await directory.idOf('TD-BINHTHUAN'),
    symbol: null,
    validFrom: '2020-01-01',
    ...part,
  });
  const addUnit = async (part: object = {}): Promise<Unit> => {
    const answer = await api.call(directoryRoutes.addUnit, admin, { body: await fields(part) });
    expect(answer.problem).toBeUndefined();
    return answer.body;
  };

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
    const params = { id: await directory.idOf('HD-TUYPHONG') };
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
    const params = { id: await directory.idOf('HD-TUYPHONG') };
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
    expect(await heard(unit.unitId, 3)).toEqual([1, 2, 3]);
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
    const person = await directory.idOf('CB-005');
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
    expect((await api.call(directoryRoutes.changeUnit, admin, { params, ifMatch: 1, body: {} })).status).toBe(
      404,
    );
  });
});
