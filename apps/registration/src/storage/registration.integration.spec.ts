import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Refusal, type RegistrationFields } from '#contracts';
import { newId } from '#database';
import type { CaseAnswer } from '../domain/settle.js';
import type { Actor } from '../use-cases/actor.js';
import { DraftChanging } from '../use-cases/change-draft.js';
import { RegistrationChecking } from '../use-cases/check-registration.js';
import { DraftDeleting } from '../use-cases/delete-draft.js';
import { MyYear } from '../use-cases/my-year.js';
import { RegistrationReading } from '../use-cases/read-registrations.js';
import { EndingRequesting } from '../use-cases/request-ending.js';
import { DraftSaving } from '../use-cases/save-draft.js';
import { RegistrationSettling } from '../use-cases/settle-registration.js';
import { RegistrationSubmitting } from '../use-cases/submit-registration.js';
import { Bench } from './bench.fixture.js';

let bench: Bench;
let cadre: Actor;
let colleague: Actor;
let host: Actor;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
  [cadre, colleague, host] = await Promise.all([
    bench.as('tran.bao.chau'),
    bench.as('dang.ngoc.son'),
    bench.as('bui.thanh.nga'),
  ]);
});
afterAll(() => bench.end());
beforeEach(async () => {
  await bench.query('DELETE FROM trip_day');
  await bench.query('DELETE FROM registration');
  await bench.forgetPublished();
});

const saving = () => new DraftSaving(bench.registrations, bench.org, bench.clock);
const changing = () => new DraftChanging(bench.registrations, bench.org, bench.clock);
const submitting = () => new RegistrationSubmitting(bench.registrations, bench.org, bench.clock);
const endings = () => new EndingRequesting(bench.registrations, bench.org, bench.clock);
const reading = () => new RegistrationReading(bench.reader, bench.org, bench.clock);

function trip(from: string, to: string, change: Partial<RegistrationFields> = {}): RegistrationFields {
  return {
    year: 2022,
    roundId: null,
    participantIds: [cadre.personId],
    hostUnitIds: [bench.unit('HD-TUYPHONG')],
    dates: { from, fromHalf: 'am', to, toHalf: 'pm' },
    purpose: 'TOPICAL_STUDY',
    topicIds: [],
    content: 'Khảo sát chất lượng sinh hoạt chi đoàn.',
    contact: { name: 'Thường trực Huyện đoàn', phone: null },
    ...change,
  };
}

const save = (fields: RegistrationFields, actor = cadre) =>
  bench.inTx((tx) => saving().execute(tx, { actor, fields }));
const submit = (draft: { registrationId: string; version: number }, actor = cadre) =>
  bench.inTx((tx) =>
    submitting().execute(tx, {
      actor,
      registrationId: draft.registrationId,
      seenVersion: draft.version,
    }),
  );
const submitted = async (fields: RegistrationFields, actor = cadre) =>
  submit(await save(fields, actor), actor);

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw new Error('not refused', { cause: error });
  return [error.code, ...(error.errors ?? []).map(({ code }) => code)];
}

type Decision = {
  outcome: (CaseAnswer & { kind: 'DECIDED' })['outcome'];
  revision?: number;
  reason?: string;
};
let sequence = 0;
const caseId = newId();

/** What approvals says, as the consumer hands it on. */
function answer(registrationId: string, { outcome, revision = 1, reason }: Decision) {
  sequence += 1;
  const said: CaseAnswer = {
    kind: 'DECIDED',
    caseId,
    sequence,
    revision,
    outcome,
    by: host.personId,
    reason: reason ?? null,
    at: bench.clock.now(),
  };
  return { registrationId, answer: said };
}
const settle = (command: { registrationId: string; answer: CaseAnswer }) =>
  bench.inTx((tx) => new RegistrationSettling(bench.registrations).execute(tx, command));

