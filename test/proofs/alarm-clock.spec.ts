import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { approvalsRoutes } from '#contracts';
import { eventually } from '#testing';
import { Story } from '../stories/story.js';

/**
 * Redis is an alarm clock: hops and reminders happen through BullMQ with the sweep off, through the sweep with Redis
 * off, and after Redis was flushed. Business time starts seconds before 07:30, when the reminder of a task that is
 * due on the next working day falls.
 */
const JUST_BEFORE = '2022-03-01T07:29:10+07:00';

async function reminded(story: Story, registrationId: string): Promise<void> {
  await eventually(
    'the reminder fired',
    async () => {
      const rows = await story.system.query<{ state: string }>(
        `SELECT d.state FROM approvals.deadline d JOIN approvals.approval_case c ON c.id = d.case_id
         WHERE c.subject_id = $1 AND d.kind = 'DUE_SOON'`,
        [registrationId],
      );
      return rows.some(({ state }) => state === 'FIRED');
    },
    60_000,
  );
}

/** The provincial chain with one working day for each step, so that the first reminder falls today. */
async function hurry(story: Story): Promise<void> {
  const admin = await story.as('kieu.anh.tuan');
  const { items } = await admin.must(approvalsRoutes.listChains);
  const current = items
    .filter(({ code, state }) => code === 'provincial' && state === 'PUBLISHED')
    .sort((a, b) => b.number - a.number)[0];
  if (current === undefined) throw new Error('no provincial chain');
  const steps = current.definition.steps.map((step) => ({
    ...step,
    dueWorkingDays: 1,
    remindWorkingDaysBefore: 1,
  }));
  const draft = await admin.must(approvalsRoutes.draftChain, { body: { ...current.definition, steps } });
  await admin.must(approvalsRoutes.publishChain, {
    params: { code: draft.code, number: draft.number },
    ifMatch: draft.version,
  });
}

async function upToTheHost(story: Story) {
  const trip = await story.submit(await story.as('tran.bao.chau'), { round: 1, host: 'HD-TUYPHONG' });
  const host = await story.as('bui.thanh.nga');
  await story.taskOf(host, trip.number);
  return { trip, host };
}

describe.each([
  ['with the sweep off, through BullMQ', { SWEEP: 'off' }, false],
  ['with Redis off, through the sweep', {}, true],
])('%s', (_, env, redisOff) => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ businessTime: JUST_BEFORE, env });
    await hurry(story);
    if (redisOff) await story.system.servers.redis.stop();
  }, 120_000);
  afterAll(async () => {
    if (redisOff) await story.system.servers.redis.start();
    await story.end();
  });

  it('hops and reminders happen', async () => {
    const { trip } = await upToTheHost(story);
    await reminded(story, trip.registrationId);
  }, 120_000);
});

describe('with Redis flushed', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ businessTime: JUST_BEFORE });
  }, 120_000);
  afterAll(() => story.end());

  it('hops and reminders still happen, and sessions hold', async () => {
    await hurry(story);
    const { trip, host } = await upToTheHost(story);
    await story.system.flushRedis();
    await reminded(story, trip.registrationId);
    await story.decide(host, await story.taskOf(host, trip.number), 'APPROVE');
    const head = await story.as('dang.ngoc.son');
    await story.taskOf(head, trip.number);
  }, 120_000);
});
