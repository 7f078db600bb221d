import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registrationRoutes as routes, type RegistrationFields } from '#contracts';
import { newId } from '#database';
import { FakeClock, eventually } from '#testing';
import { RunningService } from './running-service.fixture.js';

const CADRE = 'tran.bao.chau';
const HEAD = 'dang.ngoc.son';
const HOST = 'bui.thanh.nga';
const PLANNER = 'mai.dinh.hoa';
const STANDING = 'phan.thanh.tung';
const CENTRE = 'ha.thu.trang';

let service: RunningService;
let cadreId: string;
let nextDay = 0;
beforeAll(async () => {
  service = await RunningService.start({
    serversFile: process.env['DICOSO_SERVERS_FILE'],
    clock: FakeClock.at('2022-03-01T08:00:00+07:00'),
  });
  cadreId = (await service.bench.as(CADRE)).personId;
}, 60_000);
afterAll(() => service.stop());

/** A trip on days that no other test of this file uses. */
function fields(change: Partial<RegistrationFields> = {}): RegistrationFields {
  nextDay += 1;
  const day = `2022-04-${String(nextDay).padStart(2, '0')}`;
  return {
    year: 2022,
    roundId: null,
    participantIds: [cadreId],
    hostUnitIds: [service.bench.unit('HD-TUYPHONG')],
    dates: { from: day, fromHalf: 'am', to: day, toHalf: 'pm' },
    purpose: 'TOPICAL_STUDY',
    topicIds: [],
    content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    ...change,
  };
}

async function submitted() {
  const draft = await service.must(routes.saveDraft, CADRE, { body: fields() });
  return service.must(routes.submit, CADRE, {
    params: { id: draft.registrationId },
    ifMatch: draft.version,
  });
}

