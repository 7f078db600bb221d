import { Injectable } from '@nestjs/common';
import { Database, sqlFile, statement, type Tx } from '#database';
import type { Overtaking } from '../domain/notice.js';
import { Inboxes, type Delivery, type InboxState, type Which } from '../use-cases/deliver-notices.js';
import { InboxReader, type InboxRange, type Notice } from '../use-cases/read-inbox.js';

const deliver = sqlFile(import.meta.url, './sql/deliver.sql');
const raiseTopics = sqlFile(import.meta.url, './sql/raise-topics.sql');
const lockInboxes = sqlFile(import.meta.url, './sql/lock-inboxes.sql');
const closeTopics = sqlFile(import.meta.url, './sql/close-topics.sql');
const withdraw = sqlFile(import.meta.url, './sql/withdraw.sql');
const markRead = sqlFile(import.meta.url, './sql/mark-read.sql');
const page = sqlFile(import.meta.url, './sql/inbox-page.sql');
const lock = statement('inbox-lock', 'SELECT FROM person_inbox WHERE person_id = $1 FOR UPDATE');
const state = statement(
  'inbox-state',
  'SELECT last_seq AS "lastSeq", unread FROM person_inbox WHERE person_id = $1',
);

const HIGHEST = Number.MAX_SAFE_INTEGER;

/** `delivered`: which of the messages, in the order of their numbers, of which the last is `lastSeq`. */
type Delivered = InboxState & { delivered: number[] };

@Injectable()
export class InboxRepository extends Inboxes {
  async deliver(tx: Tx, messages: readonly Delivery[]): Promise<InboxState[]> {
    const ranked = messages.flatMap(({ topic, rank }) =>
      topic === null || rank === undefined ? [] : [{ topic, rank }],
    );
    const latest = new Date(Math.max(...messages.map(({ at }) => Date.parse(at))));
    const people = messages.map(({ personId }) => personId);
    const replaced = ranked.length === 0 ? [] : await this.raise(tx, ranked, people, latest);
    const rows = messages.map((message, n) => ({ n, ...message }));
    const states = await tx.query<Delivered>(deliver, [JSON.stringify(rows)]);
    return [...replaced, ...states.map((state) => withMessages(state, messages))];
  }

  overtake(tx: Tx, overtakings: readonly Overtaking[], at: Date): Promise<InboxState[]> {
    return this.raise(tx, overtakings, [], at);
  }

  /** @param people who get a message next, in the same transaction */
  private async raise(
    tx: Tx,
    overtakings: readonly Overtaking[],
    people: readonly string[],
    at: Date,
  ): Promise<InboxState[]> {
    const ranks = overtakings.map(({ rank }) => rank);
    const raised = await tx.query<{ topic: string }>(raiseTopics, [
      overtakings.map(({ topic }) => topic),
      ranks,
    ]);
    if (raised.length === 0) return [];
    const topics = raised.map(({ topic }) => topic);
    void tx.send(lockInboxes, [people, topics]);
    return tx.query<InboxState>(withdraw, [topics, at]);
  }

  async withdraw(tx: Tx, topics: readonly string[], at: Date): Promise<InboxState[]> {
    void tx.send(closeTopics, [topics]);
    return tx.query<InboxState>(withdraw, [topics, at]);
  }

  async markRead(tx: Tx, personId: string, which: Which, at: Date): Promise<InboxState | undefined> {
    // The person before the messages, in which order nobody waits for somebody who waits for them.
    void tx.send(lock, [personId]);
    const ids = 'upToSeq' in which ? null : which.notificationIds;
    const upTo = 'upToSeq' in which ? which.upToSeq : null;
    const [changed] = await tx.query<InboxState>(markRead, [personId, ids, upTo, at]);
    return changed;
  }
}

function withMessages({ delivered, ...state }: Delivered, all: readonly Delivery[]): InboxState {
  const first = state.lastSeq - delivered.length + 1;
  const messages = delivered.flatMap((n, place) => {
    const message = all[n];
    if (message === undefined) return [];
    const { id: notificationId, kind, title, link } = message;
    return [{ seq: first + place, notificationId, kind, title, link }];
  });
  return { ...state, messages };
}

@Injectable()
export class InboxPages extends InboxReader {
  constructor(private readonly database: Database) {
    super();
  }

  page(personId: string, { below, above, unreadOnly, limit }: InboxRange): Promise<Notice[]> {
    return this.database.query(page, [personId, below ?? HIGHEST, above ?? 0, unreadOnly, limit]);
  }

  async state(personId: string): Promise<{ unread: number; lastSeq: number }> {
    const [row] = await this.database.query<{ unread: number; lastSeq: number }>(state, [personId]);
    return row ?? { unread: 0, lastSeq: 0 };
  }
}
