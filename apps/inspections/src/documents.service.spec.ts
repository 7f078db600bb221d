import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId, type Tx } from '#database';
import { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';
import { OfficialNumbers, type TakeOfficialNumber } from './use-cases/official-numbers.ports.js';

const INSPECTION = 'mai.dinh.hoa';
const OFFICE = 'ho.van.dat';
const CADRE = 'tran.bao.chau';
const PROVINCE = unitOf('TD-BINHTHUAN');

let service: RunningService;
let numbers: OfficialNumbers;
beforeAll(async () => {
  service = await RunningService.start({ at: '2022-03-21T08:00:00+07:00' });
  numbers = service.app.get(OfficialNumbers);
}, 60_000);
afterAll(() => service.stop());

function paper(change: Partial<TakeOfficialNumber> = {}): TakeOfficialNumber {
  return {
    provinceId: PROVINCE,
    issuerUnitId: PROVINCE,
    kind: 'PLAN',
    departmentId: unitOf('BAN-TCKT'),
    year: 2022,
    date: '2022-03-21',
    abstract: 'Kiểm tra công tác Đoàn 6 tháng đầu năm 2022',
    subject: 'PLAN',
    subjectId: newId(),
    by: personOf(INSPECTION),
    at: new Date('2022-03-21T01:00:00Z'),
    ...change,
  };
}

const take = (change: Partial<TakeOfficialNumber> = {}) =>
  service.bench.inTx((tx: Tx) => numbers.take(tx, paper(change)));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );
const record = (body: object, who = INSPECTION) => service.call(routes.recordDocument, who, { body });
const search = async (query: Record<string, string | number>, who = CADRE) =>
  (await service.must(routes.listDocuments, who, { query })).items.map(({ canonical }) => canonical);

describe('the register', () => {
  it('gives numbers without gaps and doubles to many at once, of whom some give up', async () => {
    const gaveUp = new Error('gave up');
    const taken = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        service.bench
          .inTx(async (tx) => {
            const { canonical } = await numbers.take(
              tx,
              paper({ kind: 'CONCLUSION', subject: 'CONCLUSION' }),
            );
            if (i % 4 === 0) throw gaveUp;
            return canonical;
          })
          .catch((error: unknown) => {
            if (error !== gaveUp) throw error;
            return null;
          }),
      ),
    );
    const given = taken.filter((canonical) => canonical !== null).sort();
    expect(given).toEqual(
      Array.from({ length: 30 }, (_, i) => `${String(i + 1).padStart(2, '0')}-KL/TĐTN-TCKT`),
    );
    const { items } = await service.must(routes.listNumberRegisters, CADRE);
    expect(items).toContainEqual({
      issuerUnit: { unitId: PROVINCE, name: 'Tỉnh đoàn Bình Thuận' },
      kind: 'CONCLUSION',
      kindLabel: 'Kết luận',
      period: '2017-2022',
      current: true,
      lastNumber: 30,
    });
  });

  it('gives a number that is wished for when it is free, and goes on behind it', async () => {
    expect((await take({ wanted: 504, departmentId: unitOf('BAN-XDD') })).canonical).toBe('504-KH/TĐTN-XDĐ');
    expect((await take()).canonical).toBe('505-KH/TĐTN-TCKT');
    // One that was left out before is still free; it moves nothing.
    expect((await take({ wanted: 7, departmentId: null })).canonical).toBe('07-KH/TĐTN');
    expect((await take()).canonical).toBe('506-KH/TĐTN-TCKT');
  });

  it('refuses a number that is taken, whichever department wants it, and keeps nothing of it', async () => {
    const { canonical } = await take();
    const wanted = Number(canonical.slice(0, 3));
    expect(await codeOf(take({ wanted, departmentId: unitOf('VP') }))).toBe('NUMBER_ALREADY_USED');
    expect((await take()).canonical).toBe(`${wanted + 1}-KH/TĐTN-TCKT`);
  });

  it('lets one of two have the same number when both wish for it at once', async () => {
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(take({ wanted: 900 }))));
    expect(codes.sort()).toEqual(['NUMBER_ALREADY_USED', 'NUMBER_ALREADY_USED', 'done']);
  });

  it('begins anew with a term, by the day that stands on the document', async () => {
    expect((await take({ date: '2022-08-11' })).canonical).toBe('01-KH/TĐTN-TCKT');
    expect((await take({ date: '2022-08-10' })).canonical).toBe('901-KH/TĐTN-TCKT');
    const { items } = await service.must(routes.listNumberRegisters, CADRE);
    const plans = items.filter(({ kind }) => kind === 'PLAN');
    expect(plans.map(({ period, current, lastNumber }) => [period, current, lastNumber])).toEqual([
      ['2022-2027', false, 1],
      ['2017-2022', true, 901],
    ]);
  });

  it('gives none in the name of a unit without a symbol', async () => {
    expect(await codeOf(take({ issuerUnitId: unitOf('CS-TANTHANH') }))).toBe('ISSUER_WITHOUT_SYMBOL');
  });

  it('keeps a document for each time that a paper is issued', async () => {
    const subjectId = newId();
    await take({ subjectId });
    await take({ subjectId });
    const rows = await service.bench.query('SELECT 1 FROM official_document WHERE subject_id = $1', [
      subjectId,
    ]);
    expect(rows).toHaveLength(2);
  });
});

describe('a document of another issuer', () => {
  const text = 'Kế hoạch số 411-KH/TWĐTN-BTC ngày 25/8/2021';
  const abstract = 'Tổ chức Đại hội Đoàn các cấp';

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
    const both = await Promise.all(
      ['437 - KH/TWĐTN-BTC', '437-KH/TWĐTN-BTC ngày 27/10/2021'].map((other) =>
        record({ text: other, abstract }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
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