describe('a registration', () => {
  it('is saved, changed, checked, submitted and read, each answer with its version', async () => {
    const body = fields();
    const draft = await service.call(routes.saveDraft, CADRE, { body });
    expect([draft.status, draft.etag, draft.body.actions]).toEqual([
      201,
      '"1"',
      ['EDIT', 'DELETE', 'SUBMIT'],
    ]);
    const params = { id: draft.body.registrationId };
    const changed = await service.call(routes.changeDraft, CADRE, {
      params,
      ifMatch: 1,
      body: { ...body, content: 'Khác' },
    });
    expect([changed.status, changed.etag, changed.body.content]).toEqual([200, '"2"', 'Khác']);
    const check = await service.must(routes.checkRegistration, CADRE, {
      body: { registrationId: params.id, fields: body },
    });
    expect(check).toMatchObject({ days: 1, submittable: true });
    const sent = await service.call(routes.submit, CADRE, { params, ifMatch: 2 });
    expect([sent.status, sent.etag, sent.body.label]).toEqual([202, '"3"', 'Đang chờ duyệt']);
    const read = await service.call(routes.getRegistration, HEAD, { params });
    expect([read.status, read.etag, read.body.actions]).toEqual([200, '"3"', []]);
    expect(read.body.submitter.office).toBe('Chuyên viên Ban Xây dựng Đoàn');
    const list = await service.must(routes.listRegistrations, HOST, { query: { scope: 'host', year: 2022 } });
    expect(list.items.map(({ registrationId }) => registrationId)).toContain(params.id);
  });

  it('of somebody else is not found while it is a draft, and may not be written after', async () => {
    const draft = await service.must(routes.saveDraft, CADRE, { body: fields() });
    const params = { id: draft.registrationId };
    expect(await service.refusal(routes.submit, HEAD, { params, ifMatch: 1 })).toEqual([404, 'NOT_FOUND']);
    await service.must(routes.submit, CADRE, { params, ifMatch: 1 });
    const withdrawal = { params, ifMatch: 2, body: {} };
    expect(await service.refusal(routes.withdraw, HEAD, withdrawal)).toEqual([403, 'FORBIDDEN']);
    expect(await service.refusal(routes.deleteDraft, CADRE, { params, ifMatch: 2 })).toEqual([
      409,
      'NOT_DRAFT',
    ]);
  });

  it('is saved once for each key, also when many come at the same instant', async () => {
    const kept = fields({ content: 'Cùng một lúc.' });
    const keys = Array.from({ length: 4 }, () => newId());
    const each = [...keys, ...keys, ...keys].map(
      (key) => () => service.call(routes.saveDraft, CADRE, { body: kept, key }),
    );
    const answers = await Promise.all(each.map((call) => call()));
    const told = answers.map(({ status, problem }) => problem?.code ?? status);
    expect(told.filter((one) => one !== 201 && one !== 'COMMAND_STILL_RUNNING')).toEqual([]);
    const again = await Promise.all(each.map((call) => call()));
    expect(again.map(({ status }) => status)).toEqual(each.map(() => 201));
    expect(new Set(again.map(({ body }) => body.registrationId)).size).toBe(keys.length);
    const rows = await service.bench.query('SELECT FROM registration WHERE content = $1', [kept.content]);
    expect(rows).toHaveLength(keys.length);
  });

  it('that is deleted answers without a body', async () => {
    const draft = await service.must(routes.saveDraft, CADRE, { body: fields() });
    const params = { id: draft.registrationId };
    expect((await service.call(routes.deleteDraft, CADRE, { params, ifMatch: 1 })).status).toBe(204);
  });

  it('is moved on by what approvals publishes', async () => {
    const made = await submitted();
    const params = { id: made.registrationId };
    const asked = await service.must(routes.withdraw, CADRE, {
      params,
      ifMatch: made.version,
      body: { reason: 'Bận họp.' },
    });
    expect(asked.state).toBe('WITHDRAWING');
    await service.approvalsSay(made, 'WITHDRAWN');
    const ended = await eventually('the answer arrives', async () => {
      const now = await service.must(routes.getRegistration, CADRE, { params });
      return now.state === 'WITHDRAWN' ? now : undefined;
    });
    expect(ended).toMatchObject({ reason: 'Bận họp.', actions: [] });
  });

  it('that is approved may be cancelled before its first day', async () => {
    const made = await submitted();
    const params = { id: made.registrationId };
    await service.approvalsSay(made, 'APPROVED');
    const approved = await eventually('the answer arrives', async () => {
      const now = await service.must(routes.getRegistration, CADRE, { params });
      return now.state === 'APPROVED' ? now : undefined;
    });
    expect(approved.actions).toEqual(['CANCEL']);
    const cancelled = await service.must(routes.cancel, CADRE, {
      params,
      ifMatch: approved.version,
      body: { reason: 'Đổi kế hoạch.' },
    });
    expect(cancelled.state).toBe('CANCELLING');
  });

  it('is moved on also when what came along is about another that is not there yet', async () => {
    const [first, second] = [await submitted(), await submitted()];
    const absent = { ...second, registrationId: newId() };
    await service.approvalsSayTogether([
      [first, 'APPROVED'],
      [absent, 'APPROVED'],
      [second, 'RETURNED'],
    ]);
    const stateOf = async ({ registrationId: id }: { registrationId: string }) =>
      (await service.must(routes.getRegistration, CADRE, { params: { id } })).state;
    await eventually('both answers arrive', async () => {
      const states = await Promise.all([first, second].map(stateOf));
      return states.join(' ') === 'APPROVED RETURNED';
    });
    const waiting = await service.bench.query<{ about: string }>(
      `SELECT convert_from(body, 'UTF8')::jsonb #>> '{data,case,subjectId}' AS about FROM message_retry`,
    );
    expect(waiting).toEqual([{ about: absent.registrationId }]);
  });

  it('in a list is refused what is no place, no day and no position', async () => {
    for (const query of [
      { cursor: Buffer.from('["2022-04-01","x"]').toString('base64url') },
      { cursor: Buffer.from('["0000-00-00","00000000-0000-7000-8000-000000000000"]').toString('base64url') },
      { from: '0000-01-01' },
      { year: 99999999999 },
      { q: '\u0000' },
    ])
      expect(await service.refusal(routes.listRegistrations, CADRE, { query: query as never })).toEqual([
        400,
        'INVALID_INPUT',
      ]);
  });

  it('adds up in the year of its people', async () => {
    const year = await service.must(routes.myYear, CADRE, { query: { year: 2022 } });
    expect(year.sentence).toMatch(/^Với các chuyến đã duyệt, đến 30\/11 đạt [\d,]+\/60 ngày: còn thiếu/);
    expect(await service.refusal(routes.myYear, CADRE, { query: { year: 2030 } })).toEqual([
      422,
      'PLAN_MISSING',
    ]);
  });
});

