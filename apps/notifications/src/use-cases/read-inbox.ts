import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { InboxItem } from '#contracts';

export type Notice = z.infer<typeof InboxItem>;
/** `below`: where the page before ended; `above`: only what is newer than this `seq`. */
export type InboxRange = { below?: number; above?: number; unreadOnly: boolean; limit: number };

/** What the inbox page reads. */
export abstract class InboxReader {
  /** Newest first. */
  abstract page(personId: string, range: InboxRange): Promise<Notice[]>;
  abstract state(personId: string): Promise<{ unread: number; lastSeq: number }>;
}

/** Everybody sees their own inbox, and no other. */
@Injectable()
export class ReadInbox {
  constructor(private readonly inboxes: InboxReader) {}

  /** @returns `last`: the `seq` at which the next page goes on; null when this is all */
  async page(
    personId: string,
    range: InboxRange,
  ): Promise<{ items: Notice[]; last: number | null; unread: number }> {
    // The count first: a message that comes in between is then counted by the next answer, never missed by it.
    const { unread } = await this.inboxes.state(personId);
    const found = await this.inboxes.page(personId, { ...range, limit: range.limit + 1 });
    const items = found.slice(0, range.limit);
    const last = found.length > range.limit ? (items.at(-1)?.seq ?? null) : null;
    return { items, last, unread };
  }

  state(personId: string): Promise<{ unread: number; lastSeq: number }> {
    return this.inboxes.state(personId);
  }
}
