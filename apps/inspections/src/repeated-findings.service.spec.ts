import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import {
  Inspecting,
  LEADER,
  ORGANISATION,
  OTHER_UNIT,
  STANDING,
  STRANGER,
  toRepair,
  written,
} from './conclusions.fixture.js';
import { unitOf } from './storage/example.fixture.js';

let house: Inspecting;
beforeAll(async () => {
  house = await Inspecting.start();
}, 60_000);
afterAll(() => house.stop());

const { listCorrectiveActions, unitInspectionHistory } = routes;
const refusal = (...given: Parameters<typeof house.service.refusal>) => house.service.refusal(...given);
const must = ((...given: Parameters<typeof house.service.must>) =>
  house.service.must(...given)) as typeof house.service.must;

describe('what a unit is found wanting in again', () => {
  it('is told of the action, in lists, and over the years', async () => {
    const unit = 'HD-TANHLINH';
    const chief = house.chiefOf(unit);
    const fields = written({ actions: [toRepair({ ownerId: null })] });
    const first = await house.action(
      await house.visit({ unit, from: '2021-05-04', to: '2021-05-05', flagged: ['II.1'] }),
      fields,
    );
    await house.openedOn(first.actionId, '2021-05-20T02:00:00Z');
    const visitId = await house.visit({ unit, flagged: ['II.1', 'I.2'] });
    const second = await house.action(visitId, fields);
    expect(second).toMatchObject({ repeats: 1, earlier: [{ actionId: first.actionId, state: 'OPEN' }] });
    const { items } = await must(listCorrectiveActions, chief, { query: { repeated: 'true' } });
    expect(items.map(({ actionId }) => actionId)).toEqual([second.actionId]);
    const waiting = await house.visit({ unit, from: '2022-03-17', to: '2022-03-18', flagged: ['I.2'] });
    const params = { id: unitOf(unit) };
    const history = await must(unitInspectionHistory, ORGANISATION, { params });
    expect(history.repeated).toMatchObject([
      { itemCode: 'I.2', title: 'Sổ đoàn viên, thẻ đoàn', times: 2, years: [2022], open: false },
      { itemCode: 'II.1', times: 2, years: [2021, 2022], lastOn: '2022-03-15', open: true },
    ]);
    expect(history.visits.map(({ score, conclusion }) => [score, conclusion !== null])).toEqual([
      [13.5, false],
      [13.5, true],
      [13.5, true],
    ]);
    expect(history.correctiveActions).toHaveLength(2);
    // The unit learns what the last visit found from its conclusion.
    const own = await must(unitInspectionHistory, chief, { params });
    expect(own.visits[0]).toMatchObject({ visitId: waiting, score: null, flagged: null, conclusion: null });
    expect(own.repeated.map(({ itemCode }) => itemCode)).toEqual(['II.1']);
    for (const who of [OTHER_UNIT, STRANGER])
      expect(await refusal(unitInspectionHistory, who, { params })).toEqual([404, 'NOT_FOUND']);
  });

  it('is told of a conclusion to the unit as far as earlier visits are concluded', async () => {
    const unit = 'HD-HAMTHUANNAM';
    const chief = house.chiefOf(unit);
    const before = await house.visit({ unit, from: '2021-05-04', to: '2021-05-05', flagged: ['II.1'] });
    const fields = written({ actions: [toRepair({ ownerId: null })] });
    const { conclusionId } = await house.issued(await house.visit({ unit }), fields);
    const repeatedFor = async (who: string) => {
      const read = await must(routes.getConclusion, who, { params: { id: conclusionId } });
      return read.fields.actions.map(({ repeated }) => repeated?.times ?? 0);
    };
    expect(await Promise.all([LEADER, ORGANISATION, STANDING, chief].map(repeatedFor))).toEqual([
      [1],
      [1],
      [1],
      [0],
    ]);
    await house.issued(before, fields);
    expect(await repeatedFor(chief)).toEqual([1]);
  });
});
