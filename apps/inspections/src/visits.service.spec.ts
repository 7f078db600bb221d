import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { personOf, unitOf } from './storage/example.fixture.js';
import {
  AUTHOR,
  LEADER,
  MEMBER,
  OTHER_MEMBER,
  SECRETARY,
  STRANGER,
  Visiting,
  type Planned,
} from './visits.fixture.js';

let visiting: Visiting;
beforeAll(async () => {
  visiting = await Visiting.start();
}, 60_000);
afterAll(() => visiting.stop());

const schedule = routes.scheduleVisit;

describe('the schedule', () => {
  let planned: Planned;
  beforeAll(async () => {
    planned = await visiting.plan({ teams: [{ units: ['HD-TUYPHONG', 'HD-BACBINH'] }] });
  });
  const body = (from: string, to = from, rest: object = {}) =>
    visiting.placed(planned, 'HD-TUYPHONG', from, to, rest);

  it('takes a unit of the team on days of the plan, numbers the visits and tells the officers of the unit', async () => {
    const visit = await visiting.schedule(planned, 'HD-TUYPHONG', '2022-04-04', '2022-04-05');
    expect(visit).toMatchObject({
      number: `${planned.number}/01`,
      state: 'PLANNED',
      label: 'Đã xếp lịch',
      method: 'ON_SITE',
      days: 2,
      selfInspection: 'NONE',
      team: { leader: { personId: personOf(LEADER) }, kind: 'OWN' },
      criteriaSet: { edition: 1 },
      actions: ['MOVE', 'CANCEL'],
    });
    const [told] = await visiting.told(visit.visitId, 1);
    expect(told).toMatchObject({
      type: 'visit-scheduled',
      sequence: 1,
      data: { teamId: planned.teamIds[0] },
    });
    expect(told?.data['toldIds']).toContain(personOf('bui.thanh.nga'));
    const next = await visiting.schedule(planned, 'HD-BACBINH', '2022-04-06');
    expect(next.number).toBe(`${planned.number}/02`);
  });

  it.each([
    ['a day before the plan', '2022-02-28', '2022-03-02'],
    ['a day after the plan', '2022-06-30', '2022-07-01'],
  ])('refuses %s', async (_, from, to) => {
    expect(await visiting.refusal(schedule, LEADER, { body: body(from, to) })).toEqual([
      422,
      'VISIT_OUTSIDE_PLAN',
    ]);
  });

  it('refuses an end before the start, also within a day', async () => {
    const afternoonFirst = { from: '2022-05-03', fromHalf: 'pm', to: '2022-05-03', toHalf: 'am' };
    for (const sent of [
      body('2022-05-04', '2022-05-03'),
      body('2022-05-03', '2022-05-03', { dates: afternoonFirst }),
    ])
      expect(await visiting.refusal(schedule, LEADER, { body: sent })).toEqual([422, 'END_BEFORE_START']);
  });

  it.each([
    ['a unit of no team', { unitId: unitOf('TX-LAGI') }, 422, 'VISIT_UNIT_NOT_OF_TEAM'],
    ['a team of another plan', { teamId: newId() }, 422, 'VISIT_TEAM_NOT_IN_PLAN'],
    ['another method than the plan says', { method: 'DESK' }, 422, 'VISIT_METHOD_NOT_IN_PLAN'],
    ['a plan that is not there', { planId: newId() }, 404, 'NOT_FOUND'],
    ['a day that does not exist', { dates: { from: '2022-04-31', to: '2022-05-01' } }, 400, 'INVALID_INPUT'],
    ['a field that is not asked for', { state: 'FINISHED' }, 400, 'INVALID_INPUT'],
  ])('refuses %s', async (_, wrong, status, code) => {
    expect(await visiting.refusal(schedule, LEADER, { body: { ...body('2022-05-10'), ...wrong } })).toEqual([
      status,
      code,
    ]);
  });

  it.each(['CANCELLED', 'CLOSED'])(
    'refuses a plan that is %s, and one that was never issued',
    async (state) => {
      const over = await visiting.plan({ state });
      const draft = await visiting.plan({ state: 'DRAFT' });
      const sent = (plan: Planned) => ({ body: visiting.placed(plan, 'HD-TUYPHONG', '2022-05-10') });
      expect(await visiting.refusal(schedule, LEADER, sent(over))).toEqual([422, 'VISIT_PLAN_NOT_IN_FORCE']);
      expect(await visiting.refusal(schedule, LEADER, sent(draft))).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('goes on while the plan is being amended: what is issued stands', async () => {
    const amending = await visiting.plan({ state: 'AMENDING', teams: [{ units: ['TX-LAGI'] }] });
    expect((await visiting.schedule(amending, 'TX-LAGI', '2022-05-30')).state).toBe('PLANNED');
  });

  it('refuses an inspector who holds a position in the unit', async () => {
    const own = await visiting.plan({ teams: [{ members: ['bui.thanh.nga'] }] });
    const sent = { body: visiting.placed(own, 'HD-TUYPHONG', '2022-05-11') };
    const { problem } = await visiting.service.call(schedule, AUTHOR, sent);
    expect([problem?.code, problem?.detail]).toEqual([
      'INSPECTOR_OF_OWN_UNIT',
      expect.stringContaining('Bùi Thanh Nga'),
    ]);
  });

  it('refuses a second team in a unit, a team and a person in two places, and lets noon part two visits', async () => {
    const first = await visiting.plan({ teams: [{ units: ['HD-HAMTAN', 'HD-TANHLINH'] }] });
    const morning = { dates: { from: '2022-05-16', fromHalf: 'am', to: '2022-05-16', toHalf: 'am' } };
    const afternoon = { dates: { from: '2022-05-16', fromHalf: 'pm', to: '2022-05-16', toHalf: 'pm' } };
    await visiting.must(schedule, LEADER, { body: visiting.placed(first, 'HD-HAMTAN', '', '', morning) });
    const twice = { body: visiting.placed(first, 'HD-HAMTAN', '2022-05-15', '2022-05-17') };
    expect(await visiting.refusal(schedule, LEADER, twice)).toEqual([409, 'UNIT_ALREADY_VISITED']);
    const elsewhere = { body: visiting.placed(first, 'HD-TANHLINH', '', '', morning) };
    expect(await visiting.refusal(schedule, LEADER, elsewhere)).toEqual([409, 'TEAM_ALREADY_ELSEWHERE']);
    // One member of the first team is in a team of another plan too.
    const second = await visiting.plan({
      teams: [{ units: ['HD-DUCLINH'], leader: 'luong.quang.vinh', secretary: null, members: [MEMBER] }],
    });
    const sent = { body: visiting.placed(second, 'HD-DUCLINH', '', '', morning) };
    const { problem } = await visiting.service.call(schedule, AUTHOR, sent);
    expect([problem?.code, problem?.detail]).toEqual([
      'TEAM_ALREADY_ELSEWHERE',
      expect.stringContaining('Phạm Thùy Dương'),
    ]);
    const later = { body: visiting.placed(first, 'HD-TANHLINH', '', '', afternoon) };
    expect((await visiting.must(schedule, LEADER, later)).days).toBe(0.5);
  });

  it('gives one of two that ask for the same unit at the same moment', async () => {
    const [one, other] = [
      await visiting.plan({ teams: [{ units: ['HD-PHUQUY'] }] }),
      await visiting.plan({
        teams: [
          { units: ['HD-PHUQUY'], leader: 'luong.quang.vinh', secretary: null, members: [OTHER_MEMBER] },
        ],
      }),
    ];
    const answers = await Promise.all(
      [one, other].map((plan) =>
        visiting.service.call(schedule, AUTHOR, { body: visiting.placed(plan, 'HD-PHUQUY', '2022-05-18') }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is not everybody’s: a stranger finds nothing, the unit and a member may look', async () => {
    const sent = { body: body('2022-06-01') };
    expect(await visiting.refusal(schedule, STRANGER, sent)).toEqual([404, 'NOT_FOUND']);
    expect(await visiting.refusal(schedule, MEMBER, sent)).toEqual([403, 'FORBIDDEN']);
    expect(await visiting.refusal(schedule, 'bui.thanh.nga', sent)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('a visit that is moved or cancelled', () => {
  it('goes to other days and is told again; the version that was seen counts', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['HD-HAMTHUANNAM'] }] });
    const visit = await visiting.schedule(planned, 'HD-HAMTHUANNAM', '2022-04-11');
    const params = { id: visit.visitId };
    const { planId: _, ...body } = visiting.placed(planned, 'HD-HAMTHUANNAM', '2022-04-12', '2022-04-13');
    const stale = { params, ifMatch: 9, body };
    expect(await visiting.refusal(routes.moveVisit, SECRETARY, stale)).toEqual([412, 'STALE_VERSION']);
    const moved = await visiting.must(routes.moveVisit, SECRETARY, { params, ifMatch: visit.version, body });
    expect(moved).toMatchObject({ version: 2, dates: { from: '2022-04-12', to: '2022-04-13' } });
    const told = await visiting.told(visit.visitId, 2);
    expect(told.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['visit-scheduled', 1],
      ['visit-scheduled', 2],
    ]);
    const outside = {
      params,
      ifMatch: 2,
      body: { ...body, dates: { from: '2022-07-04', to: '2022-07-04' } },
    };
    expect(await visiting.refusal(routes.moveVisit, LEADER, outside)).toEqual([422, 'VISIT_OUTSIDE_PLAN']);
  });

  it('makes room when it is cancelled, and is over then', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['HD-BACBINH'] }] });
    const visit = await visiting.schedule(planned, 'HD-BACBINH', '2022-04-14');
    const withoutReason = { params: { id: visit.visitId }, ifMatch: 1, body: { reason: ' ' } };
    expect(await visiting.refusal(routes.cancelVisit, LEADER, withoutReason)).toEqual([400, 'INVALID_INPUT']);
    const gone = await visiting.act(routes.cancelVisit, visit, LEADER, { reason: 'Đơn vị tổ chức đại hội' });
    expect(gone).toMatchObject({ state: 'CANCELLED', reason: 'Đơn vị tổ chức đại hội', actions: [] });
    expect((await visiting.told(visit.visitId, 2))[1]).toMatchObject({ type: 'visit-cancelled' });
    expect((await visiting.schedule(planned, 'HD-BACBINH', '2022-04-14')).number).toBe(
      `${planned.number}/02`,
    );
    const again = { params: { id: visit.visitId }, ifMatch: 2 };
    expect(await visiting.refusal(routes.startVisit, LEADER, again)).toEqual([409, 'VISIT_ILLEGAL_MOVE']);
  });

  it('cannot begin before its day, nor with somebody who has come to the unit since', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['TT-KHOI'], members: ['duong.hai.yen'] }] });
    const visit = await visiting.schedule(planned, 'TT-KHOI', '2022-03-25');
    const early = { params: { id: visit.visitId }, ifMatch: visit.version };
    expect(await visiting.refusal(routes.startVisit, LEADER, early)).toEqual([422, 'VISIT_BEFORE_ITS_DAY']);
    const now = await visiting.schedule(
      await visiting.plan({ teams: [{ units: ['TT-CONGAN'] }] }),
      'TT-CONGAN',
      '2022-03-21',
    );
    await visiting.query(`UPDATE team SET person_ids = person_ids || $2::uuid WHERE id = $1`, [
      now.team.teamId,
      personOf('thach.quoc.binh'),
    ]);
    const sent = { params: { id: now.visitId }, ifMatch: now.version };
    expect(await visiting.refusal(routes.startVisit, LEADER, sent)).toEqual([422, 'INSPECTOR_OF_OWN_UNIT']);
    await visiting.act(routes.cancelVisit, now, AUTHOR, { reason: 'Đổi người của đoàn' });
  });
});

