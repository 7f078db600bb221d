import { describe, expect, it } from '@jest/globals';
import { EVENTS, sessionEnded, unitChanged, type DataOf } from '#contracts';
import { newId } from '#database';
import { Handlers } from './handlers.js';
import { sort, type Task } from './incoming.js';
import { runsOf } from './dispatcher.js';
import { outgoing, toRow } from './outgoing.js';

const nothing = () => undefined;
const data: DataOf<typeof sessionEnded> = { sessionId: newId(), personId: newId(), reason: 'LOGGED_OUT' };

function message(facts: object = data): Record<string, unknown> {
  const time = new Date('2022-03-01T08:00:00+07:00');
  const event = outgoing(sessionEnded, { subject: data.sessionId, sequence: 1, time, data });
  return { ...(JSON.parse(toRow('directory', event, {}).body) as object), data: facts };
}

function handlersOf(...added: [string, Record<string, unknown>][]) {
  const handlers = new Handlers('directory', EVENTS);
  for (const [type, extras] of added) handlers.add(type, nothing, extras);
  return handlers;
}

const bytes = (json: unknown) => Buffer.from(JSON.stringify(json));

describe('sorting what arrives', () => {
  const handlers = handlersOf([sessionEnded.type, {}], ['#', { consumer: 'directory.audit' }]);

  it('gives each consumer its task, with the facts of the contract', () => {
    const { tasks, burials } = sort(bytes(message({ ...data, added: 'later' })), handlers, 'directory');
    expect(burials).toEqual([]);
    expect(tasks.map((task) => [task.handler.consumer, task.data])).toEqual([
      ['directory', data],
      ['directory.audit', { ...data, added: 'later' }],
    ]);
  });

  it('buries bad data for the consumer that reads it, and keeps it for the audit', () => {
    const body = message({ ...data, reason: 'BORED' });
    const { tasks, burials } = sort(bytes(body), handlers, 'directory');
    expect(tasks.map((task) => task.handler.consumer)).toEqual(['directory.audit']);
    expect(burials).toMatchObject([
      { consumer: 'directory', code: 'BAD_DATA', messageId: body['id'], type: sessionEnded.type },
    ]);
  });

  it('does not quote in an error what a person may have written', () => {
    const { burials } = sort(bytes(message({ ...data, reason: 'SECRET WORDS' })), handlers, 'directory');
    expect(burials[0]?.text).not.toContain('SECRET');
  });

  it('leaves nothing to do about facts that do not concern the handler', () => {
    const concerns = ({ reason }: typeof data) => reason !== 'LOGGED_OUT';
    const some = handlersOf([sessionEnded.type, { concerns }]);
    expect(sort(bytes(message()), some, 'directory')).toEqual({ tasks: [], burials: [] });
    const { tasks } = sort(bytes(message({ ...data, reason: 'ACCOUNT_CLOSED' })), some, 'directory');
    expect(tasks).toHaveLength(1);
    expect(sort(bytes(message({ ...data, reason: 'BORED' })), some, 'directory').burials).toHaveLength(1);
  });

  it('takes the id from the broker when the message has none', () => {
    const messageId = newId();
    const { burials } = sort(Buffer.from('{'), handlers, 'directory', { messageId });
    expect(burials).toMatchObject([{ code: 'NOT_JSON', messageId, type: null }]);
    expect(
      sort(Buffer.from('{'), handlers, 'directory', { messageId: 'x' }).burials[0]?.messageId,
    ).toBeNull();
  });

  it('keeps a type that is newer than this service for the audit, and buries it without one', () => {
    const newer = { ...message(), type: 'vn.dicoso.directory.session-ended.v2' };
    expect(sort(bytes(newer), handlers, 'directory').tasks).toHaveLength(1);
    const { tasks, burials } = sort(bytes(newer), handlersOf([sessionEnded.type, {}]), 'directory');
    expect(tasks).toEqual([]);
    expect(burials).toMatchObject([{ code: 'NO_HANDLER', consumer: 'directory' }]);
  });

  it('gives a repeated message to its own consumer only', () => {
    const { tasks } = sort(bytes(message()), handlers, 'directory', { consumer: 'directory.audit' });
    expect(tasks.map((task) => task.handler.consumer)).toEqual(['directory.audit']);
  });

  it('takes events that were published together apart, each with a body of its own', () => {
    const [one, other] = [message(), { ...message(), sequence: 2 }];
    const { tasks, burials } = sort(bytes([one, other]), handlers, 'directory');
    expect(burials).toEqual([]);
    expect(tasks.map((task) => [task.handler.consumer, task.envelope.sequence])).toEqual([
      ['directory', 1],
      ['directory.audit', 1],
      ['directory', 2],
      ['directory.audit', 2],
    ]);
    expect(tasks.map(({ body }) => JSON.parse(String(body)) as unknown)).toEqual([one, one, other, other]);
  });

  it('leaves to others what came along with its own, but buries what nobody here takes any of', () => {
    const known = handlersOf([sessionEnded.type, {}]);
    const foreign = { ...message(), type: unitChanged.type };
    const mixed = sort(bytes([foreign, message()]), known, 'directory');
    expect([mixed.tasks.length, mixed.burials]).toEqual([1, []]);
    const { tasks, burials } = sort(bytes([foreign, foreign]), known, 'directory');
    expect([tasks, burials.map(({ code }) => code)]).toEqual([[], ['NO_HANDLER', 'NO_HANDLER']]);
    expect(sort(bytes([]), known, 'directory').burials).toMatchObject([{ code: 'BAD_ENVELOPE' }]);
  });

  it('buries the bad one of several alone', () => {
    const bad = message({ ...data, reason: 'BORED' });
    const { tasks, burials } = sort(
      bytes([message(), bad]),
      handlersOf([sessionEnded.type, {}]),
      'directory',
    );
    expect(tasks).toHaveLength(1);
    expect(burials).toMatchObject([{ code: 'BAD_DATA', messageId: bad['id'] }]);
    expect(JSON.parse(String(burials[0]?.body))).toEqual(bad);
  });

  it('stores a type with a NUL in it as none', () => {
    const { burials } = sort(bytes({ type: 'a\0b', subject: 'c' }), handlers, 'directory');
    expect(burials).toMatchObject([{ type: null, subject: 'c' }]);
  });
});

