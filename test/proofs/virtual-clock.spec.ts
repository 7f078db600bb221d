import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '#calendar';
import { clockRoutes, directoryRoutes, notificationsRoutes, registrationRoutes } from '#contracts';
import { eventually, moveClock, type Client } from '#testing';
import { Story } from '../stories/story.js';

const START = '2022-03-01T08:00:00+07:00';
const ADMINISTRATOR = 'kieu.anh.tuan';

type Remembered = { at: string; kind: string; reminder: string | null; times: number | null };

/** What the history of a case says of reminders and new assignees, with the business time of each. */
function remembered(story: Story, registrationId: string): Promise<Remembered[]> {
  return story.system.query<Remembered>(
    `SELECT h.body::json->>'at' AS at, h.body::json->>'kind' AS kind, h.body::json->'facts'->>'reminder' AS reminder,
       (h.body::json->'facts'->>'times')::int AS times
     FROM approvals.history h JOIN approvals.approval_case c ON c.id = h.case_id
     WHERE c.subject_id = $1 AND h.body::json->>'kind' IN ('REASSIGNED', 'REMINDED', 'ESCALATED') ORDER BY h.seq`,
    [registrationId],
  );
}

async function notices(client: Client, subjectId: string) {
  const { items } = await client.must(notificationsRoutes.inbox, { query: { limit: 100 } });
  return items
    .filter((item) => item.subjectId === subjectId && /DUE|ESCALATED/.test(item.kind))
    .sort((a, b) => a.seq - b.seq)
    .map(({ kind, at }) => `${dayOf(new Date(at))} ${kind}`);
}

