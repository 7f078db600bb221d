import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { RunningService } from './running-service.fixture.js';
import { CriteriaRepository } from './storage/criteria.repository.js';
import { example } from './storage/example.fixture.js';
import { CriteriaFile, CriteriaLoading } from './use-cases/load-criteria.js';

const PLANNER = 'mai.dinh.hoa';
const items = [
  { code: 'A-1', section: 'Tổ chức', title: 'Sổ đoàn viên', weight: 6.5, answerKind: 'SCORE' },
  {
    code: 'A-2',
    section: 'Tổ chức',
    title: 'Sinh hoạt chi đoàn',
    weight: 3.5,
    answerKind: 'CHOICE',
    choices: [
      { code: 'TOT', label: 'Tốt', share: 1 },
      { code: 'YEU', label: 'Yếu', share: 0 },
    ],
  },
];

let service: RunningService;
beforeAll(async () => {
  service = await RunningService.start({ at: '2022-03-01T08:00:00+07:00' });
});
afterAll(() => service.stop());

const aim = ({ criteriaSetId, version }: { criteriaSetId: string; version: number }) => ({
  params: { id: criteriaSetId },
  ifMatch: version,
});

describe('a criteria set', () => {
  it('is written, published once, and goes on as the next edition', async () => {
    const body = { code: 'KT-VAY-VON', title: 'Vay vốn uỷ thác', items };
    const draft = await service.must(routes.createCriteriaSet, PLANNER, { body });
    expect(draft).toMatchObject({
      edition: null,
      total: 10,
      missing: [],
      actions: ['EDIT', 'DELETE', 'PUBLISH'],
    });
    expect(await service.refusal(routes.getCriteriaSet, 'tran.bao.chau', aim(draft))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const first = await service.must(routes.publishCriteriaSet, PLANNER, aim(draft));
    expect(first).toMatchObject({ edition: 1, latest: true, actions: ['NEW_EDITION'] });
    expect((await service.must(routes.getCriteriaSet, 'tran.bao.chau', aim(first))).edition).toBe(1);
    for (const route of [routes.changeCriteriaSet, routes.deleteCriteriaSet, routes.publishCriteriaSet])
      expect(
        await service.refusal(route, PLANNER, {
          ...aim(first),
          ...(route === routes.changeCriteriaSet ? { body: { title: 'Khác', items } } : {}),
        }),
      ).toEqual([409, 'CRITERIA_PUBLISHED']);

    const next = await service.must(routes.newCriteriaEdition, PLANNER, aim(first));
    expect(next).toMatchObject({ state: 'DRAFT', total: 10 });
    expect(await service.refusal(routes.newCriteriaEdition, PLANNER, aim(first))).toEqual([
      409,
      'CRITERIA_DRAFT_EXISTS',
    ]);
    const second = await service.must(routes.publishCriteriaSet, PLANNER, aim(next));
    expect(second.edition).toBe(2);
    const { items: listed } = await service.must(routes.listCriteriaSets, PLANNER, {
      query: { code: 'KT-VAY-VON' },
    });
    expect(listed.map(({ edition, latest }) => [edition, latest])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is refused with every wrong item named; nothing is written', async () => {
    const [one, two] = items;
    const wrong = [one, { ...one, weight: 1.234 }, { ...two, code: 'A-3', choices: [] }];
    const input = { body: { code: 'SAI', title: 'Sai', items: wrong } };
    const { status, problem } = await service.call(routes.createCriteriaSet, PLANNER, input);
    expect([status, problem?.code, problem?.errors?.map(({ pointer }) => pointer)]).toEqual([
      422,
      'CRITERIA_INVALID',
      ['/items/1/code', '/items/1/weight', '/items/2/choices'],
    ]);
    const negative = { body: { code: 'SAI', title: 'Sai', items: [{ ...one, weight: -1 }] } };
    expect(await service.refusal(routes.createCriteriaSet, PLANNER, negative)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    expect(await service.bench.query(`SELECT 1 FROM criteria_set WHERE code = 'SAI'`)).toEqual([]);
  });

  it('has a code of its own, also for two who write at once', async () => {
    const input = () => ({ body: { code: 'HAI-NGUOI', title: 'Hai người', items } });
    const answers = await Promise.all(
      [PLANNER, 'luong.quang.vinh'].map((who) => service.refusal(routes.createCriteriaSet, who, input())),
    );
    expect(answers.map(([status]) => status).sort()).toEqual([201, 409]);
    expect(await service.refusal(routes.createCriteriaSet, 'tran.bao.chau', input())).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });

  it('of the example province is loaded any number of times, once', async () => {
    const file = CriteriaFile.parse(example('criteria-sets'));
    const load = () =>
      service.bench.inTx((tx) => new CriteriaLoading(new CriteriaRepository()).run(tx, file));
    const of = { code: 'CTD-6T-DAU-NAM', edition: 1 };
    expect([await load(), await load()]).toEqual([
      [{ ...of, result: 'PUBLISHED' }],
      [{ ...of, result: 'UNCHANGED' }],
    ]);
    const { items: listed } = await service.must(routes.listCriteriaSets, 'tran.bao.chau', {
      query: { code: of.code },
    });
    expect(listed).toMatchObject([{ edition: 1, total: 100, itemCount: 19, latest: true }]);
  });
});