describe('a draft', () => {
  it('gets a number of its year, and another one when it moves to another year', async () => {
    bench.clock.set('2026-11-20T08:00:00+07:00');
    const draft = await save(trip('2022-04-04', '2022-04-05'));
    expect(draft.number).toMatch(/^ĐK-2022-\d{5}$/);
    const moved = await bench.inTx((tx) =>
      changing().execute(tx, {
        actor: cadre,
        registrationId: draft.registrationId,
        seenVersion: 1,
        fields: trip('2027-04-05', '2027-04-06', { year: 2027 }),
      }),
    );
    expect(moved).toMatchObject({ number: 'ĐK-2027-00001', version: 2, state: 'DRAFT' });
    bench.clock.set('2022-03-01T08:00:00+07:00');
  });

  it('that is deleted is gone, and publishes nothing', async () => {
    const draft = await save(trip('2022-04-04', '2022-04-05'));
    await bench.inTx((tx) =>
      new DraftDeleting(bench.registrations).execute(tx, {
        actor: cadre,
        registrationId: draft.registrationId,
        seenVersion: 1,
      }),
    );
    expect(await codesOf(reading().one(cadre, draft.registrationId))).toEqual(['NOT_FOUND']);
    expect(await bench.published()).toEqual([]);
  });

  it('on a version that is no longer the one is refused', async () => {
    const draft = await save(trip('2022-04-04', '2022-04-05'));
    expect(await codesOf(submit({ ...draft, version: 2 }))).toEqual(['STALE_VERSION']);
  });
});

