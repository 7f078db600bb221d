import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';

export const KEEP_DAYS = Symbol('KEEP_DAYS');

const DAY_MS = 86_400_000;
/** Rows of one statement: short enough that no delivery waits for it. */
const BATCH = 500;

/** Deletes in small batches; several processes may do so at once. */
export abstract class Retention {
  /** @returns how many went: messages that were read or withdrawn before `before`, machine time */
  abstract notices(before: Date, most: number): Promise<number>;
  /** @returns how many went: topics that nothing happened to since `before`, machine time */
  abstract topics(before: Date, most: number): Promise<number>;
}

/**
 * Forgets what was dealt with long ago. By machine time: it is about the size of the tables and about how late a message
 * may still arrive, and moving business time on by a year must not empty inboxes.
 */
@Injectable()
export class RetireNotices {
  constructor(
    private readonly retention: Retention,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
    @Inject(KEEP_DAYS) private readonly keepDays: number,
  ) {}

  /** @returns whether there may be more */
  async batch(most = BATCH): Promise<boolean> {
    const before = new Date(this.clock.now().getTime() - this.keepDays * DAY_MS);
    const notices = await this.retention.notices(before, most);
    const topics = await this.retention.topics(before, most);
    return notices === most || topics === most;
  }
}
