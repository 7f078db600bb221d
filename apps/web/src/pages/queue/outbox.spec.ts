import { beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../api/problem';
import { Outbox, type Decision, type Journaled } from './outbox';

const WAIT = 5_000;
const STALE = new Problem('TASK_STALE', 409, 'Hồ sơ đã thay đổi', '');

const decision = (taskId: string, change: Partial<Decision> = {}): Decision => ({
  taskId,
  taskVersion: 1,
  revision: 1,
  verdict: 'APPROVE',
  reason: null,
  kind: 'REGISTRATION',
  number: `ĐK-${taskId}`,
  submitter: 'Trần Bảo Châu',
  ...change,
});

/** A clock that stands still until it is moved. */
class Time {
  at = 0;
  private alarms: { at: number; run: () => void }[] = [];
  now = () => this.at;
  after = (ms: number, run: () => void) => {
    const alarm = { at: this.at + ms, run };
    this.alarms.push(alarm);
    return () => void (this.alarms = this.alarms.filter((other) => other !== alarm));
  };
  async move(ms: number) {
    this.at += ms;
    const due = this.alarms.filter(({ at }) => at <= this.at);
    this.alarms = this.alarms.filter(({ at }) => at > this.at);
    for (const { run } of due) run();
    await settled();
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

let time: Time;
let sent: { taskId: string; key: string; leaving: boolean }[];
let journal: readonly Journaled[];
let failed: string[];
let answer: () => Promise<void>;
let outbox: Outbox;

beforeEach(() => {
  time = new Time();
  sent = [];
  journal = [];
  failed = [];
  answer = async () => undefined;
  let keys = 0;
  outbox = new Outbox({
    clock: time,
    send: ({ taskId }, key, leaving) => {
      sent.push({ taskId, key, leaving });
      return answer();
    },
    newKey: () => `key-${(keys += 1)}`,
    waitMs: () => WAIT,
    journal: (entries) => (journal = entries),
    onSent: async () => undefined,
    onFailed: (entry) => failed.push(entry.decision.taskId),
  });
});
const states = () => outbox.entries().map(({ decision: { taskId }, state }) => `${taskId} ${state}`);

describe('waiting', () => {
  it('sends after the wait, and not before', async () => {
    outbox.add(decision('1'));
    await time.move(WAIT - 1);
    expect(sent).toEqual([]);
    expect(states()).toEqual(['1 WAITING']);
    await time.move(1);
    expect(sent).toEqual([{ taskId: '1', key: 'key-1', leaving: false }]);
    expect(states()).toEqual([]);
  });

  it('never sends what was undone', async () => {
    outbox.add(decision('1'));
    expect(outbox.undo('1')?.number).toBe('ĐK-1');
    await time.move(WAIT * 2);
    expect(sent).toEqual([]);
  });

  it('undoes the latest first, and each only once', () => {
    outbox.add(decision('1'));
    outbox.add(decision('2'));
    expect(outbox.undoLast()?.taskId).toBe('2');
    expect(outbox.undoLast()?.taskId).toBe('1');
    expect(outbox.undoLast()).toBeUndefined();
  });

  it('cannot undo what is on its way', async () => {
    answer = () => new Promise(() => undefined);
    outbox.add(decision('1'));
    await time.move(WAIT);
    expect(states()).toEqual(['1 SENDING']);
    expect(outbox.undo('1')).toBeUndefined();
    expect(outbox.add(decision('1', { verdict: 'REJECT', reason: 'x' }))).toBe(false);
  });

  it('takes a second decision on the same request instead of the first', async () => {
    outbox.add(decision('1'));
    await time.move(WAIT - 1);
    outbox.add(decision('1', { verdict: 'RETURN', reason: 'Thiếu nội dung.' }));
    await time.move(WAIT - 1);
    expect(sent).toEqual([]);
    await time.move(1);
    expect(sent.map(({ key }) => key)).toEqual(['key-2']);
  });
});

describe('leaving', () => {
  it('sends at once what waits, in a way that outlives the page', async () => {
    outbox.add(decision('1'));
    outbox.add(decision('2'));
    await outbox.flush(true);
    expect(sent.map(({ taskId, leaving }) => [taskId, leaving])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    await time.move(WAIT * 2);
    expect(sent).toHaveLength(2);
  });

  it('keeps a record of what is not settled, and of nothing else', async () => {
    outbox.add(decision('1'));
    outbox.add(decision('2'));
    outbox.undo('2');
    expect(journal.map(({ decision: { taskId }, key }) => [taskId, key])).toEqual([['1', 'key-1']]);
    await time.move(WAIT);
    expect(journal).toEqual([]);
  });
});

describe('refusals', () => {
  it('keeps what failed, tells it, and lets go of it only when it was read', async () => {
    answer = () => Promise.reject(STALE);
    outbox.add(decision('1'));
    await time.move(WAIT);
    expect(states()).toEqual(['1 FAILED']);
    expect(outbox.of('1')?.problem).toBe(STALE);
    expect(failed).toEqual(['1']);
    outbox.dismiss('1');
    expect(states()).toEqual([]);
    expect(journal).toEqual([]);
  });

  it('tries again under the same key, so that it is not done twice', async () => {
    answer = () => Promise.reject(STALE);
    outbox.add(decision('1'));
    await time.move(WAIT);
    answer = async () => undefined;
    await outbox.retry('1');
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(states()).toEqual([]);
  });

  it('does not hold up the others', async () => {
    answer = () => (sent.length === 1 ? Promise.reject(STALE) : Promise.resolve());
    outbox.add(decision('1'));
    outbox.add(decision('2'));
    await time.move(WAIT);
    expect(states()).toEqual(['1 FAILED']);
  });

  it('decides anew under a new key', async () => {
    answer = () => Promise.reject(STALE);
    outbox.add(decision('1'));
    await time.move(WAIT);
    outbox.add(decision('1', { taskVersion: 2 }));
    expect(states()).toEqual(['1 WAITING']);
    answer = async () => undefined;
    await time.move(WAIT);
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-2']);
  });
});

it('never sends by itself what a dead tab left, but under its key when it is asked to', async () => {
  outbox.restore({ decision: decision('1'), key: 'old' }, STALE);
  outbox.restore({ decision: decision('1'), key: 'old' }, STALE);
  await time.move(WAIT * 2);
  await outbox.flush(true);
  expect(sent).toEqual([]);
  expect(states()).toEqual(['1 FAILED']);
  await outbox.retry('1');
  expect(sent.map(({ key }) => key)).toEqual(['old']);
});

it('shows a decision as being sent until the list has been asked for again', async () => {
  let refreshed: () => void = () => undefined;
  const slow = new Outbox({
    clock: time,
    send: async () => undefined,
    newKey: () => 'k',
    waitMs: () => 0,
    journal: () => undefined,
    onSent: () => new Promise((resolve) => (refreshed = resolve)),
    onFailed: () => undefined,
  });
  slow.add(decision('1'));
  await time.move(0);
  expect(slow.of('1')?.state).toBe('SENDING');
  refreshed();
  await settled();
  expect(slow.of('1')).toBeUndefined();
});

it('tells whoever listens, with a new list only when something changed', () => {
  let told = 0;
  const stop = outbox.subscribe(() => (told += 1));
  const before = outbox.entries();
  expect(outbox.entries()).toBe(before);
  outbox.add(decision('1'));
  expect(outbox.entries()).not.toBe(before);
  stop();
  outbox.undo('1');
  expect(told).toBe(1);
});
