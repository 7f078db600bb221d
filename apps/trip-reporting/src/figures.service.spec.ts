import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eachDay, wholeDays } from '#calendar';
import { tripReportingRoutes as routes } from '#contracts';
import { newId } from '#database';
import { FakeClock, eventually } from '#testing';
import { FiguresService } from './figures-service.fixture.js';
import { plantArticle001 } from './storage/figures-article.fixture.js';
import { example, personOf, unitOf } from './storage/example.fixture.js';

const CADRE = 'tran.bao.chau';
/** Deputy of the cadre’s department; neither she nor the other one sits on the standing committee. */
const HEAD = 'huynh.thi.kim.oanh';
const OTHER_HEAD = 'ho.van.dat';
const PLANNER = 'mai.dinh.hoa';
const STANDING = 'phan.thanh.tung';
const DISTRICT = 'bui.thanh.nga';
const CENTRE = 'ha.thu.trang';
const ADMINISTRATOR = 'kieu.anh.tuan';

const YEAR = { year: 2022 };
const AS_OF = { ...YEAR, asOf: '2022-11-30' };
const PROVINCE = unitOf('TD-BINHTHUAN');

let service: FiguresService;
beforeAll(async () => {
  service = await FiguresService.start(FakeClock.at('2022-12-31T08:00:00+07:00'));
  await plantArticle001(service.year);
}, 60_000);
afterAll(() => service.stop());