describe('a plan', () => {
  const plan = {
    year: 2023,
    document: '12-KH/TĐTN-XDĐ',
    title: 'Kiểm tra, đi công tác cơ sở năm 2023',
    theme: 'Hướng về cơ sở',
    topics: [{ code: 'QUY-DOAN', name: 'Chi tiêu quỹ Đoàn' }],
  };

  it('is drawn up by organisation and inspection, unseen by others until it is published', async () => {
    const body = { ...plan, unitId: service.bench.unit('TD-BINHTHUAN') };
    const made = await service.call(routes.addPlan, PLANNER, { body });
    expect([made.status, made.etag]).toEqual([201, '"1"']);
    expect(made.body).toMatchObject({ quotaDays: 60, window: { from: '2023-01-01', to: '2023-11-30' } });
    expect(await service.refusal(routes.addPlan, PLANNER, { body })).toEqual([409, 'DUPLICATE_PLAN']);
    const params = { id: made.body.planId };
    expect(await service.refusal(routes.getPlan, CADRE, { params })).toEqual([404, 'NOT_FOUND']);

    const round = await service.must(routes.addRound, PLANNER, {
      body: {
        planId: params.id,
        quarter: 1,
        number: 1,
        name: 'Quý I/2023',
        from: '2023-03-20',
        to: '2023-03-31',
        opensOn: '2022-03-01',
        closesOn: '2023-03-19',
      },
    });
    const roundOf = async (who: string) =>
      (await service.must(routes.listRounds, who, { query: { year: 2023 } })).items;
    expect([await roundOf(CADRE), (await roundOf(PLANNER))[0]?.open]).toEqual([[], false]);

    const { topics } = made.body;
    const changed = await service.must(routes.changePlan, PLANNER, {
      params,
      ifMatch: 1,
      body: {
        ...plan,
        year: undefined,
        topics: [
          { code: 'MA-TUY', name: 'Phòng, chống ma túy' },
          { topicId: topics[0]?.topicId, code: 'QUY', name: 'Quỹ Đoàn' },
        ],
      },
    });
    expect(changed.topics.map(({ code }) => code)).toEqual(['MA-TUY', 'QUY']);
    await service.must(routes.publishPlan, PLANNER, { params, ifMatch: 2 });
    expect(await service.refusal(routes.publishPlan, PLANNER, { params, ifMatch: 3 })).toEqual([
      409,
      'PLAN_ALREADY_PUBLISHED',
    ]);
    for (const who of [CADRE, CENTRE])
      expect((await service.must(routes.getPlan, who, { params })).topics).toEqual(changed.topics);
    expect((await roundOf(CADRE))[0]).toMatchObject({ roundId: round.roundId, open: true });
    const moved = await service.must(routes.changeRound, PLANNER, {
      params: { id: round.roundId },
      ifMatch: 1,
      body: { ...round, roundId: undefined, version: undefined, planId: undefined, to: '2023-04-01' },
    });
    expect(moved).toMatchObject({ version: 2, to: '2023-04-01' });
  });

  it('is refused for a unit that there is not, and twice the same round', async () => {
    expect(await service.refusal(routes.addPlan, PLANNER, { body: { ...plan, unitId: newId() } })).toEqual([
      422,
      'UNIT_NOT_VALID',
    ]);
    const { items } = await service.must(routes.listRounds, PLANNER, { query: { year: 2022 } });
    const { open: _, roundId: __, version: ___, ...first } = items[0]!;
    expect(await service.refusal(routes.addRound, PLANNER, { body: first })).toEqual([409, 'DUPLICATE_CODE']);
  });
});

describe('an exemption', () => {
  it('is granted and ended by organisation and inspection, and holds back a trip while it lasts', async () => {
    const { personId } = await service.bench.as(HOST);
    const body = { year: 2022, personId, kind: 'LONG_TERM_STUDY', document: '9-QĐ/TĐTN-TCKT' };
    const dates = { from: '2022-05-01', to: '2022-10-31' };
    expect(
      await service.refusal(routes.grantExemption, PLANNER, {
        body: { ...body, ...dates, to: '2022-09-30' },
      }),
    ).toEqual([422, 'EXEMPTION_TOO_SHORT']);
    const granted = await service.must(routes.grantExemption, PLANNER, { body: { ...body, ...dates } });
    const trip = fields({
      participantIds: [cadreId, personId],
      dates: { from: '2022-06-30', fromHalf: 'am', to: '2022-07-01', toHalf: 'pm' },
    });
    const codes = async () =>
      (await service.must(routes.checkRegistration, CADRE, { body: { fields: trip } })).findings.map(
        ({ code }) => code,
      );
    expect(await codes()).toContain('PARTICIPANT_EXEMPT');
    const year = await service.must(routes.myYear, HOST, { query: { year: 2022 } });
    expect(year).toMatchObject({ quotaDays: 0, exempt: { exemptionId: granted.exemptionId } });

    const params = { id: granted.exemptionId };
    const ended = await service.must(routes.endExemption, PLANNER, {
      params,
      ifMatch: 1,
      body: { lastDay: '2022-06-29' },
    });
    expect(ended).toMatchObject({ endedOn: '2022-06-29', to: '2022-10-31', version: 2 });
    expect(await codes()).not.toContain('PARTICIPANT_EXEMPT');
    expect(
      await service.refusal(routes.endExemption, PLANNER, {
        params,
        ifMatch: 2,
        body: { lastDay: '2022-06-28' },
      }),
    ).toEqual([409, 'ALREADY_ENDED']);
  });

  it('is seen by organisation and inspection, the standing committee and the person', async () => {
    const seen = async (who: string) =>
      (await service.must(routes.listExemptions, who, { query: { year: 2022 } })).items.length;
    expect([await seen(PLANNER), await seen(STANDING)]).toEqual([6, 6]);
    expect([await seen(HOST), await seen(CADRE)]).toEqual([1, 0]);
  });
});
