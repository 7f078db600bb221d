import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { newId } from '#database';
import type { Actor } from '../use-cases/actor.js';
import type { WrittenFinding } from '../use-cases/finding.ports.js';
import { unitOf } from './example.fixture.js';
import { FindingsBench, finding } from './findings.fixture.js';

let bench: FindingsBench;
let cadre: Actor;
let standing: Actor;
beforeAll(async () => {
  bench = await FindingsBench.begin();
  cadre = await bench.as('tran.bao.chau');
  standing = await bench.as('phan.thanh.tung');
}, 60_000);
afterAll(() => bench.end());
beforeEach(() => bench.clear());

type Query = Parameters<FindingsBench['searching']['search']>[1];
async function titles(actor: Actor, query: Partial<Query> = {}): Promise<string[]> {
  const { items } = await bench.searching.search(actor, { limit: 30, ...query });
  return items.map(({ title }) => title);
}

async function shelved(...findings: WrittenFinding[]) {
  const report = await bench.report();
  await bench.verify(report, findings);
  return report;
}

describe('a search', () => {
  it.each<[string, string]>([
    ['da nang', 'Học tập Đà Nẵng'],
    ['ĐÀ NẴNG', 'Học tập Đà Nẵng'],
    ['Đà Nẵng'.normalize('NFD'), 'Học tập Đà Nẵng'],
    ['nang hoc', 'Học tập Đà Nẵng'],
    ['tuy phong', 'Hợp tác xã nuôi thỏ'],
    ['chan nuoi', 'Hợp tác xã nuôi thỏ'],
    ['lãi 30%', 'Hợp tác xã nuôi thỏ'],
    ['thon vinh', 'Hợp tác xã nuôi thỏ'],
  ])('for %s finds %s, whatever its accents, case and order of words', async (q, expected) => {
    await shelved(
      finding({ title: 'Học tập Đà Nẵng'.normalize('NFD') }),
      finding({
        kind: 'GOOD_PRACTICE',
        title: 'Hợp tác xã nuôi thỏ',
        detail: 'Lãi 30% mỗi lứa',
        unitId: unitOf('HD-TUYPHONG'),
        place: 'Thôn Vĩnh Hưng',
        field: 'Chăn nuôi',
      }),
    );
    expect((await titles(cadre, { q })).map((title) => title.normalize('NFC'))).toEqual([expected]);
  });

  it.each(['da lat', 'tho nhan', '30_', 'lai 3%0', '\\'])(
    'for %s finds nothing: every word has to match',
    async (q) => {
      await shelved(finding({ title: 'Nuôi thỏ lãi 30%' }), finding({ title: 'Học tập Đà Nẵng' }));
      expect(await titles(cadre, { q })).toEqual([]);
    },
  );

  it('by kind, topic, plan year and period', async () => {
    const early = await bench.report('2022-03-10');
    await bench.verify(early, [finding({ title: 'Sớm' })]);
    const late = await bench.report('2022-04-20');
    await bench.verify(late, [
      finding({ title: 'Muộn' }),
      finding({ title: 'Tâm tư', kind: 'YOUTH_CONCERN', topicId: bench.topic.topicId }),
    ]);
    expect(await titles(cadre, { kind: 'YOUTH_CONCERN' })).toEqual(['Tâm tư']);
    expect(await titles(cadre, { topicId: bench.topic.topicId })).toEqual(['Tâm tư']);
    expect(await titles(cadre, { from: '2022-03-10', to: '2022-03-10' })).toEqual(['Sớm']);
    expect(await titles(cadre, { to: '2022-03-09' })).toEqual([]);
    expect((await titles(cadre, { from: '2022-03-11' })).sort()).toEqual(['Muộn', 'Tâm tư']);
    expect(await titles(cadre, { year: 2021 })).toEqual([]);
    expect(await titles(cadre, { year: 2022 })).toHaveLength(3);
  });

  it('by unit finds what is below it, and where no place is named what its trip was to', async () => {
    await shelved(
      finding({ title: 'Xã', unitId: unitOf('CS-VINHHAO') }),
      finding({ title: 'Huyện', unitId: unitOf('HD-TUYPHONG') }),
      finding({ title: 'Nơi khác', unitId: unitOf('HD-BACBINH') }),
      finding({ title: 'Không ghi' }),
    );
    const below = await titles(cadre, { unitId: unitOf('HD-TUYPHONG').toUpperCase() });
    expect(below.sort()).toEqual(['Huyện', 'Không ghi', 'Xã']);
    expect(await titles(cadre, { unitId: unitOf('CS-VINHHAO') })).toEqual(['Xã']);
    expect(await titles(cadre, { unitId: unitOf('TD-BINHTHUAN') })).toHaveLength(4);
  });

  it('goes on where the page before ended, the latest first', async () => {
    for (const day of ['11', '12', '13'])
      await bench.verify(await bench.report(`2022-04-${day}`), [
        finding({ title: `${day}a` }),
        finding({ title: `${day}b` }),
      ]);
    const seen: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await bench.searching.search(cadre, { limit: 4, cursor });
      seen.push(page.items.map(({ foundOn }) => foundOn.slice(8)));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([
      ['13', '13', '12', '12'],
      ['11', '11'],
    ]);
    const madeUp = Buffer.from(JSON.stringify(['2022-02-31', newId()])).toString('base64url');
    await expect(bench.searching.search(cadre, { limit: 4, cursor: madeUp })).rejects.toEqual(
      new Refusal('INVALID_INPUT'),
    );
  });

  it('tells who found it, where, and for which topic', async () => {
    await shelved(
      finding({ kind: 'WEAK_AREA', unitId: unitOf('HD-TUYPHONG'), topicId: bench.topic.topicId }),
    );
    const { items } = await bench.searching.search(cadre, { limit: 1 });
    expect(items[0]).toMatchObject({
      kindLabel: 'Địa bàn yếu',
      unit: { name: 'Huyện đoàn Tuy Phong' },
      topic: bench.topic,
      foundOn: '2022-04-15',
      authors: [{ office: 'Chuyên viên Ban Xây dựng Đoàn' }],
    });
  });
});