describe('the statistics of 2022', () => {
  it('are those of article 001', async () => {
    const { total, byDepartment, byRound, byHostUnit, coverage, findings, recommendations } =
      await service.must(routes.statistics, PLANNER, AS_OF);
    expect(total).toEqual({
      people: 19,
      exempt: 5,
      eligible: 14,
      quotaDays: 840,
      days: 861,
      average: 61.5,
      completed: 14,
      taken: 14,
      completionRate: 100,
      reports: { due: 140, onTime: 140, late: 0, excused: 0, missing: 0 },
    });
    expect(byDepartment.map(({ unit, people, eligible: ones }) => [unit.name, people, ones])).toEqual([
      ['Tỉnh đoàn Bình Thuận', 4, 4],
      ['Ban Phong trào', 3, 2],
      ['Ban Tổ chức – Kiểm tra', 3, 2],
      ['Ban Tuyên giáo', 2, 1],
      ['Ban Xây dựng Đoàn', 4, 3],
      ['Văn phòng', 3, 2],
    ]);
    expect(byDepartment.reduce((sum, { days }) => sum + days, 0)).toBe(861);
    expect(byRound.reduce((sum, { days }) => sum + days, 0)).toBe(861);
    expect(byRound.map(({ days }) => days)).toEqual([168, 70, 70, 70, 70, 70, 70, 140, 70, 0, 63]);
    expect(byHostUnit.map(({ days, trips }) => [days, trips])).toEqual([
      [854, 10],
      [854, 10],
    ]);
    expect(coverage.map(({ registered, rate }) => [registered, rate])).toEqual(Array(4).fill([14, 100]));
    expect(findings.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])).toEqual([
      ['GOOD_PRACTICE', 1],
      ['RECOMMENDATION', 1],
    ]);
    expect(recommendations).toEqual({ made: 1, answered: 1 });
  });

  it('at an earlier date are those of that date, and the default is today', async () => {
    const march = await service.must(routes.statistics, PLANNER, { ...YEAR, asOf: '2022-03-31' });
    expect(march.total).toMatchObject({
      people: 19,
      days: 168,
      average: 12,
      completed: 0,
      completionRate: 0,
    });
    expect(march.total.reports.due).toBe(14);
    const today = await service.must(routes.statistics, PLANNER, YEAR);
    expect([today.asOf, today.total.days]).toEqual(['2022-12-31', 861]);
  });

  it('of a date that has not come or of a year without a plan are refused', async () => {
    const future = { ...YEAR, asOf: '2023-01-01' };
    for (const route of [routes.statistics, routes.statement, routes.peopleYear]) {
      expect(await service.refusal(route, PLANNER, future)).toEqual([422, 'DATE_IN_FUTURE']);
      expect(await service.refusal(route, PLANNER, { year: 2020 })).toEqual([422, 'PLAN_MISSING']);
    }
    expect(await service.refusal(routes.statistics, PLANNER, { ...YEAR, asOf: '2022-11-31' })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  it('of a unit with a plan of its own count its own cadres', async () => {
    await service.year.plan({ unitId: unitOf('HD-TUYPHONG'), quotaDays: 30 });
    const { total, quotaDays } = await service.must(routes.statistics, PLANNER, {
      ...AS_OF,
      unitId: unitOf('HD-TUYPHONG'),
    });
    expect([quotaDays, total.people, total.eligible, total.days]).toEqual([30, 4, 4, 0]);
    const { quotaDays: own } = await service.must(routes.myDays, DISTRICT, YEAR);
    expect(own).toBe(30);
  });

  it('are for heads, the province and the centre; of other units for nobody', async () => {
    for (const username of [HEAD, PLANNER, STANDING]) {
      expect((await service.must(routes.statistics, username, AS_OF)).total.days).toBe(861);
    }
    const central = await service.must(routes.statistics, CENTRE, { ...AS_OF, unitId: PROVINCE });
    expect(central.total.days).toBe(861);
    expect(await service.refusal(routes.statistics, CENTRE, AS_OF)).toEqual([400, 'INVALID_INPUT']);
    const district = { ...AS_OF, unitId: unitOf('HD-TUYPHONG') };
    for (const username of [CENTRE, HEAD])
      expect(await service.refusal(routes.statistics, username, district)).toEqual([404, 'NOT_FOUND']);
    for (const unitId of [unitOf('TW'), newId()])
      expect(await service.refusal(routes.statistics, PLANNER, { ...AS_OF, unitId })).toEqual([
        404,
        'NOT_FOUND',
      ]);
    for (const username of [CADRE, DISTRICT, ADMINISTRATOR])
      expect(await service.refusal(routes.statistics, username, AS_OF)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('the statement', () => {
  it('says it in words, and names no person', async () => {
    const { text, figures } = await service.must(routes.statement, STANDING, AS_OF);
    const [headline] = text.split('\n');
    expect(headline).toBe(
      'Thực hiện Kế hoạch số 504-KH/TĐTN-XDĐ về chế độ đi công tác cơ sở theo chủ trương “1+2” năm 2022, tính đến ngày 30/11/2022, 14/19 đồng chí cán bộ Đoàn chuyên trách cơ quan Tỉnh đoàn Bình Thuận đã thực hiện chế độ đi công tác cơ sở với tổng thời gian 861 ngày, trung bình 61,5 ngày/đồng chí; 14/14 đồng chí thuộc diện thực hiện đạt chỉ tiêu 60 ngày, đạt tỷ lệ 100%; vượt 21 ngày so với tổng chỉ tiêu 840 ngày; 05 đồng chí thuộc diện miễn thực hiện (02 học tập dài hạn, 01 nghỉ ốm dài hạn, 02 nghỉ thai sản).',
    );
    expect(text).toContain('Tổ hợp tác nuôi thỏ (Huyện đoàn Tánh Linh)');
    expect(text).toContain('Hỗ trợ vốn vay');
    expect(figures.total.days).toBe(861);
    for (const { fullName } of example<{ fullName: string }[]>('people'))
      expect(text).not.toContain(fullName);
  });

  it('gives the centre and heads of departments no titles out of reports', async () => {
    for (const [username, query] of [
      [CENTRE, { ...AS_OF, unitId: PROVINCE }],
      [HEAD, AS_OF],
    ] as const) {
      const { text } = await service.must(routes.statement, username, query);
      expect(text).toContain('01 mô hình hay, cách làm sáng tạo');
      expect(text).not.toContain('nuôi thỏ');
      expect(text).not.toContain('vốn vay');
    }
  });
});

describe('the people of a year', () => {
  it('are all for the province, the own department for its head, nobody for the centre', async () => {
    const all = await service.must(routes.peopleYear, PLANNER, AS_OF);
    expect(all.items).toHaveLength(19);
    expect(all.items.reduce((sum, { verifiedDays }) => sum + verifiedDays, 0)).toBe(861);
    expect(all.items.filter(({ exempt }) => exempt !== null)).toHaveLength(5);
    const own = await service.must(routes.peopleYear, HEAD, AS_OF);
    expect(own.items.map(({ department }) => department?.unitId)).toEqual(Array(4).fill(unitOf('BAN-XDD')));
    for (const username of [CADRE, DISTRICT, ADMINISTRATOR, CENTRE])
      expect(await service.refusal(routes.peopleYear, username, AS_OF)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('my days', () => {
  it('are one’s own, with the forecast in words', async () => {
    await service.year.trip({ people: [personOf(CADRE)], dates: wholeDays('2022-11-20', '2022-11-21') });
    const mine = await service.must(routes.myDays, CADRE, YEAR);
    expect(mine.person.personId).toBe(personOf(CADRE));
    expect(mine).toMatchObject({
      quotaDays: 60,
      approvedDays: 2,
      missingDays: 0,
      reached: true,
    });
    expect(mine.forecastDays).toBe(mine.verifiedDays + 2);
    expect(mine.sentence).toBe(
      `Với các chuyến đã duyệt, đến 30/11 đạt ${mine.forecastDays}/60 ngày: đã đủ chỉ tiêu`,
    );
  });

  it('of an exempt cadre say so', async () => {
    const mine = await service.must(routes.myDays, 'bui.duc.thinh', YEAR);
    expect(mine).toMatchObject({ quotaDays: 0, exempt: { kind: 'LONG_SICK_LEAVE' }, reached: false });
    expect(mine.sentence).toContain('Đồng chí thuộc diện miễn thực hiện từ 17/01/2022 đến 31/12/2022');
  });

  it('follow the nearest plan above, where the own unit has none', async () => {
    expect(await service.must(routes.myDays, 'ngo.bich.dao', YEAR)).toMatchObject({
      quotaDays: 60,
      verifiedDays: 0,
    });
    expect(await service.refusal(routes.myDays, CADRE, { year: 2020 })).toEqual([422, 'PLAN_MISSING']);
    expect(await service.refusal(routes.myDays, CENTRE, YEAR)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('the ledger', () => {
  it('is read to its end, every half day once', async () => {
    const days = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: { items: { day: string; half: string }[]; nextCursor: string | null } = await service.must(
        routes.ledger,
        CADRE,
        { ...YEAR, limit: 50, ...(cursor === null ? {} : { cursor }) },
      );
      for (const { day, half } of page.items) days.add(`${day} ${half}`);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const { verifiedDays } = await service.must(routes.myDays, CADRE, YEAR);
    expect(days.size).toBe(verifiedDays * 2);
    for (const day of eachDay('2022-03-18', '2022-03-29')) expect(days).toContain(`${day} pm`);
    expect(await service.refusal(routes.ledger, CADRE, { cursor: 'made-up' })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  it('of somebody is for their head and the province, and is not found by others', async () => {
    const query = { personId: personOf(CADRE), limit: 1 };
    for (const username of [CADRE, HEAD, PLANNER, STANDING])
      expect((await service.must(routes.ledger, username, query)).items).toHaveLength(1);
    for (const username of [OTHER_HEAD, 'duong.hai.yen', DISTRICT])
      expect(await service.refusal(routes.ledger, username, query)).toEqual([404, 'NOT_FOUND']);
    expect(await service.refusal(routes.ledger, PLANNER, { personId: newId() })).toEqual([404, 'NOT_FOUND']);
    for (const username of [CENTRE, ADMINISTRATOR])
      expect(await service.refusal(routes.ledger, username, query)).toEqual([403, 'FORBIDDEN']);
  });

  it('of who has left is for where they were last', async () => {
    const [personId, left] = [newId(), '2022-05-31'];
    const { store } = service.year.bench;
    const dated = { version: 1, validFrom: '2017-10-01', validTo: left };
    const cadre = { fullName: 'Cán bộ', givenName: 'Bộ', fullTime: false, workArea: 'UNION_WORK' };
    const post = { type: 'SPECIALIST', title: 'Chuyên viên', rank: 90, home: true, unitId: unitOf('VP') };
    await service.year.bench.inTx(async (tx) => {
      await store.apply(tx, 'people', [{ ...dated, ...cadre, personId }]);
      await store.apply(tx, 'positions', [{ ...dated, ...post, personId, positionId: newId() }]);
    });
    await service.year.credit(personId, wholeDays('2022-03-01'));
    await eventually('the picture of the directory knows them', async () => {
      return (await service.call(routes.ledger, PLANNER, { personId })).status === 200;
    });
    expect((await service.must(routes.ledger, OTHER_HEAD, { personId, ...YEAR })).items).toHaveLength(2);
    expect(await service.refusal(routes.ledger, HEAD, { personId })).toEqual([404, 'NOT_FOUND']);
  });
});
