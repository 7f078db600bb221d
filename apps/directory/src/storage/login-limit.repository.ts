import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import type { LimitState } from '../domain/login-limit.js';
import type { LimitKey, LimitStore } from '../use-cases/session.ports.js';

const LIMITS = `SELECT kind, subject_hash AS hash, failures, last_failure_at AS "lastFailureAt", locked_until AS "lockedUntil"
  FROM login_limit JOIN unnest($1::text[], $2::text[]) AS wanted (kind, subject_hash) USING (kind, subject_hash)`;
const look = statement('look-at-limits', LIMITS);
// Rows that do not exist cannot be locked, their names can. In order, so that two log-ins do not wait for each other.
// A statement of its own: the look-up after it sees what whoever held the lock has committed.
const lock = statement(
  'lock-limits',
  `SELECT pg_advisory_xact_lock(hashtextextended(kind || subject_hash, 0))
   FROM unnest($1::text[], $2::text[]) AS wanted (kind, subject_hash) ORDER BY kind, subject_hash`,
);
const save = statement(
  'save-limit',
  `INSERT INTO login_limit (kind, subject_hash, failures, last_failure_at, locked_until) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (kind, subject_hash) DO UPDATE SET
     failures = EXCLUDED.failures, last_failure_at = EXCLUDED.last_failure_at, locked_until = EXCLUDED.locked_until`,
);
const clear = statement('clear-limit', 'DELETE FROM login_limit WHERE kind = $1 AND subject_hash = $2');
const purge = statement('purge-limits', 'DELETE FROM login_limit WHERE last_failure_at < $1');

type LimitRow = LimitState & { kind: string; hash: string };

@Injectable()
export class LoginLimitRepository implements LimitStore {
  private readonly database: Database;

  constructor(database: Database) {
    // Asked while the command that checks a password has its own transaction open.
    this.database = database.aside(3);
  }

  async look(keys: readonly LimitKey[]): Promise<(LimitState | undefined)[]> {
    return inOrderOf(keys, await this.database.query<LimitRow>(look, columnsOf(keys)));
  }

  async find(tx: Tx, keys: readonly LimitKey[]): Promise<(LimitState | undefined)[]> {
    await tx.query(lock, columnsOf(keys));
    return inOrderOf(keys, await tx.query<LimitRow>(look, columnsOf(keys)));
  }

  async save(tx: Tx, key: LimitKey, state: LimitState): Promise<void> {
    const { failures, lastFailureAt, lockedUntil } = state;
    await tx.query(save, [key.kind, digestOf(key), failures, lastFailureAt, lockedUntil]);
  }

  async clear(tx: Tx, key: LimitKey): Promise<void> {
    await tx.query(clear, [key.kind, digestOf(key)]);
  }

  async purge(before: Date): Promise<void> {
    await this.database.query(purge, [before]);
  }
}

function digestOf({ kind, subject }: LimitKey): string {
  return createHash('sha256').update(`${kind} ${subject}`).digest('base64url');
}

function columnsOf(keys: readonly LimitKey[]): [string[], string[]] {
  return [keys.map(({ kind }) => kind), keys.map(digestOf)];
}

function inOrderOf(keys: readonly LimitKey[], rows: readonly LimitRow[]): (LimitState | undefined)[] {
  return keys.map((key) => rows.find(({ kind, hash }) => kind === key.kind && hash === digestOf(key)));
}