describe('a finding is found', () => {
  const without = (actor: Actor, change: Partial<Actor['rights']> = {}): Actor => ({
    ...actor,
    rights: { ...actor.rights, personId: newId(), roles: new Set(['CADRE']), ...change },
  });
  const nothing = { headOfIds: [], hostUnitIds: [], chargeUnitIds: [] };

  it.each<[string, () => Promise<Actor> | Actor, string[]]>([
    ['by its author', () => cadre, ['Đâu đó', 'Bắc Bình']],
    ['by the deputy head of the department', () => bench.as('huynh.thi.kim.oanh'), ['Đâu đó', 'Bắc Bình']],
    [
      'by officers of the unit that was visited, unless it is about another',
      () => bench.as('bui.thanh.nga'),
      ['Đâu đó'],
    ],
    [
      'by officers of the unit where it was found',
      () => without(cadre, { ...nothing, hostUnitIds: [unitOf('HD-BACBINH')] }),
      ['Bắc Bình'],
    ],
    [
      'by who has the unit in charge that was visited, wherever it was found',
      () => without(cadre, { ...nothing, chargeUnitIds: [unitOf('HD-TUYPHONG')] }),
      ['Đâu đó', 'Bắc Bình'],
    ],
    [
      'by who has the unit in charge',
      () => without(cadre, { ...nothing, chargeUnitIds: [unitOf('HD-BACBINH')] }),
      ['Bắc Bình'],
    ],
    ['by organisation and inspection', () => bench.as('cao.thi.hoa'), ['Đâu đó', 'Bắc Bình']],
    ['by the standing committee', () => standing, ['Đâu đó', 'Bắc Bình']],
    [
      'not by the standing committee of another province',
      () => without(standing, { ...nothing, roles: standing.rights.roles, provinceId: newId() }),
      [],
    ],
    ['not by a colleague', () => bench.as('bui.duc.thinh'), []],
    ['not by the central union', () => bench.as('ha.thu.trang'), []],
  ])('%s', async (_, who, expected) => {
    await shelved(finding({ title: 'Đâu đó' }), finding({ title: 'Bắc Bình', unitId: unitOf('HD-BACBINH') }));
    expect((await titles(await who())).sort()).toEqual([...expected].sort());
  });
});

describe('the findings of a corrected report', () => {
  it('take the place of the former ones', async () => {
    const report = await bench.report();
    const kept = finding({ title: 'Cũ' });
    await bench.verify(report, [kept, finding({ title: 'Bỏ' })]);
    await bench.verify(report, [{ ...kept, title: 'Đã sửa' }, finding({ title: 'Thêm' })], 2);
    expect((await titles(cadre)).sort()).toEqual(['Thêm', 'Đã sửa']);
    await bench.verify(report, [], 3);
    expect(await titles(cadre)).toEqual([]);
  });
});

