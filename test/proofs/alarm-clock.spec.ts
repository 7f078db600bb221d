import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  const cadre = await story.as('tran.bao.chau');
  const trip = await story.submit(cadre, { round: 1, host: 'HD-TUYPHONG' });
  const host = await story.as('bui.thanh.nga');
  await story.taskOf(host, trip.number);
  return { cadre, trip, host };
}

/** The first step of a first round opens with the case; that of a later one is a hop, which somebody has to ring for. */
async function onceMoreToTheHost(
  story: Story,
  { cadre, trip, host }: Awaited<ReturnType<typeof upToTheHost>>,
) {
  const task = await story.taskOf(host, trip.number);
  await story.decide(host, task, 'RETURN', 'Nêu rõ chi đoàn sẽ dự sinh hoạt.');
  const returned = await story.reaches(cadre, trip.registrationId, 'RETURNED');
  await story.resubmit(cadre, returned, { content: 'Khảo sát chất lượng sinh hoạt hai chi đoàn.' });
  await story.taskOf(host, trip.number);
  const hops = await story.system.query<{ state: string }>(
    `SELECT h.state FROM approvals.pending_hop h JOIN approvals.approval_case c ON c.id = h.case_id
     WHERE c.subject_id = $1`,
    [trip.registrationId],
  );
  expect(hops).toEqual([{ state: 'DONE' }]);
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
    const asked = await upToTheHost(story);
    await reminded(story, asked.trip.registrationId);
    await onceMoreToTheHost(story, asked);
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
    const asked = await upToTheHost(story);
    const { trip, host } = asked;
    await story.system.flushRedis();
    await reminded(story, trip.registrationId);
    await onceMoreToTheHost(story, asked);
    await story.decide(host, await story.taskOf(host, trip.number), 'APPROVE');
    const head = await story.as('dang.ngoc.son');
    await story.taskOf(head, trip.number);
  }, 120_000);
});
