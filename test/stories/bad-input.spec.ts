import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { approvalsRoutes, registrationRoutes, type ProblemCode } from '#contracts';
import type { Client } from '#testing';
import { refused } from './refused.js';
import { NOWHERE, SPOILT_DRAFTS } from './spoilt-drafts.js';
import { Story, fieldsOf } from './story.js';

let story: Story;
let cadre: Client;
beforeAll(async () => {
  story = await Story.begin({ businessTime: '2022-03-01T08:00:00+07:00' });
  cadre = await story.as('tran.bao.chau');
}, 120_000);
afterAll(() => story.end());

async function count(): Promise<number> {
  const { items } = await cadre.must(registrationRoutes.listRegistrations, { query: { limit: 100 } });
  return items.length;
}

describe('a draft', () => {
  it.each(SPOILT_DRAFTS)('%s is refused and leaves nothing', async (_, spoil, status, code) => {
    const before = await count();
    const fields = await story.fields(cadre, { round: 1 });
    const answer = await cadre.call(registrationRoutes.saveDraft, { body: spoil(fields, cadre.personId) });
    const problem = refused(answer, status, code);
    if (code === 'INVALID_INPUT')
      for (const error of problem.errors ?? []) expect(error.detail).toMatch(/[^\u0000-\u007f]/);
    expect(await count()).toBe(before);
  });

  it('as a form instead of JSON is refused', async () => {
    const answer = await cadre.raw('POST', '/api/registrations', 'year=2022', {
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': randomUUID() },
    });
    refused(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
  });
});

describe('a submission', () => {
  it.each<[string, () => Promise<object>, ProblemCode]>([
    [
      'into a round that is closed',
      async () => ({ dates: { from: '2022-01-10', fromHalf: 'am', to: '2022-01-12', toHalf: 'pm' } }),
      'DATES_OUTSIDE_ROUND',
    ],
    [
      'outside the plan’s year',
      async () => ({
        roundId: null,
        dates: { from: '2023-01-03', fromHalf: 'am', to: '2023-01-04', toHalf: 'pm' },
      }),
      'DATES_OUTSIDE_YEAR',
    ],
    ['to a unit that is unknown', async () => ({ hostUnitIds: [NOWHERE] }), 'UNIT_NOT_VALID'],
    ['without a host', async () => ({ hostUnitIds: [] }), 'NO_HOST_UNIT'],
    [
      'with somebody unknown',
      async () => ({ participantIds: [cadre.personId, NOWHERE] }),
      'PARTICIPANT_UNKNOWN',
    ],
    [
      'with somebody exempt',
      async () => ({ participantIds: [cadre.personId, exempt()] }),
      'PARTICIPANT_EXEMPT',
    ],
  ])('%s is refused; the draft stays', async (_, change, code) => {
    const draft = await cadre.must(registrationRoutes.saveDraft, {
      body: await story.fields(cadre, { round: 1, change: await change() }),
    });
    const answer = await cadre.call(registrationRoutes.submit, {
      params: { id: draft.registrationId },
      ifMatch: draft.version,
    });
    const problem = refused(answer, 422, 'SUBMISSION_REFUSED');
    expect(problem.errors?.map((error) => error.code)).toContain(code);
    expect(await story.registration(cadre, draft.registrationId)).toMatchObject({
      state: 'DRAFT',
      version: draft.version,
    });
    await cadre.must(registrationRoutes.deleteDraft, {
      params: { id: draft.registrationId },
      ifMatch: draft.version,
    });
  });

  it('of one person twice on a day is refused, also at the same instant', async () => {
    const drafts = await Promise.all(
      ['HD-TUYPHONG', 'HD-BACBINH', 'HD-HAMTAN'].map(async (host) =>
        cadre.must(registrationRoutes.saveDraft, { body: await story.fields(cadre, { round: 10, host }) }),
      ),
    );
    const answers = await Promise.all(
      drafts.map((draft) =>
        cadre.call(registrationRoutes.submit, {
          params: { id: draft.registrationId },
          ifMatch: draft.version,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 422, 422]);
    for (const answer of answers.filter(({ status }) => status === 422)) {
      expect(answer.problem?.errors?.map((error) => error.code)).toEqual(['PERSON_TWICE_ON_DAY']);
    }
  });

  it('warns of a day off, of days outside the window and of a missing topic, and may still be made', async () => {
    const fields = await story.fields(cadre, {
      round: 1,
      change: {
        roundId: null,
        topicIds: [],
        dates: { from: '2022-11-26', fromHalf: 'pm', to: '2022-12-02', toHalf: 'am' },
      },
    });
    const check = await cadre.must(registrationRoutes.checkRegistration, {
      body: { registrationId: null, fields },
    });
    expect(check.findings.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([
      'WARNING DAYS_OUTSIDE_WINDOW',
      'WARNING NO_TOPIC',
      'WARNING START_ON_DAY_OFF',
    ]);
    expect(check).toMatchObject({ submittable: true, days: 6, countedDays: 4.5 });
  });
});

describe('a command', () => {
  it('with the same key is carried out once and answered alike', async () => {
    const body = await story.fields(cadre, { round: 8 });
    const key = randomUUID();
    const before = await count();
    const [first, second] = [
      await cadre.call(registrationRoutes.saveDraft, { body, idempotencyKey: key }),
      await cadre.call(registrationRoutes.saveDraft, { body, idempotencyKey: key }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.etag).toBe(first.etag);
    expect(await count()).toBe(before + 1);
    refused(
      await cadre.call(registrationRoutes.saveDraft, {
        body: { ...body, content: 'Khác' },
        idempotencyKey: key,
      }),
      422,
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await count()).toBe(before + 1);
  });

  it('sent many times at once under one key has one effect', async () => {
    const body = await story.fields(cadre, { round: 8 });
    const key = randomUUID();
    const before = await count();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        cadre.call(registrationRoutes.saveDraft, { body, idempotencyKey: key }),
      ),
    );
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    for (const answer of answers.filter(({ status }) => status === 409))
      expect(answer.problem?.code).toBe('COMMAND_STILL_RUNNING');
    expect(
      new Set(answers.filter(({ status }) => status === 201).map(({ body: made }) => made.registrationId))
        .size,
    ).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('without a key is refused', async () => {
    const body = await story.fields(cadre, { round: 8 });
    refused(
      await cadre.call(registrationRoutes.saveDraft, { body, headers: { 'idempotency-key': undefined } }),
      400,
      'IDEMPOTENCY_KEY_REQUIRED',
    );
    refused(
      await cadre.call(registrationRoutes.saveDraft, {
        body,
        headers: { 'idempotency-key': 'ngắn'.normalize('NFD').replace(/[^\x21-\x7e]/g, '') },
      }),
      400,
      'IDEMPOTENCY_KEY_REQUIRED',
    );
  });

  it('on a stale version is refused, and without one too', async () => {
    const draft = await cadre.must(registrationRoutes.saveDraft, {
      body: await story.fields(cadre, { round: 7 }),
    });
    const params = { id: draft.registrationId };
    const changed = await cadre.must(registrationRoutes.changeDraft, {
      params,
      ifMatch: draft.version,
      body: { ...fieldsOf(draft), content: 'Mới' },
    });
    refused(
      await cadre.call(registrationRoutes.changeDraft, {
        params,
        ifMatch: draft.version,
        body: { ...fieldsOf(draft), content: 'Cũ' },
      }),
      412,
      'STALE_VERSION',
    );
    refused(await cadre.call(registrationRoutes.submit, { params }), 428, 'IF_MATCH_REQUIRED');
    expect((await story.registration(cadre, draft.registrationId)).content).toBe('Mới');
    await cadre.must(registrationRoutes.deleteDraft, { params, ifMatch: changed.version });
  });

  it('on something unknown, or another’s, is not found', async () => {
    for (const id of [NOWHERE, 'x', '%2e%2e']) {
      const answer = await cadre.call(registrationRoutes.submit, { params: { id }, ifMatch: 1 });
      expect([400, 404]).toContain(answer.status);
      expect(answer.problem?.code).toMatch(/NOT_FOUND|INVALID_INPUT/);
    }
    const other = await story.as(story.spareCadre(0));
    const draft = await other.must(registrationRoutes.saveDraft, {
      body: await story.fields(other, { round: 7 }),
    });
    refused(
      await cadre.call(registrationRoutes.submit, {
        params: { id: draft.registrationId },
        ifMatch: draft.version,
      }),
      404,
      'NOT_FOUND',
    );
    refused(
      await cadre.call(registrationRoutes.deleteDraft, {
        params: { id: draft.registrationId },
        ifMatch: draft.version,
      }),
      404,
      'NOT_FOUND',
    );
  });

  it('that the state does not allow is refused with the state in words', async () => {
    const draft = await cadre.must(registrationRoutes.saveDraft, {
      body: await story.fields(cadre, { round: 7 }),
    });
    const params = { id: draft.registrationId };
    const problem = refused(
      await cadre.call(registrationRoutes.withdraw, {
        params,
        ifMatch: draft.version,
        body: { reason: null },
      }),
      409,
      'ILLEGAL_MOVE',
    );
    expect(problem.detail).toContain('Bản nháp');
    refused(
      await cadre.call(registrationRoutes.cancel, { params, ifMatch: draft.version, body: { reason: 'x' } }),
      409,
      'ILLEGAL_MOVE',
    );
  });
});

describe('a decision', () => {
  it('on a stale task or revision, or without a reason, is refused and nothing happens', async () => {
    const host = await story.as('bui.thanh.nga');
    const trip = await story.submit(cadre, { round: 2, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    const decide = (body: object) => host.call(approvalsRoutes.decide, { params: { id: task.taskId }, body });
    const right = { verdict: 'APPROVE', reason: null, taskVersion: task.version, revision: task.revision };
    refused(await decide({ ...right, taskVersion: task.version + 7 }), 409, 'TASK_STALE');
    refused(await decide({ ...right, revision: 9 }), 409, 'TASK_STALE');
    refused(await decide({ ...right, verdict: 'RETURN' }), 422, 'REASON_REQUIRED');
    refused(await decide({ ...right, verdict: 'REJECT', reason: '   ' }), 400, 'INVALID_INPUT');
    refused(await decide({ ...right, verdict: 'MAYBE' }), 400, 'INVALID_INPUT');
    expect((await host.must(approvalsRoutes.getTask, { params: { id: task.taskId } })).state).toBe('OPEN');
  });
});

describe('an address', () => {
  it.each<[string, string, number, ProblemCode]>([
    ['GET', '/api/nothing-here', 404, 'NOT_FOUND'],
    ['PUT', '/api/session', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/api/registrations/%00', 400, 'INVALID_INPUT'],
    ['GET', '/api/registrations?limit=100000', 400, 'INVALID_INPUT'],
    ['GET', '/api/registrations?cursor=AAAA', 400, 'INVALID_INPUT'],
    ['GET', '/api/registrations?unknown=1', 400, 'INVALID_INPUT'],
  ])('%s %s answers with a problem document', async (method, path, status, code) => {
    refused(await cadre.raw(method, path), status, code);
  });
});

function exempt(): string {
  const { id } = story.province.plan(2022);
  const person = story.province.exemptionsOf(id)[0];
  if (person === undefined) throw new Error('nobody is exempt');
  return person.personId;
}