describe('weak areas', () => {
  it('are units with their number of flags and the latest of them', async () => {
    const [tuyPhong, bacBinh] = [unitOf('HD-TUYPHONG'), unitOf('HD-BACBINH')];
    const flag = (title: string, unitId: string) => finding({ kind: 'WEAK_AREA', title, unitId });
    await bench.verify(await bench.report('2022-03-01'), [
      flag('Trước', tuyPhong),
      flag('Bắc Bình', bacBinh),
    ]);
    await bench.verify(await bench.report('2022-04-01'), [
      flag('Sau', tuyPhong),
      finding({ title: 'Không phải', unitId: bacBinh }),
    ]);
    const { items } = await bench.searching.weakAreas(standing, 2022);
    expect(
      items.map(({ unit, count, latest, foundOn }) => [unit.name, count, latest.title, foundOn]),
    ).toEqual([
      ['Huyện đoàn Tuy Phong', 2, 'Sau', '2022-04-01'],
      ['Huyện đoàn Bắc Bình', 1, 'Bắc Bình', '2022-03-01'],
    ]);
    expect((await bench.searching.weakAreas(standing, 2021)).items).toEqual([]);
    expect((await bench.searching.weakAreas(await bench.as('bui.duc.thinh'), 2022)).items).toEqual([]);
    const officer = await bench.searching.weakAreas(await bench.as('bui.thanh.nga'), 2022);
    expect(officer.items.map(({ unit }) => unit.name)).toEqual(['Huyện đoàn Tuy Phong']);
  });
});

describe('an export', () => {
  const SUBMITTED = '2022-04-20T02:00:00Z';
  async function addFile(reportId: string, name: string, change: Record<string, unknown> = {}) {
    const row = { peopleRecognisable: false, minors: false, unflaggedAt: null, ...change };
    const id = newId();
    await bench.query(
      `INSERT INTO evidence (id, version, report_id, key, name, media_type, bytes, sha256, people_recognisable, minors,
         uploaded_by, uploaded_at, unflagged_at)
       VALUES ($1::uuid, 1, $2, $1::text, $3, 'image/jpeg', 1, 'x', $4, $5, $6, $7, $8)`,
      [id, reportId, name, row.peopleRecognisable, row.minors, cadre.personId, SUBMITTED, row.unflaggedAt],
    );
    return id;
  }

  it('has files in which nobody is to be recognised and no minors are, of the revision that counts', async () => {
    const report = await shelved(finding({ title: 'Có ảnh' }));
    const { reportId } = report;
    const ids = [
      await addFile(reportId, 'ruong.jpg'),
      await addFile(reportId, 'nguoi.jpg', { peopleRecognisable: true }),
      await addFile(reportId, 'tre-em.jpg', { minors: true }),
      await addFile(reportId, 'moi-bo-dau.jpg', { unflaggedAt: '2022-04-25T02:00:00Z' }),
      await addFile(reportId, 'bo-dau-truoc-khi-gui.jpg', { unflaggedAt: '2022-04-19T02:00:00Z' }),
    ];
    await addFile(reportId, 'chua-gui.jpg');
    await bench.query(
      `INSERT INTO report_revision (report_id, revision, submitted_at, late, fields, evidence_ids)
       VALUES ($1, 1, $2, false, '{}', $3)`,
      [reportId, SUBMITTED, ids],
    );
    await bench.query('UPDATE report SET revision = 1, verified_revision = 1 WHERE id = $1', [reportId]);
    const exported = await bench.searching.export(cadre, {});
    expect(exported).toMatchObject({ truncated: false, exportedAt: '2022-05-01T01:00:00.000Z' });
    expect(exported.items.map(({ title, evidence }) => [title, evidence.map(({ name }) => name)])).toEqual([
      ['Có ảnh', ['ruong.jpg', 'bo-dau-truoc-khi-gui.jpg']],
    ]);
    // An officer of the host unit finds it, but does not read the report that the files belong to.
    const officer = await bench.searching.export(await bench.as('bui.thanh.nga'), {});
    expect(officer.items.map(({ title, evidence }) => [title, evidence])).toEqual([['Có ảnh', []]]);
  });

  it('of what somebody may not find is empty', async () => {
    await shelved(finding());
    expect((await bench.searching.export(await bench.as('bui.duc.thinh'), {})).items).toEqual([]);
  });

  it('has no more than 5000, and says so', async () => {
    const report = await bench.report();
    const some = (count: number) => Array.from({ length: count }, () => finding());
    await bench.verify(report, some(5000));
    expect((await bench.searching.export(cadre, {})).truncated).toBe(false);
    await bench.verify(report, some(5001), 2);
    const { truncated, items } = await bench.searching.export(cadre, {});
    expect([truncated, items.length]).toEqual([true, 5000]);
  });
});
