import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { CADRE, INSPECTION, PROVINCE, Registry } from './documents.fixture.js';
import type { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';
import { OfficialDocuments } from './use-cases/documents.ports.js';

const OFFICE = 'ho.van.dat';

let registry: Registry;
let service: RunningService;
beforeAll(async () => {
  registry = await Registry.start();
  ({ service } = registry);
}, 60_000);
afterAll(() => registry.stop());

const take: Registry['take'] = (change) => registry.take(change);
const record = (body: object, who = INSPECTION) => service.call(routes.recordDocument, who, { body });
const search = async (query: Record<string, string | number>, who = CADRE) =>
  (await service.must(routes.listDocuments, who, { query })).items.map(({ canonical }) => canonical);

describe('a document of another issuer', () => {
  const text = 'Kế hoạch số 411-KH/TWĐTN-BTC ngày 25/8/2021';
  const abstract = 'Tổ chức Đại hội Đoàn các cấp';
  /** Its day is not known, so that no index tells that a dated one is the same. */
  const undated = {
    ...({
      provinceId: PROVINCE,
      canonical: '437-KH/TWĐTN-BTC',
      number: 437,
      kind: 'PLAN',
      abstract,
    } as const),
    ...{
      issuer: 'TWĐTN',
      department: 'BTC',
      issuerName: null,
      issuerUnitId: null,
      issuedOn: null,
      period: null,
    },
    ...{ subject: null, subjectId: null, createdAt: new Date('2022-03-21T01:00:00Z') },
  };

  it('is recorded in the spelling that somebody has, and found in any other', async () => {
    const { status, body } = await record({ text, abstract });
    expect([status, body]).toMatchObject([
      201,
      {
        document: {
          canonical: '411-KH/TWĐTN-BTC',
          kind: 'PLAN',
          kindLabel: 'Kế hoạch',
          issuer: 'TWĐTN',
          department: 'BTC',
          issuedOn: '2021-08-25',
          period: '2021',
          issuerUnit: null,
          abstract,
          createdBy: { personId: personOf(INSPECTION) },
        },
        warnings: [],
      },
    ]);
    for (const q of [
      '411/KH/TWĐTN/BTC',
      '411 kh twdtn',
      'kế hoạch 411',
      'dai hoi doan cac cap',
      'KH/TWĐTN-BTC',
    ])
      expect([q, await search({ q })]).toEqual([q, ['411-KH/TWĐTN-BTC']]);
    for (const q of ['11-KH/TWĐTN', '412-KH/TWĐTN-BTC', '411-QĐ', '%'])
      expect([q, await search({ q })]).toEqual([q, []]);
    expect(await search({ kind: 'PLAN', year: 2021, own: 'false' })).toEqual(['411-KH/TWĐTN-BTC']);
    expect(await search({ year: 2021, own: 'true' })).toEqual([]);
  });

  it('is refused a second time, in whatever spelling, also by two at once', async () => {
    const again = await record({ text: '411/KH/TWĐTN-BTC', abstract });
    expect([again.status, again.problem]).toMatchObject([
      409,
      { code: 'NUMBER_ALREADY_USED', detail: expect.stringContaining('411-KH/TWĐTN-BTC') },
    ]);
    const documents = service.app.get(OfficialDocuments);
    const { second } = await service.bench.inTx(async (tx) => {
      await documents.lockNumber(tx, PROVINCE, '437-KH/TWĐTN-BTC');
      const second = record({ text: '437 - KH/TWĐTN-BTC ngày 27/10/2021', abstract });
      await eventually('the second one waits', async () => {
        const waiting = `SELECT 1 FROM pg_locks JOIN pg_database d ON d.oid = database
          WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()`;
        return (await service.bench.query(waiting)).length === 1;
      });
      await documents.add(
        tx,
        { ...undated, documentId: newId(), createdBy: personOf(OFFICE) },
        ' 437 kh twdtn btc ',
      );
      return { second };
    });
    expect((await second).problem?.code).toBe('NUMBER_ALREADY_USED');
  });

  it('of the same number is another one in another year, or of another province', async () => {
    const recorded = async (body: object) => (await record({ abstract, ...body })).status;
    expect(await recorded({ text: '12-CT/TU ngày 3/10/2021' })).toBe(201);
    expect(await recorded({ text: '12-CT/TU', date: '2026-01-05' })).toBe(201);
    expect(await recorded({ text: '12-CT/TU', date: '2026-02-05' })).toBe(409);
    const date = '2020-04-13';
    expect(await recorded({ text: '167-KH/TĐTN-XDĐ', date, issuerName: 'Tỉnh đoàn Quảng Trị' })).toBe(201);
    expect(await recorded({ text: '167-KH/TĐTN-XDĐ', date, issuerName: 'Tỉnh đoàn Bạc Liêu' })).toBe(201);
    expect(await recorded({ text: '167-KH/TĐTN-XDĐ', date, issuerName: 'tỉnh đoàn bạc liêu' })).toBe(409);
  });

  it('is taken with a warning when its symbol contradicts its name, or names no known issuer', async () => {
    const called = await record({ text: 'Kế hoạch số 13-HD/TĐTN-TCKT, ngày 04/6/2018', abstract });
    expect([called.status, called.body.warnings.map(({ code }) => code)]).toEqual([
      201,
      ['KIND_CONTRADICTS'],
    ]);
    // It is looked for by either.
    expect(await search({ q: 'Kế hoạch 13' })).toEqual(['13-HD/TĐTN-TCKT']);
    const unknown = await record({ text: 'Kết luận số 08-KL/TWĐT-BTC', abstract });
    expect(unknown.body.warnings[0]?.text).toBe('Không rõ nơi ban hành “TWĐT”. Có thể là “TWĐTN”.');
    const nameless = await record({ text: 'Hướng dẫn số 15 của Trung ương Đoàn', abstract });
    expect(nameless.body.document).toMatchObject({
      kind: 'GUIDELINE',
      issuer: null,
      issuerName: 'Trung ương Đoàn',
    });
    expect(await search({ q: 'hướng dẫn số 15' })).toEqual(['Hướng dẫn số 15 của Trung ương Đoàn']);
  });

  it('without a number is refused, and nothing is kept', async () => {
    const before = await search({ limit: 100 });
    const { status, problem } = await record({ text: 'theo chủ trương 1+2', abstract });
    expect([status, problem]).toMatchObject([
      422,
      { code: 'DOCUMENT_NUMBER_UNREADABLE', detail: expect.stringContaining('theo chủ trương 1+2') },
    ]);
    expect((await record({ text: '', abstract })).status).toBe(400);
    expect((await record({ text, abstract, date: '2022-02-30' })).status).toBe(400);
    expect(await search({ limit: 100 })).toEqual(before);
  });

  it('is recorded by the department for inspection and the office alone', async () => {
    const body = { text: '29-HD/TWĐTN-VP (29/10/2013)', abstract };
    for (const who of [CADRE, 'bui.thanh.nga', 'phan.thanh.tung', 'dang.ngoc.son'])
      expect([who, await service.refusal(routes.recordDocument, who, { body })]).toEqual([
        who,
        [403, 'FORBIDDEN'],
      ]);
    expect((await record(body, OFFICE)).status).toBe(201);
    const actionsOf = async (who: string) => (await service.must(routes.listNumberRegisters, who)).actions;
    expect([await actionsOf(OFFICE), await actionsOf(INSPECTION), await actionsOf(CADRE)]).toEqual([
      ['RECORD'],
      ['RECORD'],
      [],
    ]);
  });

  it('is recorded once when the same command comes twice', async () => {
    const body = { text: '30-HD/TWĐTN-VP', abstract };
    const key = newId();
    const [first, second] = [
      await service.call(routes.recordDocument, OFFICE, { body, key }),
      await service.call(routes.recordDocument, OFFICE, { body, key }),
    ];
    expect([second.status, second.body]).toEqual([201, first.body]);
  });
});

describe('a document of ours that was issued on paper', () => {
  const abstract = 'Kế hoạch đi cơ sở năm 2023';

  it('enters the register, which goes on behind it', async () => {
    const own = { text: '20-KH/TĐTN-XDĐ ngày 5/1/2023', abstract, own: true };
    expect((await record(own)).body.document).toMatchObject({
      period: '2022-2027',
      issuerUnit: { unitId: PROVINCE },
      issuerName: 'Tỉnh đoàn Bình Thuận',
    });
    expect((await take({ date: '2023-02-01' })).canonical).toBe('21-KH/TĐTN-TCKT');
    const taken = await record({ ...own, text: '21-KH/TĐTN-VP ngày 6/1/2023' });
    expect(taken.problem?.code).toBe('NUMBER_ALREADY_USED');
  });

  it('needs its day, our symbol and a kind', async () => {
    const codeFor = async (text: string) => (await record({ text, abstract, own: true })).problem?.code;
    expect(await codeFor('77-KH/TĐTN-XDĐ')).toBe('DOCUMENT_DATE_MISSING');
    expect(await codeFor('77-KH/TWĐTN-BTC ngày 5/1/2023')).toBe('DOCUMENT_NOT_OURS');
    expect(await codeFor('77/TĐTN-VP ngày 5/1/2023')).toBe('DOCUMENT_NOT_OURS');
  });
});

describe('reading', () => {
  beforeAll(() => take({ wanted: 504, departmentId: unitOf('BAN-XDD') }));

  it('tells what was understood of a text, and which documents are known by it', async () => {
    const ask = (text: string) => service.must(routes.parseDocument, CADRE, { query: { text } });
    // A symbol of a department of this province is known by its letters.
    expect(await ask('kế hoạch số 504/kh/tdtn-xdd, ngày 24/02/2022')).toMatchObject({
      understood: {
        canonical: '504-KH/TĐTN-XDĐ',
        kind: 'PLAN',
        kindLabel: 'Kế hoạch',
        date: '2022-02-24',
        warnings: [],
      },
      recorded: [{ canonical: '504-KH/TĐTN-XDĐ', issuerUnit: { unitId: PROVINCE } }],
    });
    expect(await ask('Đi cơ sở năm 2022')).toEqual({ understood: null, recorded: [] });
  });

  it('goes by pages, newest first', async () => {
    const whole = await search({ limit: 100 });
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 7, ...(cursor === null ? {} : { cursor }) };
      const page = await service.must(routes.listDocuments, CADRE, { query });
      pages.push(...page.items.map(({ canonical }) => canonical));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(whole);
    expect(await service.refusal(routes.listDocuments, CADRE, { query: { cursor: 'xx' } })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  it('is for people of the province, on every level, and nobody else', async () => {
    for (const who of ['ha.thu.trang', 'kieu.anh.tuan'])
      expect(await service.refusal(routes.listDocuments, who)).toEqual([403, 'FORBIDDEN']);
    expect(await search({ q: '504' }, 'trinh.cong.tam')).toEqual(['504-KH/TĐTN-XDĐ']);
  });

  it('shows no documents of another province', async () => {
    await service.bench.query(
      `UPDATE official_document SET province_id = $1 WHERE canonical = '437-KH/TWĐTN-BTC'`,
      [newId()],
    );
    expect(await search({ q: '437' })).toEqual([]);
  });
});
