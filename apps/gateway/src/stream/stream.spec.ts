import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sessionEnded, tasksOpened, tasksClosed } from '#contracts';
import { eventually } from '#testing';
import { Bench, hashOf, uuid, type SignedIn } from '../gateway.fixture.js';
import type { TestStream } from './tab.fixture.js';

const AT = '2022-03-01T02:00:00Z';

describe('the stream of a tab', () => {
  let bench: Bench;
  let session: SignedIn;
  let streams: TestStream[] = [];
  beforeAll(async () => {
    bench = await Bench.make({ STREAM_HEARTBEAT_MS: '200' });
    await bench.listening();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    bench.reset();
    session = await bench.signIn();
    bench.reset();
    inbox({ unread: 2, seqs: [1, 2, 3] });
  });
  afterEach(() => {
    for (const stream of streams) stream.stop();
    streams = [];
  });

  /** The inbox of whoever asks, as the notifications service would tell of it. */
  const inbox = ({ unread, seqs }: { unread: number; seqs: number[] }) => {
    bench.services.notifications.routes({
      'GET /api/inbox/count': { body: { unread, lastSeq: Math.max(0, ...seqs) } },
      'GET /api/inbox': (seen) => {
        const after = Number(new URL(seen.url, 'http://x').searchParams.get('afterSeq'));
        const items = seqs.filter((seq) => seq > after).map(itemOf);
        return { body: { items: items.reverse(), nextCursor: null, unread } };
      },
    });
  };
  const itemOf = (seq: number) => ({
    notificationId: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
    seq,
    kind: 'TASK_OPENED',
    title: `Số ${seq}`,
    text: 'Không đi vào dòng sự kiện',
    link: '/hang-cho',
    subjectId: uuid(),
    at: AT,
    readAt: null,
  });
  const open = async (who: SignedIn = session, headers: Record<string, string> = {}, query = '') => {
    const stream = await bench.stream({ cookie: who.cookie, ...headers }, { query });
    streams.push(stream);
    return stream;
  };
  const hint = (personId: string, lastSeq: number, unread: number, revision: number) =>
    bench.broker.publish('dicoso.hints', 'inbox', { people: [{ personId, lastSeq, unread, revision }] });
  const event = (type: string, data: unknown) => ({
    specversion: '1.0',
    id: uuid(),
    source: 'test',
    type,
    subject: uuid(),
    time: AT,
    sequence: 1,
    correlationid: 'test',
    data,
  });
  const publish = (contract: { type: string; domain: string }, data: unknown) =>
    bench.broker.publish(`dicoso.${contract.domain}`, contract.type, event(contract.type, data));
  const caseOf = () => ({
    caseId: uuid(),
    kind: 'REGISTRATION',
    subjectId: uuid(),
    number: 'ĐK-2022-00017',
    revision: 1,
    submitterId: uuid(),
    participantIds: [],
    hostUnitIds: [],
    dates: { from: '2022-03-18', fromHalf: 'am', to: '2022-03-19', toHalf: 'pm' },
    days: 2,
  });

  it('begins with how things stand', async () => {
    const stream = await open();
    expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(stream.headers['content-security-policy']).toBeDefined();
    expect(await stream.next('inbox')).toEqual({ id: '3', data: { seq: 3, unread: 2, message: null } });
  });

  it.each([
    ['the header', { 'last-event-id': '1' }, ''],
    ['the query', {}, '?lastEventId=1'],
  ])('goes on after the last event, by %s', async (_, headers, query) => {
    const stream = await open(session, headers, query);
    const { notificationId, kind, title, link } = itemOf(2);
    expect(await stream.next('inbox')).toEqual({
      id: '2',
      data: { seq: 2, unread: 2, message: { notificationId, kind, title, link } },
    });
    expect((await stream.next('inbox')).id).toBe('3');
  });

  it('brings a new message after a hint, asked for in the name of this session', async () => {
    const stream = await open();
    await stream.next('inbox');
    inbox({ unread: 3, seqs: [1, 2, 3, 4] });
    await hint(session.personId, 4, 3, 10);
    expect(await stream.next('inbox')).toMatchObject({
      id: '4',
      data: { unread: 3, message: { title: 'Số 4' } },
    });
    const asked = bench.services.notifications.to('/api/inbox').at(-1);
    expect(asked?.subject).toEqual({ personId: session.personId, sessionId: session.sessionId });
  });

  it('tells of tasks that were opened or closed for this person, and of nobody else’s', async () => {
    const other = await bench.signIn();
    inbox({ unread: 0, seqs: [] });
    const [mine, theirs] = [await open(), await open(other)];
    const [myTask, theirTask] = [uuid(), uuid()];
    const task = { unitId: null, dueAt: AT, reason: null };
    await publish(tasksOpened, {
      case: caseOf(),
      step: 1,
      stepName: 'x',
      tasks: [
        { ...task, taskId: myTask, assigneeId: session.personId },
        { ...task, taskId: theirTask, assigneeId: other.personId },
      ],
    });
    expect(await mine.next('queue')).toEqual({
      id: undefined,
      data: { change: 'OPENED', taskIds: [myTask] },
    });
    expect((await theirs.next('queue')).data).toEqual({ change: 'OPENED', taskIds: [theirTask] });
    await publish(tasksClosed, {
      case: caseOf(),
      step: 1,
      stepName: 'x',
      tasks: [{ taskId: myTask, assigneeId: session.personId, result: 'APPROVED' }],
      by: session.personId,
    });
    expect((await mine.next('queue')).data).toEqual({ change: 'CLOSED', taskIds: [myTask] });
    await hint(other.personId, 0, 0, 99);
    expect(theirs.left('queue')).toBe(0);
  });

  it('ends with its session, at once, and leaves the other sessions of that person open', async () => {
    const elsewhere = await bench.signIn();
    const [ended, other] = [await open(), await open({ ...elsewhere })];
    await ended.next('inbox');
    const { sessionId, personId } = session;
    await publish(sessionEnded, { sessionId, personId, reason: 'LOGGED_OUT' });
    await ended.ended;
    expect(other.isOpen).toBe(true);
  });

  it('ends with its session also when nobody said so', async () => {
    const stream = await open();
    bench.services.directory.routes({ 'POST /internal/session': { status: 404 } });
    await bench.redis.set(bench.keyOf(session.token), '-');
    await stream.ended;
  });

  it('stays while nobody can tell whether its session has ended', async () => {
    const stream = await open();
    bench.services.directory.reply = () => 'break';
    await bench.redis.set(bench.keyOf(session.token), '-');
    await stream.beats(3);
    expect(stream.isOpen).toBe(true);
  });

  it('is no use of its session, neither opened nor kept open; what a person asks for is', async () => {
    const { sessionId, personId, token } = session;
    const found = { body: { sessionId, personId, expiresAt: '2099-01-01T00:00:00Z' } };
    bench.services.directory.routes({ 'POST /internal/session': found });
    const looks = () =>
      bench.services.directory.to('/internal/session').map(({ body }) => JSON.parse(body) as unknown);
    await bench.redis.del(bench.keyOf(token));
    const stream = await open();
    await stream.beats(3);
    const quiet = { tokenHash: hashOf(token), used: false };
    expect(looks().length).toBeGreaterThan(1);
    expect(looks()).toEqual(looks().map(() => quiet));
    stream.stop();
    await stream.ended;
    bench.services.directory.seen.length = 0;
    await bench.get('/api/inbox/count', { headers: { cookie: session.cookie } });
    expect(looks()).toContainEqual({ tokenHash: hashOf(token) });
  });

  it('ends with the gateway, which does not wait for browsers', async () => {
    const address = await bench.start();
    const stream = await bench.stream({ cookie: session.cookie }, { address });
    streams.push(stream);
    await stream.next('inbox');
    await bench.shutDown(address);
    await stream.ended;
  });

  it('is opened by a session only so often', async () => {
    for (let n = 0; n < 10; n += 1) await open();
    const refused = await bench.get('/api/stream', { headers: { cookie: session.cookie } });
    expect(refused).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
    streams[0]?.stop();
    await streams[0]?.ended;
    await eventually('a place is free again', async () => {
      const again = await bench.stream({ cookie: session.cookie }).catch(() => undefined);
      if (again !== undefined) streams.push(again);
      return again !== undefined;
    });
  });
});
