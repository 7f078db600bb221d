import { describe, expect, it, jest, beforeEach, afterEach } from '@jest/globals';
import type { InboxStreamData } from '#contracts';
import type { StreamMessage } from './event-stream.js';
import { InboxFeed, type InboxMessage, type Tab } from './inbox-feed.js';

class RecordingTab implements Tab {
  lastSeq: number | null = null;
  readonly got: InboxStreamData[] = [];
  closed = false;
  constructor(readonly resumesAfter: number | undefined = undefined) {}
  send(message: StreamMessage) {
    expect(message.id).toBe((message.data as InboxStreamData).seq);
    this.got.push(message.data as InboxStreamData);
  }
  close() {
    this.closed = true;
  }
  get seqs() {
    return this.got.map(({ seq, message }) => (message === null ? `state ${seq}` : `message ${seq}`));
  }
}

/** One person’s inbox as the notifications service would tell of it. */
class Inbox {
  reachable = true;
  asked = 0;
  unread = 0;
  readonly items: InboxMessage[] = [];
  add(...seqs: number[]) {
    for (const seq of seqs) {
      this.items.push({
        seq,
        notificationId: `00000000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
        kind: 'TASK_OPENED',
        title: `Số ${seq}`,
        link: null,
      });
      this.unread += 1;
    }
  }
  get lastSeq() {
    return this.items.at(-1)?.seq ?? 0;
  }
  state() {
    return Promise.resolve(this.reachable ? { unread: this.unread, lastSeq: this.lastSeq } : undefined);
  }
  since(_: Tab, seq: number) {
    this.asked += 1;
    const items = this.items.filter((item) => item.seq > seq).reverse();
    return Promise.resolve(this.reachable ? { unread: this.unread, items } : undefined);
  }
}

describe('the feed of one person', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const opened = async (inbox: Inbox, ...tabs: RecordingTab[]) => {
    const feed = new InboxFeed<RecordingTab>(inbox);
    for (const tab of tabs) {
      feed.streams.add(tab);
      await feed.begin(tab);
    }
    return feed;
  };
  const later = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const hintOf = (inbox: Inbox, revision: number, messages: InboxMessage[] = []) => ({
    lastSeq: inbox.lastSeq,
    unread: inbox.unread,
    revision,
    messages,
  });

  it('tells a new tab how things stand', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2, 3);
    const tab = new RecordingTab();
    await opened(inbox, tab);
    expect(tab.got).toEqual([{ seq: 3, unread: 3, message: null }]);
  });

  it('gives a tab that comes back what it missed, in order, and not again', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2, 3, 4);
    const tab = new RecordingTab(2);
    const feed = await opened(inbox, tab);
    await later(0);
    expect(tab.seqs).toEqual(['message 3', 'message 4']);
    feed.refresh();
    await later(1_000);
    expect(tab.seqs).toHaveLength(2);
  });

  it('gives a tab that missed nothing the state alone', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2);
    const tab = new RecordingTab(2);
    await opened(inbox, tab);
    await later(0);
    expect(tab.seqs).toEqual(['state 2']);
  });

  it('believes no number that the inbox has not reached', async () => {
    const inbox = new Inbox();
    inbox.add(1);
    const tab = new RecordingTab(500);
    const feed = await opened(inbox, tab);
    inbox.add(2);
    feed.hint(hintOf(inbox, 5));
    await later(0);
    expect(tab.seqs).toEqual(['state 1', 'message 2']);
  });

  it('gives each tab what that tab does not have yet', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2, 3);
    const [old, fresh] = [new RecordingTab(1), new RecordingTab()];
    const feed = await opened(inbox, old, fresh);
    await later(0);
    inbox.add(4);
    feed.hint(hintOf(inbox, 4));
    await later(300);
    expect(old.seqs).toEqual(['message 2', 'message 3', 'message 4']);
    expect(fresh.seqs).toEqual(['state 3', 'message 4']);
  });

  it('asks in bundles while hints come fast', async () => {
    const inbox = new Inbox();
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    for (let seq = 1; seq <= 20; seq += 1) {
      inbox.add(seq);
      feed.hint(hintOf(inbox, seq));
    }
    await later(1_000);
    expect(tab.seqs).toHaveLength(21);
    expect(inbox.asked).toBeLessThanOrEqual(2);
  });

  it('passes on what a hint brings without asking', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2);
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    inbox.add(3, 4);
    feed.hint(hintOf(inbox, 7, inbox.items.slice(2)));
    expect(tab.seqs).toEqual(['state 2', 'message 3', 'message 4']);
    expect(tab.got.at(-1)).toMatchObject({ unread: 4, message: { title: 'Số 4' } });
    await later(1_000);
    expect(inbox.asked).toBe(0);
  });

  it('asks when a hint before this one was lost', async () => {
    const inbox = new Inbox();
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    inbox.add(1, 2, 3);
    feed.hint(hintOf(inbox, 7, inbox.items.slice(2)));
    await later(0);
    expect(inbox.asked).toBe(1);
    expect(tab.seqs).toEqual(['state 0', 'message 1', 'message 2', 'message 3']);
  });

  it('passes a change of the count on without asking', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2);
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    feed.hint({ lastSeq: 2, unread: 1, revision: 8, messages: [] });
    expect(tab.got.at(-1)).toEqual({ seq: 2, unread: 1, message: null });
    expect(inbox.asked).toBe(0);
  });

  it('drops a hint that a newer one has overtaken', async () => {
    const inbox = new Inbox();
    inbox.add(1, 2);
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    feed.hint({ lastSeq: 2, unread: 0, revision: 9, messages: [] });
    feed.hint({ lastSeq: 2, unread: 1, revision: 8, messages: [] });
    expect(tab.got.at(-1)?.unread).toBe(0);
  });

  it.each([[undefined], [1]])(
    'catches up by itself when the inbox could not be asked (resumes after %s)',
    async (resumesAfter) => {
      const inbox = new Inbox();
      inbox.add(1, 2);
      inbox.reachable = false;
      const tab = new RecordingTab(resumesAfter);
      await opened(inbox, tab);
      await later(6_000);
      expect(tab.got).toEqual([]);
      inbox.reachable = true;
      await later(12_000);
      expect(tab.seqs).toEqual(resumesAfter === undefined ? ['state 2'] : ['message 2']);
    },
  );

  it('asks nothing more once it has stopped', async () => {
    const inbox = new Inbox();
    const tab = new RecordingTab();
    const feed = await opened(inbox, tab);
    feed.refresh(1_000);
    feed.stop();
    await later(60_000);
    expect(inbox.asked).toBe(0);
    expect(tab.closed).toBe(true);
  });
});