describe('the virtual clock', () => {
  let story: Story;
  let admin: Client;
  beforeAll(async () => {
    story = await Story.begin({ businessTime: START, env: { VIRTUAL_CLOCK: 'on' } });
    admin = await story.as(ADMINISTRATOR);
  }, 120_000);
  afterAll(() => story.end());

  const now = async () => new Date((await admin.must(clockRoutes.clock)).now);
  const tryMove = (client: Client, to: string) => client.call(clockRoutes.moveClock, { body: { to } });

  it('takes a task past its reminder and its due time in one command: each once, in due order, at its own time', async () => {
    const [cadre, host] = [await story.as('tran.bao.chau'), await story.as('bui.thanh.nga')];
    const trip = await story.submit(cadre, { round: 2, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    // Submitted on Tuesday the 1st, three working days: due at the end of Friday the 4th.
    expect(dayOf(new Date(task.dueAt))).toBe('2022-03-04');
    await moveClock(admin, '2022-03-09T12:00:00+07:00');

    const history = await remembered(story, trip.registrationId);
    expect(
      history.map(({ at, kind, reminder, times }) => [dayOf(new Date(at)), kind, reminder, times]),
    ).toEqual([
      ['2022-03-03', 'REMINDED', 'DUE_SOON', 1],
      // The first instant after the due time.
      ['2022-03-05', 'REMINDED', 'OVERDUE', 1],
      ['2022-03-05', 'ESCALATED', null, null],
      // Then every working morning.
      ['2022-03-07', 'REMINDED', 'OVERDUE', 2],
      ['2022-03-08', 'REMINDED', 'OVERDUE', 3],
      ['2022-03-09', 'REMINDED', 'OVERDUE', 4],
    ]);
    // Not before its time; how long after, that is the machine's business.
    const mornings = history.filter(({ at }) => dayOf(new Date(at)) !== '2022-03-05');
    for (const { at } of mornings)
      expect(new Date(at).getTime()).toBeGreaterThanOrEqual(
        Date.parse(`${dayOf(new Date(at))}T07:30:00+07:00`),
      );

    // The move has ended, so nothing is on its way any more: no waiting here.
    expect(await notices(host, trip.registrationId)).toEqual([
      '2022-03-03 TASK_DUE_SOON',
      '2022-03-05 TASK_OVERDUE',
      '2022-03-07 TASK_OVERDUE',
      '2022-03-08 TASK_OVERDUE',
      '2022-03-09 TASK_OVERDUE',
    ]);
    expect(await notices(cadre, trip.registrationId)).toEqual(['2022-03-05 TASK_ESCALATED']);
    await story.decide(host, await story.taskOf(host, trip.number), 'REJECT', 'Huyện đoàn có việc khác.');
  }, 120_000);

  it('is in the audit trail: once for each move, whoever repeats the command', async () => {
    const to = '2022-03-10T08:00:00+07:00';
    await moveClock(admin, to);
    const again = await tryMove(admin, to);
    expect([again.status, again.body.moving]).toEqual([200, false]);
    const rows = await story.system.query(
      `SELECT m.moved_by FROM directory.audit_trail a JOIN directory.clock_move m ON m.move_id = a.subject
       WHERE a.type = 'vn.dicoso.directory.clock-moved.v1' AND m.to_at = $1`,
      [to],
    );
    expect(rows).toEqual([{ moved_by: admin.personId }]);
  }, 60_000);

  it('goes forward only, 400 days at most, and for administrators only', async () => {
    const before = await now();
    expect((await tryMove(admin, '2022-03-02T00:00:00+07:00')).problem?.code).toBe('CLOCK_BACKWARDS');
    expect((await tryMove(admin, '2023-06-01T00:00:00+07:00')).problem?.code).toBe('CLOCK_TOO_FAR');
    for (const username of ['tran.bao.chau', 'phan.thanh.tung']) {
      const answer = await tryMove(await story.as(username), '2022-03-20T00:00:00+07:00');
      expect([answer.status, answer.problem?.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect(dayOf(await now())).toBe(dayOf(before));
  });

  it('is kept by every service over kill and restart', async () => {
    const to = '2022-04-01T08:00:00+07:00';
    await moveClock(admin, to);
    for (const service of ['directory', 'approvals', 'registration']) {
      await story.system.kill(service);
      await story.system.start(service);
    }
    expect((await now()).getTime()).toBeGreaterThanOrEqual(Date.parse(to));
    // What registration and approvals write down is of today.
    const [cadre, host] = [await story.as('tran.bao.chau'), await story.as('bui.thanh.nga')];
    const trip = await story.submit(cadre, { round: 6, host: 'HD-TUYPHONG' });
    const task = await story.taskOf(host, trip.number);
    expect([dayOf(new Date(task.openedAt)), dayOf(new Date(task.dueAt))]).toEqual([
      '2022-04-01',
      '2022-04-06',
    ]);
    await story.decide(host, task, 'REJECT', 'Huyện đoàn có việc khác.');
  }, 120_000);

  it('breaks off when a service is away, and goes on with the same command', async () => {
    const to = '2022-05-01T08:00:00+07:00';
    await story.system.terminate('notifications');
    const refused = await tryMove(admin, to);
    expect([refused.status, refused.problem?.code]).toEqual([503, 'TEMPORARILY_UNAVAILABLE']);
    await story.system.start('notifications');
    await eventually('the gateway reaches it again', async () => (await tryMove(admin, to)).status < 300);
    await moveClock(admin, to);
    expect(dayOf(await now())).toBe('2022-05-01');
  }, 120_000);

  it('lets a task follow a post on the day on which it is left, before that day’s reminder', async () => {
    await moveClock(admin, '2022-05-09T08:00:00+07:00');
    const [cadre, host] = [await story.as('tran.bao.chau'), await story.as('bui.thanh.nga')];
    const deputy = await story.as(story.usernameOf('HD-TUYPHONG', 'DEPUTY_SECRETARY'));
    const trip = await story.submit(cadre, { round: 7, host: 'HD-TUYPHONG' });
    await story.taskOf(host, trip.number);
    const { positions } = await admin.must(directoryRoutes.getPerson, { params: { id: host.personId } });
    const post = positions.find(({ type }) => type === 'SECRETARY');
    await admin.must(directoryRoutes.endPosition, {
      params: { id: post?.positionId ?? '' },
      ifMatch: post?.version,
      body: { lastDay: '2022-05-10' },
    });
    // Due at the end of the 12th, reminded of on the morning of the 11th: the secretary has left by then.
    await moveClock(admin, '2022-05-11T12:00:00+07:00');
    const history = await remembered(story, trip.registrationId);
    expect(history.map(({ at, kind }) => [dayOf(new Date(at)), kind])).toEqual([
      ['2022-05-11', 'REASSIGNED'],
      ['2022-05-11', 'REMINDED'],
    ]);
    expect(await notices(deputy, trip.registrationId)).toEqual(['2022-05-11 TASK_DUE_SOON']);
    expect(await notices(host, trip.registrationId)).toEqual([]);
    const { version } = await story.registration(cadre, trip.registrationId);
    const params = { id: trip.registrationId };
    await cadre.must(registrationRoutes.withdraw, { params, ifMatch: version, body: {} });
  }, 120_000);

  it('lives through a quiet year, and sessions go on', async () => {
    await moveClock(admin, '2023-05-01T08:00:00+07:00');
    expect(dayOf(await now())).toBe('2023-05-01');
    const { day } = (
      await story.system.query<{ day: string }>(
        `SELECT to_char(max(moved_at), 'YYYY') AS day FROM directory.business_clock`,
      )
    )[0]!;
    expect(Number(day)).toBe(new Date().getFullYear());
  }, 120_000);
});

describe('without the virtual clock', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin({ businessTime: START });
  }, 120_000);
  afterAll(() => story.end());

  it('business time cannot be moved', async () => {
    const admin = await story.as(ADMINISTRATOR);
    const { virtual, moving } = await admin.must(clockRoutes.clock);
    expect([virtual, moving]).toEqual([false, false]);
    const answer = await admin.call(clockRoutes.moveClock, { body: { to: '2022-04-01T00:00:00+07:00' } });
    expect([answer.status, answer.problem?.code]).toEqual([409, 'CLOCK_FIXED']);
  });
});
