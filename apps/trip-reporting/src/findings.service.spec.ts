import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tripReportingRoutes as routes } from '#contracts';
import { newId } from '#database';
import { pdf } from '../../../libs/files/src/zip.fixture.js';
import { CADRE, Filing, written } from './filing.fixture.js';
import { unitOf } from './storage/example.fixture.js';

const HEAD = 'dang.ngoc.son';
const HOST = 'bui.thanh.nga';
const COLLEAGUE = 'bui.duc.thinh';
const STANDING = 'phan.thanh.tung';

let filing: Filing;
beforeAll(async () => {
  filing = await Filing.start();
}, 60_000);
afterAll(() => filing.service.stop());

const rabbits = () =>
  written({
    kind: 'GOOD_PRACTICE',
    title: 'Hợp tác xã nuôi thỏ',
    unitId: unitOf('CS-VINHHAO'),
    place: 'Thôn Vĩnh Sơn',
    field: 'Chăn nuôi',
  });
const found = async (username: string, q: string) =>
  (await filing.service.must(routes.searchFindings, username, { query: { q } })).items;

describe('findings', () => {
  it('are found once their report is verified, by those whom they concern', async () => {
    const { reportId, number } = await filing.draft([
      rabbits(),
      written({ kind: 'WEAK_AREA', title: 'Chi đoàn thôn ít sinh hoạt', unitId: unitOf('HD-TUYPHONG') }),
    ]);
    await filing.submit(reportId);
    expect(await found(CADRE, 'nuoi tho')).toEqual([]);
    const other = await filing.draft([rabbits()]);
    await filing.settle(other.reportId);
    for (const who of [CADRE, HEAD, HOST, STANDING])
      expect(await found(who, 'tho vinh hao')).toMatchObject([
        { reportId: other.reportId, place: 'Thôn Vĩnh Sơn' },
      ]);
    expect(await found(COLLEAGUE, 'tho vinh hao')).toEqual([]);
    expect(number).not.toBe(other.number);
    const areas = await filing.service.must(routes.weakAreas, STANDING, { query: { year: 2022 } });
    expect(areas.items).toEqual([]);
  });

  it('are asked for in terms that there are', async () => {
    for (const query of [
      { kind: 'RUMOUR' },
      { from: '2022-02-30' },
      { year: 'x' },
      { cursor: 'bm9uZQ' },
      { q: '\u0000' },
    ])
      expect(await filing.service.refusal(routes.searchFindings, CADRE, { query: query as never })).toEqual([
        400,
        'INVALID_INPUT',
      ]);
  });

  it('are exported without files on which somebody can be recognised', async () => {
    const { reportId } = await filing.draft([written({ title: 'Xuất khẩu thanh long' })]);
    await filing.add(reportId, pdf(), { name: 'Số liệu.pdf' });
    await filing.add(reportId, pdf(), { name: 'Danh sách.pdf', peopleRecognisable: true });
    await filing.settle(reportId);
    const query = { q: 'thanh long' };
    const { items } = await filing.service.must(routes.exportFindings, STANDING, { query });
    expect(items.map(({ evidence }) => evidence.map(({ name }) => name))).toEqual([['Số liệu.pdf']]);
  });
});

describe('a recommendation', () => {
  it('is answered by its addressee, once, and its author reads the answer', async () => {
    const { reportId } = await filing.draft([
      written({ kind: 'RECOMMENDATION', title: 'Hỗ trợ vốn vay', addressee: 'STANDING_COMMITTEE' }),
    ]);
    await filing.settle(reportId);
    const query = { scope: 'to-answer' };
    const { items } = await filing.service.must(routes.listRecommendations, STANDING, { query });
    const asked = items.find((item) => item.reportId === reportId);
    expect(asked).toMatchObject({ state: 'OPEN', version: 1, actions: ['ANSWER'] });
    const params = { id: asked?.recommendationId ?? '' };
    expect(await filing.service.must(routes.getRecommendation, CADRE, { params })).toMatchObject({
      reportId,
      actions: [],
    });
    expect(await filing.service.refusal(routes.getRecommendation, COLLEAGUE, { params })).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const input = { params, ifMatch: 1, body: { verdict: 'PARTLY', answer: 'Sẽ làm việc với ngân hàng.' } };
    const service = filing.service;
    expect(await service.refusal(routes.answerRecommendation, COLLEAGUE, input)).toEqual([404, 'NOT_FOUND']);
    expect(await service.refusal(routes.answerRecommendation, CADRE, input)).toEqual([403, 'FORBIDDEN']);
    expect(await service.refusal(routes.answerRecommendation, STANDING, { ...input, ifMatch: 2 })).toEqual([
      412,
      'STALE_VERSION',
    ]);
    expect(
      await service.refusal(routes.answerRecommendation, STANDING, { ...input, params: { id: newId() } }),
    ).toEqual([404, 'NOT_FOUND']);
    const answered = await service.call(routes.answerRecommendation, STANDING, input);
    expect([answered.status, answered.etag]).toEqual([200, '"2"']);
    const again = await service.call(routes.answerRecommendation, 'nguyen.hoang.lam', input);
    expect(again.problem).toMatchObject({ status: 409, code: 'RECOMMENDATION_ANSWERED' });
    const own = await service.must(routes.listRecommendations, CADRE, { query: { state: 'ANSWERED' } });
    expect(own.items).toMatchObject([
      { answer: { label: 'Tiếp thu một phần', text: 'Sẽ làm việc với ngân hàng.' }, actions: [] },
    ]);
  });
});
