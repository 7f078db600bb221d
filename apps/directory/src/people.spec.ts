import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryRoutes } from '#contracts';
import { eventually } from '#testing';
import { FreshDirectory, type Caller, type SignedIn } from './fresh-directory.fixture.js';

describe('people', () => {
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
    const { body } = await list({ unitId: await directory.idOf('HD-TUYPHONG'), limit: 100 });
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
    const params = { id: await directory.idOf('CB-010') };
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
      body: {
        unitId: await directory.idOf('BAN-TCKT'),
        type: 'SPECIALIST',
        home: true,
        validFrom: '2022-01-01',
      },
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
    expect(await heard(position.body.positionId, 2)).toEqual([1, 2]);
  });

  it.each([
    ['UNKNOWN_POSITION_TYPE', { type: 'KHONG_CO' }],
    ['POSITION_LEVEL_MISMATCH', { type: 'CENTRAL_OBSERVER' }],
    ['UNIT_NOT_VALID', { validFrom: '2017-09-30' }],
    ['END_BEFORE_START', { validTo: '2021-12-31' }],
    ['INVALID_INPUT', { home: true }],
  ])('are refused a position with %s', async (code, part) => {
    const body = {
      unitId: await directory.idOf('HD-TUYPHONG'),
      type: 'UNION_OFFICER',
      validFrom: '2022-01-01',
      ...part,
    };
    const params = { id: cadre.personId ?? '' };
    expect((await api.call(directoryRoutes.addPosition, admin, { params, body })).problem?.code).toBe(code);
  });

  it('take up one position once, however often it is asked for at once', async () => {
    const body = { unitId: await directory.idOf('BAN-TG'), type: 'SPECIALIST', validFrom: '2023-01-01' };
    const params = { id: cadre.personId ?? '' };
    const give = () => api.call(directoryRoutes.addPosition, admin, { params, body });
    const statuses = (await Promise.all([give(), give(), give()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 400, 400]);
  });

  it('have units put in their charge and taken out again', async () => {
    const unitId = await directory.idOf('HD-PHUQUY');
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
