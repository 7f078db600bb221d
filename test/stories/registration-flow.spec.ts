import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes, notificationsRoutes, registrationRoutes } from '#contracts';
import { eventually, type Client } from '#testing';
import { Story } from './story.js';

let story: Story;
beforeAll(async () => {
  story = await Story.begin({ businessTime: '2022-03-01T08:00:00+07:00' });
}, 120_000);
afterAll(() => story.end());

/** A cadre of the department of building the Union, and those who decide about the cadre's trips to Tuy Phong. */
async function cast() {
  const [cadre, host, head, standing] = await Promise.all([
    story.as('tran.bao.chau'),
    story.as('bui.thanh.nga'),
    story.as('dang.ngoc.son'),
    story.as('phan.thanh.tung'),
  ]);
  return { cadre, host, head, standing };
}

async function texts(client: Client, subjectId: string): Promise<string[]> {
  const { items } = await client.must(notificationsRoutes.inbox, { query: { limit: 100 } });
  return items.filter((item) => item.subjectId === subjectId).map((item) => item.text);
}

describe('a registration', () => {
  it('flows from the district over the department to the standing committee, and everyone concerned is told', async () => {
    const { cadre, host, head, standing } = await cast();
    const trip = await story.submit(cadre, { round: 1, host: 'HD-TUYPHONG' });
    expect(trip.state).toBe('SUBMITTED');

    for (const [decider, who] of [
      [host, 'Huyện đoàn Tuy Phong'],
      [head, 'Ban Xây dựng Đoàn'],
      [standing, 'Thường vụ'],
    ] as const) {
      const task = await story.taskOf(decider, trip.number);
      expect(task.stepName).toBeTruthy();
      expect(task.sentence).toContain(cadre.fullName);
      const count = await decider.must(approvalsRoutes.queueCount);
      const queue = await decider.must(approvalsRoutes.queue, { query: { limit: 100 } });
      expect([queue.items.length, queue.total]).toEqual([count.total, count.total]);
      const view = await decider.must(approvalsRoutes.getTask, { params: { id: task.taskId } });
      expect(view.facts.content).toBe(trip.content);
      expect(view.case.steps.map((step) => step.state)).toContain('OPEN');
      await eventually(`${who} is told`, async () => (await texts(decider, trip.registrationId)).length > 0);
      await story.decide(decider, task, 'APPROVE');
      // The queue is right at once: what was decided is gone with the answer.
      const after = await decider.must(approvalsRoutes.queue, { query: { limit: 100 } });
      expect(after.items.map((item) => item.taskId)).not.toContain(task.taskId);
    }

    const approved = await story.reaches(cadre, trip.registrationId, 'APPROVED');
    expect(approved.label).toBe('Đã duyệt');
    await eventually('the cadre is told of the approval', async () =>
      (await texts(cadre, trip.registrationId)).some((text) => text.includes('duyệt')),
    );
    for (const decider of [host, head, standing]) {
      await eventually('what no longer waits is withdrawn', async () =>
        (await texts(decider, trip.registrationId)).every((text) => !text.includes('Chờ đồng chí')),
      );
    }

    const view = await cadre.must(approvalsRoutes.findCase, { params: { id: trip.registrationId } });
    expect(view.state).toBe('APPROVED');
    expect(view.steps.map((step) => step.state)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    expect(view.history.map((entry) => entry.seq)).toEqual(view.history.map((_, i) => i + 1));
  });

  it('names the chain before it is submitted: persons, reasons, expected dates', async () => {
    const { cadre } = await cast();
    const body = {
      registrationId: null,
      fields: await story.fields(cadre, { round: 2, host: 'HD-TUYPHONG' }),
    };
    const preview = await story.preview(cadre, body);
    expect(preview.check).toMatchObject({ submittable: true, days: 5 });
    expect(preview.chain?.steps).toHaveLength(3);
    for (const step of preview.chain?.steps ?? []) {
      expect(step.groups.flatMap((group) => group.people).length).toBeGreaterThan(0);
      expect(step.expectedBy).not.toBeNull();
    }
    expect(preview.chain?.steps[0]?.groups[0]?.people[0]?.office).toBe('Bí thư Huyện đoàn Tuy Phong');
  });

  it('asks every distinct host district once, however many places lie in it', async () => {
    const { cadre, host } = await cast();
    const second = await story.as(story.usernameOf('HD-BACBINH', 'SECRETARY'));
    const trip = await story.submit(cadre, {
      round: 3,
      hosts: ['HD-TUYPHONG', 'HD-BACBINH', ...story.placesOf('HD-TUYPHONG').slice(0, 1)],
    });
    const task = await story.taskOf(host, trip.number);
    await story.taskOf(second, trip.number);
    await story.decide(host, task, 'APPROVE');
    const view = await story.caseOf(cadre, trip.registrationId);
    expect(view.steps[0]).toMatchObject({ state: 'OPEN' });
    expect(view.steps[0]?.groups).toHaveLength(2);
    await story.decide(second, await story.taskOf(second, trip.number), 'APPROVE');
    await eventually(
      'the second step opens',
      async () => (await story.caseOf(cadre, trip.registrationId)).steps[1]?.state === 'OPEN',
    );
  });

  it('goes back to be changed, and only those concerned by the change decide again', async () => {
    const { cadre, host, head, standing } = await cast();
    const trip = await story.submit(cadre, { round: 4, host: 'HD-TUYPHONG' });
    await story.decide(host, await story.taskOf(host, trip.number), 'APPROVE');
    await story.decide(
      head,
      await story.taskOf(head, trip.number),
      'RETURN',
      'Nêu rõ chi đoàn sẽ dự sinh hoạt.',
    );
    const returned = await story.reaches(cadre, trip.registrationId, 'RETURNED');
    expect(returned.reason).toBe('Nêu rõ chi đoàn sẽ dự sinh hoạt.');

    const again = await story.resubmit(cadre, returned, {
      contact: { name: 'Phó Bí thư Huyện đoàn', phone: null },
    });
    expect(again).toMatchObject({ state: 'SUBMITTED', revision: 2 });
    const task = await story.taskOf(head, trip.number);
    const view = await head.must(approvalsRoutes.getTask, { params: { id: task.taskId } });
    expect(view.differences).toHaveLength(1);
    expect(view.case.steps[0]?.state).toBe('CARRIED_OVER');
    await story.decide(head, task, 'APPROVE');
    await story.decide(standing, await story.taskOf(standing, trip.number), 'APPROVE');
    await story.reaches(cadre, trip.registrationId, 'APPROVED');
  });

  it('is rejected with a reason that the cadre reads', async () => {
    const { cadre, host } = await cast();
    const trip = await story.submit(cadre, { round: 5, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    const silent = await story.tryDecide(host, task, 'REJECT', null);
    expect([silent.status, silent.problem?.code]).toEqual([422, 'REASON_REQUIRED']);
    await story.decide(host, task, 'REJECT', 'Trùng lịch đại hội của huyện.');
    const rejected = await story.reaches(cadre, trip.registrationId, 'REJECTED');
    expect(rejected.reason).toBe('Trùng lịch đại hội của huyện.');
    // The days are free again.
    await story.submit(cadre, { round: 5, host: 'HD-BACBINH' });
  });

  it('is withdrawn before a decision: the task vanishes from the queue', async () => {
    const { cadre, host } = await cast();
    const trip = await story.submit(cadre, { round: 6, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    const current = await story.registration(cadre, trip.registrationId);
    const answer = await cadre.must(registrationRoutes.withdraw, {
      params: { id: trip.registrationId },
      ifMatch: current.version,
      body: { reason: 'Bận họp.' },
    });
    expect(['WITHDRAWING', 'WITHDRAWN']).toContain(answer.state);
    await story.reaches(cadre, trip.registrationId, 'WITHDRAWN');
    const late = await story.tryDecide(host, task, 'APPROVE', null);
    expect([late.status, late.problem?.code]).toEqual([409, 'TASK_ALREADY_CLOSED']);
  });

  it('that was approved is cancelled before it begins', async () => {
    const { cadre, host, head, standing } = await cast();
    const trip = await story.submit(cadre, { round: 7, host: 'HD-TUYPHONG' });
    for (const decider of [host, head, standing])
      await story.decide(decider, await story.taskOf(decider, trip.number), 'APPROVE');
    const approved = await story.reaches(cadre, trip.registrationId, 'APPROVED');
    await cadre.must(registrationRoutes.cancel, {
      params: { id: trip.registrationId },
      ifMatch: approved.version,
      body: { reason: 'Cơ quan đổi kế hoạch.' },
    });
    await story.reaches(cadre, trip.registrationId, 'CANCELLED');
  });

  it('of a department head is decided by the deputy, never by the head', async () => {
    const { head, host } = await cast();
    const trip = await story.submit(head, { round: 1, host: 'HD-TUYPHONG' });
    await story.decide(host, await story.taskOf(host, trip.number), 'APPROVE');
    const deputy = await story.as(story.usernameOf('BAN-XDD', 'DEPUTY_DEPARTMENT_HEAD'));
    const task = await story.taskOf(deputy, trip.number);
    const view = await deputy.must(approvalsRoutes.getTask, { params: { id: task.taskId } });
    expect(view.reason).toContain('tham gia');
    expect((await head.must(approvalsRoutes.queue)).items.map((item) => item.number)).not.toContain(
      trip.number,
    );
  });

  it('of a district cadre goes over the official in charge', async () => {
    const { host, standing } = await cast();
    const deputy = await story.as(story.usernameOf('HD-TUYPHONG', 'DEPUTY_SECRETARY'));
    const trip = await story.submit(deputy, { round: 1, host: 'HD-TUYPHONG' });
    await story.decide(host, await story.taskOf(host, trip.number), 'APPROVE');
    const inCharge = await story.as('dang.ngoc.son');
    await story.decide(inCharge, await story.taskOf(inCharge, trip.number), 'APPROVE');
    await story.decide(standing, await story.taskOf(standing, trip.number), 'APPROVE');
    await story.reaches(deputy, trip.registrationId, 'APPROVED');
  });
});

describe('two supervisors', () => {
  it('deciding the same task at the same instant: one wins, the other is told, one effect', async () => {
    const cadre = await story.as(story.spareCadre(0));
    const { host } = await cast();
    const twin = await story.again('bui.thanh.nga');
    const trip = await story.submit(cadre, { round: 8, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    const answers = await Promise.all([
      story.tryDecide(host, task, 'APPROVE', null),
      story.tryDecide(twin, task, 'REJECT', 'Không phù hợp.'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.problem?.code).toBe('TASK_ALREADY_CLOSED');
    expect(loser?.problem?.detail).toContain('Huyện đoàn Tuy Phong');
    const winner = answers[0].status === 200 ? 'APPROVED' : 'REJECTED';
    await eventually('one effect', async () => {
      const view = await story.caseOf(cadre, trip.registrationId);
      return (
        view.history.filter(({ kind }) => kind.startsWith('DECIDED') || kind.startsWith('TASK_')).length >
          0 && view.steps[0]?.state === winner
      );
    });
  });
});
