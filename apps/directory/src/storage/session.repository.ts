import { Inject, Injectable } from '@nestjs/common';
import { sessionEnded } from '#contracts';
import { Database, newId, sqlFile, statement, type Tx } from '#database';
import { expiryOf, type SessionFacts, type SessionPolicy } from '../domain/session.js';
import type { Cause } from '../use-cases/ports.js';
import {
  SessionCache,
  type Account,
  type EndReason,
  type EndingSessions,
  type OpenSession,
  type SessionStore,
} from '../use-cases/session.ports.js';
import { Publication } from './publication.js';

export const SESSION_POLICY = Symbol('SESSION_POLICY');

const beginSession = sqlFile(import.meta.url, './sql/begin-session.sql');
const lookAtSession = sqlFile(import.meta.url, './sql/look-at-session.sql');
const open = statement(
  'open-session',
  `SELECT session_id AS "sessionId", session.person_id AS "personId", expires_at AS "endsAt",
     last_seen_at AS "lastSeenAt", username
   FROM session JOIN account USING (account_id) WHERE session_id = $1 AND expires_at > $2 AND last_seen_at > $3`,
);
const openOf = statement(
  'open-sessions-of',
  `SELECT session_id AS "sessionId", started_at AS "startedAt", last_seen_at AS "lastSeenAt" FROM session
   WHERE account_id = (SELECT account_id FROM account WHERE person_id = $1) AND expires_at > $2 AND last_seen_at > $3
   ORDER BY last_seen_at DESC, session_id`,
);
const ENDED =
  'RETURNING session_id AS "sessionId", person_id AS "personId", encode(token_hash, \'hex\') AS hash';
const endOfAccount = statement(
  'end-sessions-of-account',
  `DELETE FROM session WHERE account_id = $1 AND session_id IS DISTINCT FROM $2::uuid ${ENDED}`,
);
const endOne = statement(
  'end-session',
  `DELETE FROM session WHERE session_id = $1 AND person_id = $2 ${ENDED}`,
);
const purge = statement('purge-sessions', 'DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2');

type SessionRow = { sessionId: string; personId: string; endsAt: Date; lastSeenAt: Date };

@Injectable()
export class SessionRepository implements SessionStore {
  constructor(
    private readonly database: Database,
    private readonly publication: Publication,
    private readonly cache: SessionCache,
    @Inject(SESSION_POLICY) private readonly policy: SessionPolicy,
  ) {}

  async begin(tx: Tx, account: Account, tokenHash: string, now: Date): Promise<SessionFacts | undefined> {
    const { accountId, passwordHash } = account;
    const endsAt = new Date(now.getTime() + this.policy.absoluteSeconds * 1000);
    const values = [newId(), accountId, passwordHash, Buffer.from(tokenHash, 'hex'), now, endsAt];
    const [row] = await tx.query<SessionRow>(beginSession, values);
    return row && this.facts(row);
  }

  async look(tokenHash: string, now: Date, used: boolean): Promise<SessionFacts | undefined> {
    // No session was seen before 1970: nothing is noted.
    const touchBefore = used ? new Date(now.getTime() - this.policy.touchSeconds * 1000) : new Date(0);
    const values = [Buffer.from(tokenHash, 'hex'), now, this.idleSince(now), touchBefore];
    const [row] = await this.database.query<SessionRow>(lookAtSession, values);
    return row && this.facts(row);
  }

  async open(sessionId: string, now: Date): Promise<(SessionFacts & { username: string }) | undefined> {
    const values = [sessionId, now, this.idleSince(now)];
    const [row] = await this.database.query<SessionRow & { username: string }>(open, values);
    return row && { ...this.facts(row), username: row.username };
  }

  openOf(personId: string, now: Date): Promise<OpenSession[]> {
    return this.database.query<OpenSession>(openOf, [personId, now, this.idleSince(now)]);
  }

  async end(tx: Tx, which: EndingSessions, reason: EndReason, cause: Cause): Promise<number> {
    const ended = await tx.query<{ sessionId: string; personId: string; hash: string }>(
      ...('accountId' in which
        ? ([endOfAccount, [which.accountId, which.exceptSessionId ?? null]] as const)
        : ([endOne, [which.sessionId, which.personId]] as const)),
    );
    const events = ended.map(({ sessionId, personId }) => ({
      subject: sessionId,
      sequence: 1,
      data: { sessionId, personId, reason },
    }));
    await this.publication.announce(tx, sessionEnded, events, cause);
    this.cache.endedIn(
      tx,
      ended.map(({ hash }) => hash),
    );
    return ended.length;
  }

  async purge(now: Date): Promise<void> {
    await this.database.query(purge, [now, this.idleSince(now)]);
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - this.policy.idleSeconds * 1000);
  }

  private facts(row: SessionRow): SessionFacts {
    const { sessionId, personId, endsAt } = row;
    return { sessionId, personId, endsAt, expiresAt: expiryOf(row, this.policy) };
  }
}
