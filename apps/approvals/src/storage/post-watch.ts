import { Injectable } from '@nestjs/common';
import { Database, sqlFile, statement, type Tx } from '#database';
import { PostWatch, type OpenGroup } from '../use-cases/reassign-tasks.js';

/** How long after the first look the second one is due, machine ms: longer than a picture may be stale. */
const SECOND_LOOK_MS = 2_000;

const openGroups = sqlFile(import.meta.url, './sql/open-groups.sql');
const revision = statement('post-revision', 'SELECT revision FROM org_revision');
/** A process whose clock is this far behind another one's was turned back on purpose, machine ms. */
const TURNED_BACK_MS = 60_000;
// Days go forward: a process whose clock is a little behind would give tasks back to those who left with the day before.
const due = statement(
  'posts-due',
  `SELECT o.revision FROM org_revision AS o, post_check AS p
   WHERE p.revision < o.revision OR p.day IS NULL OR p.day < $1::date
     OR p.day > $1::date AND p.looked_at < now() - make_interval(secs => $3 / 1000.0)
     OR p.looks < 2 AND p.day = $1::date AND p.looked_at < now() - make_interval(secs => $2 / 1000.0)`,
);
const nextChange = sqlFile(import.meta.url, './sql/next-post-change.sql');
const looked = statement(
  'posts-looked',
  `UPDATE post_check SET revision = $1, day = $2::date, looked_at = now(),
     looks = CASE WHEN revision < $1 OR day IS DISTINCT FROM $2::date THEN 1
       WHEN looked_at < now() - make_interval(secs => $3 / 1000.0) THEN looks + 1 ELSE looks END
   WHERE revision <= $1`,
);

@Injectable()
export class PostRows extends PostWatch {
  constructor(private readonly database: Database) {
    super();
  }

  async due(day: string): Promise<number | undefined> {
    const [row] = await this.database.query<{ revision: number }>(due, [day, SECOND_LOOK_MS, TURNED_BACK_MS]);
    return row?.revision;
  }

  async revision(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ revision: number }>(revision);
    return row?.revision ?? 0;
  }

  openGroups(after: string | null, limit: number): Promise<OpenGroup[]> {
    return this.database.query(openGroups, [after, limit]);
  }

  async nextChange(): Promise<string | null> {
    const [row] = await this.database.query<{ day: string | null }>(nextChange);
    return row?.day ?? null;
  }

  async looked(atRevision: number, day: string): Promise<void> {
    await this.database.query(looked, [atRevision, day, SECOND_LOOK_MS]);
  }
}
