/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { listen } from './live';

/** A stream whose other end is this test. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close() {
    this.readyState = Stream.CLOSED;
  }

  says(event: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
}

const latest = () => Stream.opened.at(-1)!;
let queries: QueryClient;
let asked: jest.SpiedFunction<QueryClient['invalidateQueries']>;
let connected: boolean[];
let stop: () => void;

function look(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  jest.useFakeTimers();
  Stream.opened = [];
  globalThis.EventSource = Stream as never;
  queries = new QueryClient();
  asked = jest.spyOn(queries, 'invalidateQueries');
  connected = [];
  stop = listen(queries, { onMessage: () => undefined, onConnected: (now) => connected.push(now) });
  latest().onopen?.();
});
afterEach(() => {
  stop();
  look(false);
  jest.useRealTimers();
});

describe('a tab that nobody looks at', () => {
  it('lets its stream go after a while, and no sooner', () => {
    look(true);
    jest.advanceTimersByTime(4_000);
    expect(latest().readyState).toBe(0);
    jest.advanceTimersByTime(1_000);
    expect(latest().readyState).toBe(Stream.CLOSED);
  });

  it('keeps it through a glance elsewhere', () => {
    look(true);
    jest.advanceTimersByTime(1_000);
    look(false);
    jest.advanceTimersByTime(60_000);
    expect(Stream.opened).toHaveLength(1);
    expect(latest().readyState).toBe(0);
  });

  it('goes on after the last message it had, and asks again for everything', () => {
    latest().says('inbox', { seq: 7, unread: 2, message: null });
    look(true);
    jest.advanceTimersByTime(5_000);
    look(false);
    expect(latest().url).toBe('/api/stream?lastEventId=7');
    asked.mockClear();
    latest().onopen?.();
    expect(asked).toHaveBeenCalledWith();
  });
});

it('tells that the server is away, and asks for everything when it is back', () => {
  latest().onerror?.();
  asked.mockClear();
  latest().onopen?.();
  expect(connected).toEqual([true, false, true]);
  expect(asked).toHaveBeenCalledWith();
});

it('opens a stream that was refused again', () => {
  latest().close();
  latest().onerror?.();
  jest.advanceTimersByTime(3_000);
  expect(Stream.opened).toHaveLength(2);
});

it.each([
  ['TASK_OPENED', '/api/conclusions'],
  ['PAPER_APPROVED', '/api/papers/{id}/case'],
  ['INSPECTION_VISIT_SCHEDULED', '/api/inspection-visits'],
  ['CONCLUSION_ISSUED', '/api/conclusions/{id}'],
  ['ACTION_REPAIRED', '/api/corrective-actions/{id}'],
  ['UNIT_REPORT_RECEIVED', '/api/desk-answers/{id}'],
])('asks after %s for what stands under %s again', (kind, path) => {
  queries.setQueryData(['get', path], {});
  const message = { notificationId: 'n', kind, title: '', link: null };
  latest().says('inbox', { seq: 1, unread: 1, message });
  expect(queries.getQueryState(['get', path])?.isInvalidated).toBe(true);
});
