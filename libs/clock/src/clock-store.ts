import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';

const read = statement('clock-read', 'SELECT offset_ms AS "offsetMs" FROM business_clock');
// Two processes may keep at the same time: the one further on wins, so that the row never goes back.
const keep = statement(
  'clock-keep',
  `INSERT INTO business_clock (offset_ms) VALUES ($1)
   ON CONFLICT (one) DO UPDATE SET offset_ms = EXCLUDED.offset_ms, moved_at = now()
   WHERE business_clock.offset_ms < EXCLUDED.offset_ms`,
);

/** How far business time was moved: the service's own table. */
@Injectable()
export class ClockStore {
  constructor(private readonly database: Database) {}

  /** Business time minus machine time, ms; undefined: it was never moved. */
  async read(): Promise<number | undefined> {
    const [row] = await this.database.query<{ offsetMs: number }>(read);
    return row?.offsetMs;
  }

  async keep(offsetMs: number): Promise<void> {
    await this.database.query(keep, [offsetMs]);
  }
}
