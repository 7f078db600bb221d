import type { Logger } from '@nestjs/common';
import { statement, type Database } from '#database';
import { Loop } from './loop.js';

/** Partitions of the inbox that are made ahead, days. */
const AHEAD_DAYS = 2;
/** Longer than any replay: what is older than this and comes again is taken for new. */
const KEEP_DAYS = 30;
const AT_ONCE = 5_000;

const maintainInbox = statement('inbox-maintain', 'SELECT maintain_inbox($1, $2)');
// As promised to clients: an answer can be had again for 7 days.
const forgetKeys = statement(
  'idempotency-forget',
  `DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
     SELECT ctid FROM idempotency_key WHERE created_at < statement_timestamp() - interval '7 days' LIMIT $1))
   RETURNING 1 AS one`,
);

/** Keeps the tables of messaging from growing for ever. */
export class Maintenance {
  private readonly loop: Loop;

  constructor(
    private readonly database: Database,
    logger: Logger,
    everyMs: number,
  ) {
    // Services that were started together do not come together.
    const idleMs = everyMs * (0.9 + Math.random() / 5);
    this.loop = new Loop({ name: 'maintenance', step: () => this.round(), busyMs: idleMs, idleMs, logger });
  }

  start(): void {
    this.loop.start();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async round(): Promise<number> {
    await this.database.query(maintainInbox, [AHEAD_DAYS, KEEP_DAYS]);
    for (let deleted = AT_ONCE; deleted === AT_ONCE;) {
      deleted = (await this.database.query(forgetKeys, [AT_ONCE])).length;
    }
    return 0;
  }
}
