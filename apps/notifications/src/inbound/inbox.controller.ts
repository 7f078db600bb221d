import { Controller } from '@nestjs/common';
import { notificationsRoutes, type InputOf } from '#contracts';
import { decodeCursor, encodeCursor, type Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ReadNotices } from '../use-cases/mark-read.js';
import { ReadInbox } from '../use-cases/read-inbox.js';

const { inbox, inboxCount, markRead } = notificationsRoutes;

@Controller()
export class InboxController {
  constructor(
    private readonly readInbox: ReadInbox,
    private readonly readNotices: ReadNotices,
  ) {}

  @Endpoint(inbox)
  async list(@Input() { query }: InputOf<typeof inbox>, @From() { personId }: Caller) {
    const { cursor, limit, afterSeq, unread: unreadOnly } = query;
    const [below] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
    const { items, last, unread } = await this.readInbox.page(personId, {
      below: below as number | undefined,
      above: afterSeq,
      unreadOnly: unreadOnly === 'true',
      limit,
    });
    return { items, nextCursor: last === null ? null : encodeCursor([last]), unread };
  }

  @Endpoint(inboxCount)
  count(@From() { personId }: Caller) {
    return this.readInbox.state(personId);
  }

  @Endpoint(markRead)
  read(@Input() { body }: InputOf<typeof markRead>, @From() { personId }: Caller, @InTx() tx: Tx) {
    return this.readNotices.read(tx, { personId, which: body });
  }
}