describe('who sees a visit', () => {
  it('lists to each what is theirs, by page and filter', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['TP-PHANTHIET'], members: [OTHER_MEMBER] }] });
    const days = ['2022-06-06', '2022-06-07', '2022-06-08'];
    for (const day of days) await visiting.schedule(planned, 'TP-PHANTHIET', day);
    const of = async (username: string, query: Record<string, string | number>) =>
      (await visiting.must(routes.listVisits, username, { query })).items.map(({ dates }) => dates.from);
    const { planId } = planned;
    expect(await of(LEADER, { planId })).toEqual([...days].reverse());
    expect(await of(OTHER_MEMBER, { scope: 'team', planId })).toHaveLength(3);
    expect(await of('la.duc.duy', { scope: 'unit' })).toEqual([...days].reverse());
    expect(await of(STRANGER, {})).toEqual([]);
    expect(await of('bui.thanh.nga', { planId })).toEqual([]);
    expect(await of(AUTHOR, { planId, from: '2022-06-07', to: '2022-06-07' })).toEqual(['2022-06-07']);
    expect(await of(AUTHOR, { planId, personId: personOf(OTHER_MEMBER), state: 'PLANNED' })).toHaveLength(3);
    expect(await of(AUTHOR, { planId, personId: personOf(MEMBER) })).toEqual([]);
    const first = await visiting.must(routes.listVisits, AUTHOR, { query: { planId, limit: 2 } });
    expect(first.items).toHaveLength(2);
    const cursor = String(first.nextCursor);
    expect(await of(AUTHOR, { planId, limit: 2, cursor })).toEqual(['2022-06-06']);
    expect(await visiting.refusal(routes.listVisits, AUTHOR, { query: { cursor: 'abc' } })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });

  it('shows the unit neither points nor a conclusion before that is issued, alone and in lists', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', '2022-03-21');
    await visiting.answerAll(visit);
    await visiting.act(routes.finishVisit, visit, LEADER, {});
    const conclusionId = await visiting.conclude(visit, 'APPROVED');
    const shownTo = async (username: string) => {
      const query = { planId: visit.plan.planId };
      const { items } = await visiting.must(routes.listVisits, username, { query });
      const one = await visiting.must(routes.getVisit, username, { params: { id: visit.visitId } });
      return [...items, one].map(({ score, maxScore, conclusion }) => [score, maxScore, conclusion?.state]);
    };
    const all = [7.5, 10, 'APPROVED'];
    expect(await shownTo(LEADER)).toEqual([all, all]);
    const nothing = [null, null, undefined];
    expect(await shownTo('bui.thanh.nga')).toEqual([nothing, nothing]);
    await visiting.issued(conclusionId);
    const issued = [7.5, 10, 'ISSUED'];
    expect(await shownTo('bui.thanh.nga')).toEqual([issued, issued]);
  });

  it('does not exist for a stranger; another team of the plan sees when, not what', async () => {
    const planned = await visiting.plan({
      teams: [
        { units: ['HD-TANHLINH'] },
        { units: ['TX-LAGI'], leader: 'luong.quang.vinh', secretary: null, members: ['duong.hai.yen'] },
      ],
    });
    const { visitId } = await visiting.schedule(planned, 'HD-TANHLINH', '2022-06-13');
    const params = { id: visitId };
    expect(await visiting.refusal(routes.getVisit, STRANGER, { params })).toEqual([404, 'NOT_FOUND']);
    const seen = await visiting.must(routes.getVisit, 'luong.quang.vinh', { params });
    expect([seen.state, seen.actions, seen.attendance]).toEqual(['PLANNED', [], undefined]);
    expect(await visiting.refusal(routes.getChecklist, 'luong.quang.vinh', { params })).toEqual([
      403,
      'FORBIDDEN',
    ]);
  });
});
