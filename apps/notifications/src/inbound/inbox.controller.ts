import { Controller } from '@nestjs/common';
import { notificationsRoutes, type InputOf } from '#contracts';
import { decodeCursor, encodeCursor, type Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { InboxRepository } from '../storage/inbox.repository.js';
import { ReadNotices } from '../use-cases/mark-read.js';

const { inbox, inboxCount, markRead } = notificationsRoutes;

/** Everybody sees their own inbox, and no other. */
@Controller()
export class InboxController {
  constructor(
    private readonly inboxes: InboxRepository,
    private readonly readNotices: ReadNotices,
  ) {}

  @Endpoint(inbox)
  async list(@Input() { query }: InputOf<typeof inbox>, @From() { personId }: Caller) {
    const { cursor, limit, afterSeq, unread } = query;
    const [below] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
    // The count first: a message that comes in between is then counted by the next answer, never missed by it.
    const { unread: count } = await this.inboxes.state(personId);
    const items = await this.inboxes.page(personId, {
      below: below as number | undefined,
      above: afterSeq,
      unreadOnly: unread === 'true',
      limit: limit + 1,
    });
    const shown = items.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = items.length > limit && last !== undefined ? encodeCursor([last.seq]) : null;
    return { items: shown, nextCursor, unread: count };
  }

  @Endpoint(inboxCount)
  count(@From() { personId }: Caller) {
    return this.inboxes.state(personId);
  }

  @Endpoint(markRead)
  read(@Input() { body }: InputOf<typeof markRead>, @From() { personId }: Caller, @InTx() tx: Tx) {
    return this.readNotices.read(tx, { personId, which: body });
  }
}
