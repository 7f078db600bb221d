import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { ABOVE, BACBINH, DeskService, OFFICER, PLANNER, SECRETARY, TUYPHONG } from './desk.fixture.js';
import type { RunningService } from './running-service.fixture.js';
import { personOf } from './storage/example.fixture.js';

let desk: DeskService;
let service: RunningService;
beforeAll(async () => {
  desk = await DeskService.start('2022-06-01T08:00:00+07:00', { SWEEP: 'off', JOBS: 'off' });
  service = desk.service;
}, 60_000);
afterAll(() => desk.stop());

const said = (answerId: string) => desk.of(answerId).map(({ type, says }) => `${type} ${says}`.trim());
const heard = (answerId: string, count: number) =>
  eventually(`${count} events`, () => desk.of(answerId).length >= count);

/** In the order of this file time only goes forward: every test asks for something of its own. */
describe('a unit', () => {
  it('is reminded before its report is due, then every week with whoever leads it, until it is received', async () => {
    const { requestId } = await desk.sent({ dueDay: '2022-06-15' });
    const { id } = await desk.answerOf(requestId);
    const other = await desk.answerOf(requestId, BACBINH);
    await service.moveClock('2022-06-15T23:59:59+07:00');
    await heard(id, 4);
    expect(said(id)).toEqual([
      'report-requested',
      'report-due-soon 3',
      'report-due-soon 1',
      'report-due-soon 0',
    ]);
    expect(desk.of(id)[3]?.toldIds).not.toContain(ABOVE);
    await desk.submit(other.id, 'ngo.bich.dao');

    await service.moveClock('2022-06-23T08:00:00+07:00');
    await heard(id, 6);
    expect(said(id).slice(4)).toEqual(['report-overdue 0', 'report-overdue 1']);
    for (const { toldIds } of desk.of(id).slice(4))
      for (const told of [personOf(SECRETARY), personOf(OFFICER), ABOVE]) expect(toldIds).toContain(told);
    const params = { id: requestId };
    const overdue = await service.must(routes.getDeskRequest, PLANNER, { params });
    expect([overdue.overdue, overdue.counts]).toEqual([
      true,
      { asked: 2, in: 1, missing: 1, returned: 0, late: 1 },
    ]);

    const { late, state } = await desk.submit(id);
    expect([late, state]).toEqual([true, 'SUBMITTED']);
    await service.moveClock('2022-07-15T08:00:00+07:00');
    await heard(id, 7);
    expect(said(id).slice(6)).toEqual(['report-received']);
    expect(said(other.id).filter((one) => one.startsWith('report-overdue'))).toEqual([]);
    const compared = await service.must(routes.compareDeskAnswers, PLANNER, {
      params,
      query: { filter: 'late' },
    });
    expect(compared.items.map(({ unit }) => unit.unitId)).toEqual([TUYPHONG]);
  });

  it('whose report was received in time and returned is chased every week, and is not late', async () => {
    const { requestId } = await desk.sent({ dueDay: '2022-07-20', unitIds: [TUYPHONG] });
    const { id } = await desk.answerOf(requestId);
    const { version } = await desk.submit(id);
    const params = { id };
    const back = { params, ifMatch: version, body: { reason: 'Bổ sung số liệu quý II.' } };
    await service.must(routes.returnDeskAnswer, PLANNER, back);
    await service.moveClock('2022-07-30T08:00:00+07:00');
    await heard(id, 5);
    expect(said(id).slice(2)).toEqual([
      'report-returned Bổ sung số liệu quý II.',
      // Returned on 15/07: a week later its due day is over.
      'report-overdue 0',
      'report-overdue 1',
    ]);
    const { late } = await desk.submit(id);
    expect(late).toBe(false);
    await service.moveClock('2022-08-20T08:00:00+07:00');
    expect(said(id).filter((one) => one.startsWith('report-overdue'))).toHaveLength(2);
  });
});

describe('chasing by hand', () => {
  const remind = async (requestId: string, body: object = {}, by = PLANNER) =>
    service.call(routes.remindDeskRequest, by, { params: { id: requestId }, ifMatch: 2, body });

  it('reaches the units that are missing, each once a day', async () => {
    const { requestId } = await desk.sent({ dueDay: '2022-08-31' });
    const [mine, other] = [await desk.answerOf(requestId), await desk.answerOf(requestId, BACBINH)];
    const one = await remind(requestId, { unitIds: [TUYPHONG] });
    expect([one.status, one.body]).toEqual([
      200,
      { reminded: [{ unitId: TUYPHONG, name: 'Huyện đoàn Tuy Phong' }], remindedBefore: [] },
    ]);
    const both = await remind(requestId);
    expect(both.body).toMatchObject({
      ...{ reminded: [{ unitId: BACBINH }], remindedBefore: [{ unitId: TUYPHONG }] },
    });
    expect((await remind(requestId)).problem?.code).toBe('REMINDED_TODAY');
    await heard(other.id, 2);
    expect([said(mine.id)[1], said(other.id)[1]]).toEqual(['report-due-soon 11', 'report-due-soon 11']);

    await service.moveClock('2022-08-21T08:00:00+07:00');
    const twice = await Promise.all([remind(requestId), remind(requestId)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    await service.moveClock('2022-09-02T09:00:00+07:00');
    await desk.submit(mine.id);
    expect((await remind(requestId)).body.reminded.map(({ unitId }) => unitId)).toEqual([BACBINH]);
    await eventually('they hear', () => said(other.id).at(-1) === 'report-overdue 0');
    expect(desk.of(other.id).at(-1)?.toldIds).toContain(ABOVE);
    expect(
      await service.must(routes.getDeskAnswer, 'ngo.bich.dao', { params: { id: other.id } }),
    ).toMatchObject({
      ...{ remindedOn: '2022-09-02', late: true, version: 1 },
    });
  });

  it('of nobody, of a unit that is not asked, or after the end is refused', async () => {
    const { requestId } = await desk.sent({ dueDay: '2022-09-30', unitIds: [TUYPHONG] });
    const { id } = await desk.answerOf(requestId);
    expect((await remind(requestId, { unitIds: [BACBINH] })).problem?.code).toBe('DESK_UNIT_NOT_ASKED');
    expect((await remind(requestId, { unitIds: [] })).problem?.code).toBe('INVALID_INPUT');
    expect((await remind(requestId, {}, 'phan.thanh.tung')).problem?.code).toBe('FORBIDDEN');
    expect((await remind(newId())).problem?.code).toBe('NOT_FOUND');
    await desk.submit(id);
    expect((await remind(requestId)).problem?.code).toBe('DESK_NOTHING_MISSING');
    const params = { id: requestId };
    await service.must(routes.closeDeskRequest, PLANNER, { params, ifMatch: 2, body: {} });
    const late = await service.call(routes.remindDeskRequest, PLANNER, { params, ifMatch: 3, body: {} });
    expect(late.problem?.code).toBe('DESK_REQUEST_ILLEGAL_MOVE');
  });
});
