import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes, registrationRoutes } from '#contracts';
import { eventually, type Client } from '#testing';
import { Story } from '../stories/story.js';

let story: Story;
let cadre: Client;
let host: Client;
let head: Client;
let standing: Client;
beforeAll(async () => {
  story = await Story.begin({ businessTime: '2022-03-01T08:00:00+07:00' });
  [cadre, host, head, standing] = (await Promise.all(
    ['tran.bao.chau', 'bui.thanh.nga', 'dang.ngoc.son', 'phan.thanh.tung'].map((username) =>
      story.as(username),
    ),
  )) as [Client, Client, Client, Client];
}, 120_000);
afterAll(() => story.end());

/** The case ended as it should, once: every step approved, every decision in the history once. */
async function endedAsIfNothingHappened(registrationId: string) {
  await story.reaches(cadre, registrationId, 'APPROVED');
  const view = await story.caseOf(cadre, registrationId);
  expect(view.steps.map(({ state }) => state)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  expect(view.steps.flatMap(({ groups }) => groups)).toHaveLength(3);
  for (const decider of [host, head, standing]) {
    const { items } = await decider.must(approvalsRoutes.queue, { query: { limit: 100 } });
    expect(items.filter((item) => item.number === view.number)).toEqual([]);
  }
  for (const table of ['approvals.approval_case', 'registration.registration']) {
    const id = table === 'approvals.approval_case' ? 'subject_id' : 'id';
    const [row] = await story.system.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE ${id} = $1`,
      [registrationId],
    );
    expect([table, row?.n]).toEqual([table, 1]);
  }
}

/** Whoever may be gone for a moment: what is refused meanwhile says 503 and is sent again. */
async function patiently<T>(what: string, work: () => Promise<T | undefined>): Promise<T> {
  return eventually<T>(what, work, 60_000);
}

describe('a submit while RabbitMQ is stopped', () => {
  it('is accepted, and arrives exactly once after it is back', async () => {
    await story.system.servers.rabbitmq.stop();
    const trip = await story.submit(cadre, { round: 1, host: 'HD-TUYPHONG' });
    expect(trip.state).toBe('SUBMITTED');
    const waiting = await story.system.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM registration.outbox WHERE subject = $1`,
      [trip.registrationId],
    );
    expect(waiting[0]?.n).toBe(1);
    await story.system.servers.rabbitmq.start();
    const task = await eventually('the task is there', () => story.taskOf(host, trip.number), 90_000);
    const all = await story.system.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM approvals.task t JOIN approvals.approval_case c ON c.id = t.case_id WHERE c.subject_id = $1`,
      [trip.registrationId],
    );
    expect(all[0]?.n).toBe(1);
    await story.decide(host, task, 'APPROVE');
    await story.approveAll([head, standing], trip.number);
    await endedAsIfNothingHappened(trip.registrationId);
    await eventually('the outbox is empty', async () => {
      const rows = await story.system.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM registration.outbox`,
      );
      return rows[0]?.n === 0;
    });
  }, 180_000);
});

describe('kill -9 in the middle of a case', () => {
  let round = 1;
  it.each(['registration', 'approvals', 'notifications', 'directory', 'gateway'])(
    'of %s: the case ends as if nothing had happened',
    async (service) => {
      round += 1;
      const trip = await story.submit(cadre, { round, host: 'HD-TUYPHONG' });
      // At once: the event may be anywhere between the outbox and the queue of the next service.
      await story.system.kill(service);
      await story.system.start(service);
      const first = await patiently('the host decides', () => story.taskOf(host, trip.number));
      await Promise.all([story.decide(host, first, 'APPROVE'), Promise.resolve()]);
      await story.system.kill(service);
      await story.system.start(service);
      for (const decider of [head, standing]) {
        const task = await patiently('the next decides', () => story.taskOf(decider, trip.number));
        await story.decide(decider, task, 'APPROVE');
      }
      await endedAsIfNothingHappened(trip.registrationId);
    },
    120_000,
  );

  it('with the answer lost: the same key gives the same effect once', async () => {
    const draft = await cadre.must(registrationRoutes.saveDraft, {
      body: await story.fields(cadre, { round: 7 }),
    });
    const key = 'lost-answer-0001';
    const submit = () =>
      cadre.call(registrationRoutes.submit, {
        params: { id: draft.registrationId },
        ifMatch: draft.version,
        idempotencyKey: key,
      });
    const [first] = await Promise.all([submit().catch(() => undefined), story.system.kill('registration')]);
    await story.system.start('registration');
    const answer = await patiently('the command is answered', async () => {
      const again = await submit();
      return again.status === 202 ? again : undefined;
    });
    expect(answer.body.revision).toBe(1);
    if (first !== undefined) expect([202, 503]).toContain(first.status);
    await story.approveAll([host, head, standing], draft.number);
    await endedAsIfNothingHappened(draft.registrationId);
  }, 120_000);
});

describe('SIGTERM with work in flight', () => {
  it.each(['registration', 'approvals', 'notifications'])(
    'of %s loses nothing and doubles nothing',
    async (service) => {
      const submitters = await Promise.all([3, 4, 5].map((index) => story.as(story.spareCadre(index))));
      const round = { registration: 1, approvals: 2, notifications: 3 }[service] ?? 1;
      const trips = Promise.all(
        submitters.map(async (submitter) => {
          const body = await story.fields(submitter, { round, host: 'HD-TUYPHONG' });
          const key = `draft-${submitter.personId}-${service}`;
          const draft = await patiently('drafted', async () => {
            const answer = await submitter.call(registrationRoutes.saveDraft, { body, idempotencyKey: key });
            return answer.status === 201 ? answer.body : undefined;
          });
          await patiently('submitted', async () => {
            const answer = await submitter.call(registrationRoutes.submit, {
              params: { id: draft.registrationId },
              ifMatch: draft.version,
              idempotencyKey: `term-${draft.registrationId}`,
            });
            return answer.status === 202 ? answer : undefined;
          });
          return draft;
        }),
      );
      await story.system.terminate(service);
      await story.system.start(service);
      for (const { number, registrationId } of await trips) {
        await patiently('in the queue', () => story.taskOf(host, number));
        const tasks = await story.system.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM approvals.task t JOIN approvals.approval_case c ON c.id = t.case_id WHERE c.subject_id = $1`,
          [registrationId],
        );
        expect(tasks[0]?.n).toBe(1);
        await eventually('told exactly once', async () => {
          const rows = await story.system.query<{ n: number }>(
            `SELECT count(*)::int AS n FROM notifications.notification WHERE person_id = $1 AND subject_id = $2`,
            [host.personId, registrationId],
          );
          return rows[0]?.n === 1;
        });
      }
    },
    120_000,
  );
});
