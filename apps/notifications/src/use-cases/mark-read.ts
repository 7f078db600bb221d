import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { HintPublisher } from '#messaging';
import { Inboxes, hint, type Which } from './deliver-notices.js';

export type MarkRead = { personId: string; which: Which };

/** A person has read messages; what is not theirs, or no longer there, is passed over. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly hints: HintPublisher,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async read(tx: Tx, { personId, which }: MarkRead): Promise<{ unread: number }> {
    const state = await this.inboxes.markRead(tx, personId, which, this.clock.now());
    if (state === undefined) return { unread: 0 };
    // The other tabs of the same person.
    hint(this.hints, tx, [state]);
    return { unread: state.unread };
  }
}