describe('what is handled together', () => {
  const handlers = handlersOf(
    [sessionEnded.type, { batch: true }],
    [unitChanged.type, {}],
    ['#', { consumer: 'directory.audit', batch: true }],
  );
  const task = (consumer: string, type: string, n: number) =>
    ({ handler: handlers.ofConsumer(consumer, type), data: n }) as Task;

  it('joins consecutive messages of a batch handler, and never overtakes', () => {
    const tasks = [
      task('directory', sessionEnded.type, 1),
      task('directory.audit', sessionEnded.type, 1),
      task('directory', sessionEnded.type, 2),
      task('directory.audit', sessionEnded.type, 2),
      task('directory', unitChanged.type, 3),
      task('directory.audit', unitChanged.type, 3),
      task('directory', unitChanged.type, 4),
      task('directory', sessionEnded.type, 5),
    ];
    expect(runsOf(tasks).map((run) => run.map(({ data: n }) => n))).toEqual([
      [1, 2],
      [3],
      [4],
      [5],
      [1, 2, 3],
    ]);
  });

  it('brings all of a handler that takes its own in any order together, and leaves the others in theirs', () => {
    const loose = handlersOf(
      [sessionEnded.type, { batch: true, anyOrder: true }],
      [unitChanged.type, { batch: true }],
    );
    const next = (type: string, n: number) =>
      ({ handler: loose.ofConsumer('directory', type), data: n }) as Task;
    const tasks = [
      next(unitChanged.type, 1),
      next(sessionEnded.type, 2),
      next(unitChanged.type, 3),
      next(sessionEnded.type, 4),
      next(unitChanged.type, 5),
    ];
    expect(runsOf(tasks).map((run) => run.map(({ data: n }) => n))).toEqual([[1], [2, 4], [3, 5]]);
  });
});