describe('two submissions of overlapping trips', () => {
  it('at the same instant: one wins, the others are told whose days collide', async () => {
    const drafts = await Promise.all(
      ['2022-04-04', '2022-04-05', '2022-04-06', '2022-04-07'].map((from) => save(trip(from, '2022-04-08'))),
    );
    const results = await Promise.allSettled(drafts.map((draft) => submit(draft)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected')
        expect(await codesOf(Promise.reject(result.reason as Error))).toEqual([
          'SUBMISSION_REFUSED',
          'PERSON_TWICE_ON_DAY',
        ]);
    }
    expect(await bench.query('SELECT FROM trip_day')).toHaveLength(1);
    expect(await bench.published()).toHaveLength(1);
  });

  it('of groups that share people in another order end alike, without hanging', async () => {
    const both = [cadre.personId, colleague.personId];
    const drafts = await Promise.all([
      ...Array.from({ length: 4 }, () => save(trip('2022-05-09', '2022-05-10', { participantIds: both }))),
      ...Array.from({ length: 4 }, () =>
        save(trip('2022-05-10', '2022-05-11', { participantIds: [...both].reverse() })),
      ),
    ]);
    const results = await Promise.allSettled(drafts.map((draft) => submit(draft)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await bench.query('SELECT FROM trip_day')).toHaveLength(2);
  });

  it('that meet at noon are both made', async () => {
    const morning = trip('2022-04-04', '2022-04-04', {
      dates: { from: '2022-04-04', fromHalf: 'am', to: '2022-04-04', toHalf: 'am' },
    });
    const afternoon = trip('2022-04-04', '2022-04-04', {
      dates: { from: '2022-04-04', fromHalf: 'pm', to: '2022-04-04', toHalf: 'pm' },
    });
    await submitted(morning);
    expect((await submitted(afternoon)).state).toBe('SUBMITTED');
  });
});

describe('the half days of a registration', () => {
  it.each(['RETURNED', 'REJECTED', 'WITHDRAWN'] as const)('are free again once it is %s', async (outcome) => {
    const first = await submitted(trip('2022-04-04', '2022-04-08'));
    const second = await save(trip('2022-04-08', '2022-04-09'));
    expect(await codesOf(submit(second))).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    expect(await settle(answer(first.registrationId, { outcome }))).toBe('MOVED');
    expect((await submit(second)).state).toBe('SUBMITTED');
  });

  it('are taken again on resubmission, if nobody took them meanwhile', async () => {
    const first = await submitted(trip('2022-04-04', '2022-04-08'));
    await settle(answer(first.registrationId, { outcome: 'RETURNED', reason: 'Nêu rõ chi đoàn.' }));
    const returned = await reading().one(cadre, first.registrationId);
    expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Nêu rõ chi đoàn.', version: 3 });
    await submitted(trip('2022-04-08', '2022-04-09'));
    expect(await codesOf(submit(returned))).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    const changed = await bench.inTx((tx) =>
      changing().execute(tx, {
        actor: cadre,
        registrationId: returned.registrationId,
        seenVersion: returned.version,
        fields: trip('2022-04-04', '2022-04-07'),
      }),
    );
    expect(await submit(changed)).toMatchObject({ state: 'SUBMITTED', revision: 2, reason: null });
  });
});

describe('what approvals answers', () => {
  it('is taken in once, however often it comes', async () => {
    const made = await submitted(trip('2022-04-04', '2022-04-08'));
    const approved = answer(made.registrationId, { outcome: 'APPROVED' });
    expect([await settle(approved), await settle(approved)]).toEqual(['MOVED', 'STALE']);
    const events = await bench.published();
    expect(events.map(({ type, sequence: at }) => [type.split('.')[3], at])).toEqual([
      ['submitted', 1],
      ['approved', 2],
    ]);
    expect(events[1]?.data).toMatchObject({ by: host.personId, revision: 1 });
  });

  it('about an older revision is ignored, about a later one it waits', async () => {
    const made = await submitted(trip('2022-04-04', '2022-04-08'));
    await settle(answer(made.registrationId, { outcome: 'RETURNED', reason: 'x' }));
    await submit(await reading().one(cadre, made.registrationId));
    expect(await settle(answer(made.registrationId, { outcome: 'REJECTED', revision: 1 }))).toBe('STALE');
    expect(await settle(answer(made.registrationId, { outcome: 'APPROVED', revision: 3 }))).toBe('TOO_EARLY');
    expect(await settle(answer(newId(), { outcome: 'APPROVED' }))).toBe('TOO_EARLY');
    expect((await reading().one(cadre, made.registrationId)).state).toBe('SUBMITTED');
  });

  it('wins over a withdrawal that it raced with, in whatever order both answers come', async () => {
    for (const order of ['decision first', 'refusal first']) {
      await bench.query('DELETE FROM trip_day');
      const made = await submitted(trip('2022-04-04', '2022-04-08'));
      await bench.inTx((tx) =>
        endings().execute(tx, {
          actor: cadre,
          registrationId: made.registrationId,
          seenVersion: made.version,
          ending: 'WITHDRAWAL',
          reason: 'Bận họp.',
        }),
      );
      const decision = answer(made.registrationId, { outcome: 'APPROVED' });
      const { registrationId, answer: said } = answer(made.registrationId, { outcome: 'APPROVED' });
      const { caseId: id, sequence: at, revision } = said;
      const refusal = {
        registrationId,
        answer: {
          kind: 'REFUSED',
          caseId: id,
          sequence: at,
          revision,
          at: bench.clock.now(),
          request: 'WITHDRAWAL',
          standing: 'APPROVED',
        },
      } as const;
      const results =
        order === 'decision first'
          ? [await settle(decision), await settle(refusal)]
          : [await settle(refusal), await settle(decision), await settle(refusal)];
      expect(results).toEqual(
        order === 'decision first' ? ['MOVED', 'STALE'] : ['TOO_EARLY', 'MOVED', 'STALE'],
      );
      expect((await reading().one(cadre, made.registrationId)).state).toBe('APPROVED');
    }
  });
});

describe('what is found before submitting', () => {
  it('is the same for unsaved fields as at submission', async () => {
    const fields = trip('2023-01-07', '2023-01-08', { hostUnitIds: [] });
    const checking = new RegistrationChecking(bench.reader, bench.org, bench.clock);
    const check = await checking.execute({ actor: cadre, registrationId: null, fields });
    const codes = check.findings.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
    expect(await codesOf(submitted(fields))).toEqual(['SUBMISSION_REFUSED', ...codes]);
    expect(codes).toEqual(['DATES_OUTSIDE_YEAR', 'NO_HOST_UNIT']);
  });

  it('does not count the own days of what is changed', async () => {
    const made = await submitted(trip('2022-04-04', '2022-04-08'));
    const checking = new RegistrationChecking(bench.reader, bench.org, bench.clock);
    const query = { actor: cadre, fields: trip('2022-04-04', '2022-04-08') };
    const own = await checking.execute({ ...query, registrationId: made.registrationId });
    expect(own.submittable).toBe(true);
    const other = await checking.execute({ ...query, registrationId: null });
    expect(other.findings.map(({ code }) => code)).toContain('PERSON_TWICE_ON_DAY');
  });
});

describe('a list', () => {
  it('goes on where the page before ended, the latest trip first', async () => {
    for (const day of ['04', '05', '06', '07', '08']) await save(trip(`2022-04-${day}`, `2022-04-${day}`));
    const query = { scope: 'own' as const, limit: 2 };
    const first = await reading().list(cadre, query);
    const second = await reading().list(cadre, { ...query, cursor: first.nextCursor ?? '' });
    const third = await reading().list(cadre, { ...query, cursor: second.nextCursor ?? '' });
    const days = [first, second, third].map(({ items }) => items.map(({ dates }) => dates.from.slice(8)));
    expect(days).toEqual([['08', '07'], ['06', '05'], ['04']]);
    expect(third.nextCursor).toBeNull();
  });

  it('is searched without diacritics: number, people, hosts, content', async () => {
    await submitted(trip('2022-04-04', '2022-04-05'));
    const found = async (q: string) =>
      (await reading().list(cadre, { scope: 'own', limit: 10, q })).items.length;
    expect(
      await Promise.all(['tuy phong', 'CHAU', 'dk-2022', 'sinh hoat', 'đi vắng', '%'].map(found)),
    ).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('of a department shows colleagues names and dates, of trips that may take place', async () => {
    const made = await submitted(trip('2022-04-04', '2022-04-05'));
    const rights = { ...cadre.rights, personId: newId() };
    const other: Actor = { personId: rights.personId, rights };
    const listed = async () => (await reading().list(other, { scope: 'department', limit: 10 })).items;
    const [item] = await listed();
    expect(item).toMatchObject({ registrationId: made.registrationId, state: 'SUBMITTED' });
    for (const field of ['purpose', 'roundName', 'countedDays', 'content'])
      expect(item).not.toHaveProperty(field);
    expect((await reading().list(other, { scope: 'department', limit: 10, q: 'sinh hoat' })).items).toEqual(
      [],
    );
    expect(await codesOf(reading().one(other, made.registrationId))).toEqual(['NOT_FOUND']);
    const head = await reading().list(colleague, { scope: 'department', limit: 10, q: 'sinh hoat' });
    expect(head.items[0]).toMatchObject({ purpose: 'TOPICAL_STUDY', countedDays: 2 });
    await settle(answer(made.registrationId, { outcome: 'REJECTED' }));
    expect(await listed()).toEqual([]);
  });

  it('of a host unit has no figures of the quota, and no drafts', async () => {
    await save(trip('2022-04-04', '2022-04-05'));
    await submitted(trip('2022-04-06', '2022-04-07', { hostUnitIds: [bench.unit('HD-TUYPHONG')] }));
    const { items } = await reading().list(host, { scope: 'host', limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveProperty('purpose');
    expect(items[0]).not.toHaveProperty('countedDays');
  });

  it('of a scope that no office gives is refused', async () => {
    for (const scope of ['province', 'host', 'charge'] as const)
      expect(await codesOf(reading().list(cadre, { scope, limit: 10 }))).toEqual(['FORBIDDEN']);
  });
});

describe('a year', () => {
  it('counts approved and waiting days inside the window, in words too', async () => {
    const year = new MyYear(bench.reader, bench.org);
    const approved = await submitted(trip('2022-04-04', '2022-04-08'));
    await settle(answer(approved.registrationId, { outcome: 'APPROVED' }));
    await submitted(trip('2022-11-29', '2022-12-02'));
    expect(await year.execute(cadre, 2022)).toMatchObject({
      quotaDays: 60,
      approvedDays: 5,
      waitingDays: 2,
      missingDays: 55,
      exempt: null,
      sentence: 'Với các chuyến đã duyệt, đến 30/11 đạt 5/60 ngày: còn thiếu 55 ngày (2 ngày đang chờ duyệt)',
    });
    expect(await codesOf(year.execute(cadre, 2030))).toEqual(['PLAN_MISSING']);
  });
});
