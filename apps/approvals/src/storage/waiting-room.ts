import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';
import { WaitingRoom, type DeadlineRef, type OverdueRef } from '../use-cases/ports.js';

const hops = statement(
  'overdue-hops',
  `SELECT id FROM pending_hop WHERE state = 'PENDING' AND due_at < now() - make_interval(secs => $1 / 1000.0)
   ORDER BY due_at, id LIMIT $2`,
);
const overdue = statement(
  'overdue-deadlines',
  `SELECT id AS "deadlineId", version, fires_at::text AS place FROM deadline WHERE state = 'OPEN' AND fires_at <= $1
     AND (fires_at, id) > ($3::timestamptz, $4::uuid)
   ORDER BY fires_at, id LIMIT $2`,
);
const FIRST: OverdueRef = {
  deadlineId: '00000000-0000-0000-0000-000000000000',
  version: 0,
  place: '-infinity',
};
const upcoming = statement(
  'upcoming-deadlines',
  `SELECT id AS "deadlineId", version, fires_at AS "firesAt" FROM deadline
   WHERE state = 'OPEN' AND fires_at > $1 AND fires_at <= $2 ORDER BY fires_at, id`,
);
const earliest = statement(
  'earliest-deadline',
  `SELECT min(fires_at) AS "firesAt" FROM deadline WHERE state = 'OPEN'`,
);
const hopsWithin = statement(
  'hops-within',
  `SELECT EXISTS (SELECT FROM pending_hop WHERE state = 'PENDING' AND due_at < now() + make_interval(secs => $1 / 1000.0)) AS some`,
);
const revive = statement(
  'revive-hops',
  `UPDATE pending_hop SET state = 'PENDING', due_at = now()
   WHERE state IN ('PENDING', 'INCIDENT') AND org_revision < (SELECT revision FROM org_revision) RETURNING id`,
);
const oldest = statement(
  'oldest-waiting',
  `SELECT
     coalesce((SELECT extract(epoch FROM now() - min(due_at)) FROM pending_hop WHERE state = 'PENDING'), 0)::float8 AS "hopSeconds",
     coalesce((SELECT extract(epoch FROM $1 - min(fires_at)) FROM deadline WHERE state = 'OPEN'), 0)::float8 AS "deadlineSeconds"`,
);
const openIncidents = statement(
  'open-incidents',
  `SELECT count(*) AS incidents FROM incident WHERE state = 'OPEN'`,
);

@Injectable()
export class WaitingRows extends WaitingRoom {
  constructor(private readonly database: Database) {
    super();
  }

  async hops(graceMs: number, limit: number): Promise<string[]> {
    return (await this.database.query<{ id: string }>(hops, [graceMs, limit])).map(({ id }) => id);
  }

  overdue(now: Date, limit: number, after: OverdueRef = FIRST): Promise<OverdueRef[]> {
    return this.database.query(overdue, [now, limit, after.place, after.deadlineId]);
  }

  upcoming(from: Date, until: Date): Promise<(DeadlineRef & { firesAt: Date })[]> {
    return this.database.query(upcoming, [from, until]);
  }

  async earliestDeadline(): Promise<Date | null> {
    const [row] = await this.database.query<{ firesAt: Date | null }>(earliest);
    return row?.firesAt ?? null;
  }

  async hopsWithin(ms: number): Promise<boolean> {
    const [row] = await this.database.query<{ some: boolean }>(hopsWithin, [ms]);
    return row?.some ?? false;
  }

  async reviveHops(): Promise<string[]> {
    return (await this.database.query<{ id: string }>(revive)).map(({ id }) => id);
  }

  async oldest(now: Date): Promise<{ hopSeconds: number; deadlineSeconds: number }> {
    const [row] = await this.database.query<{ hopSeconds: number; deadlineSeconds: number }>(oldest, [now]);
    const { hopSeconds = 0, deadlineSeconds = 0 } = row ?? {};
    return { hopSeconds: Math.max(0, hopSeconds), deadlineSeconds: Math.max(0, deadlineSeconds) };
  }

  async openIncidents(): Promise<number> {
    const [row] = await this.database.query<{ incidents: number }>(openIncidents);
    return row?.incidents ?? 0;
  }
}
