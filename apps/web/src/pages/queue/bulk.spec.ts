import { describe, expect, it } from '@jest/globals';
import { OFFLINE, Problem } from '../../api/problem';
import { kindOfAll, sendAll, verdictsOf, worthRetrying, type BulkRow } from './bulk';

const rows = (count: number): BulkRow[] =>
  Array.from({ length: count }, (_, at) => ({
    decision: {
      taskId: `task-${at}`,
      taskVersion: 1,
      revision: 1,
      verdict: 'APPROVE',
      reason: null,
      kind: 'REGISTRATION',
      number: `ĐK-${at}`,
      submitter: 'Ngô Gia Huy',
    },
    key: `key-${at}`,
    state: 'WAITING',
  }));
const STALE = new Problem('TASK_STALE', 409, '', '');
const nothing = () => undefined;
const statesOf = (some: readonly BulkRow[]) => some.map(({ state }) => state);

describe('sending many', () => {
  it('sends each as a command of its own', async () => {
    const keys: string[] = [];
    const done = await sendAll(rows(5), async (_, key) => void keys.push(key), nothing);
    expect(keys.sort()).toEqual(['key-0', 'key-1', 'key-2', 'key-3', 'key-4']);
    expect(statesOf(done)).toEqual(Array(5).fill('DONE'));
  });

  it('has a few on their way at a time', async () => {
    let [running, most] = [0, 0];
    await sendAll(
      rows(10),
      async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      },
      nothing,
    );
    expect(most).toBe(3);
  });

  it('is not stopped by a row that has changed', async () => {
    const done = await sendAll(
      rows(4),
      async ({ taskId }) => {
        if (taskId === 'task-1') throw STALE;
      },
      nothing,
    );
    expect(statesOf(done)).toEqual(['DONE', 'REFUSED', 'DONE', 'DONE']);
    expect(done[1]?.problem).toBe(STALE);
  });

  it('tells every step, and leaves what it was given as it was', async () => {
    const given = rows(1);
    const seen: string[][] = [];
    await sendAll(
      given,
      async () => undefined,
      (now) => seen.push(statesOf(now)),
    );
    expect(seen).toEqual([['SENDING'], ['DONE']]);
    expect(statesOf(given)).toEqual(['WAITING']);
  });
});

describe('trying again', () => {
  it('sends only what failed and may succeed now, under the same keys', async () => {
    const problems: Record<string, Problem> = { 'task-1': STALE, 'task-2': OFFLINE };
    const first = await sendAll(
      rows(3),
      async ({ taskId }) => {
        const problem = problems[taskId];
        if (problem) throw problem;
      },
      nothing,
    );
    const keys: string[] = [];
    const second = await sendAll(first, async (_, key) => void keys.push(key), nothing);
    expect(keys).toEqual(['key-2']);
    expect(statesOf(second)).toEqual(['DONE', 'REFUSED', 'DONE']);
  });

  it.each([
    [OFFLINE, true],
    [new Problem('RATE_LIMITED', 429, '', ''), true],
    [new Problem('NOT_SIGNED_IN', 401, '', ''), true],
    [new Problem('INTERNAL', 500, '', ''), true],
    [STALE, false],
    [new Problem('TASK_ALREADY_CLOSED', 409, '', ''), false],
    [new Problem('PARTICIPANT_CANNOT_DECIDE', 403, '', ''), false],
  ])('%s: %s', (problem, worth) => {
    const [row] = rows(1);
    expect(worthRetrying({ ...(row as BulkRow), state: 'REFUSED', problem })).toBe(worth);
  });
});

it('has no rejection for reports', () => {
  expect(verdictsOf('REPORT')).toEqual(['APPROVE', 'RETURN']);
  expect(verdictsOf('REGISTRATION')).toEqual(['APPROVE', 'RETURN', 'REJECT']);
});

it('calls what is of one kind by its own words, a mixture by those of registrations', () => {
  expect(kindOfAll([{ kind: 'REPORT' }, { kind: 'REPORT' }])).toBe('REPORT');
  expect(kindOfAll([{ kind: 'INSPECTION_PLAN' }])).toBe('INSPECTION_PLAN');
  expect(kindOfAll([{ kind: 'REPORT' }, { kind: 'INSPECTION_CONCLUSION' }])).toBe('REGISTRATION');
  expect(kindOfAll([])).toBe('REGISTRATION');
});
