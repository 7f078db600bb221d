import type { Tx } from '#database';
import type { LimitKind, LimitState } from '../domain/login-limit.js';
import type { SessionFacts } from '../domain/session.js';
import type { Cause } from './ports.js';

export type Account = {
  accountId: string;
  version: number;
  personId: string;
  username: string;
  passwordHash: string;
  state: 'OPEN' | 'CLOSED';
};

export type AccountChange = 'OPENED' | 'CLOSED' | 'REOPENED' | 'PASSWORD_RESET' | 'PASSWORD_CHANGED';

export abstract class AccountStore {
  abstract byUsername(username: string): Promise<Account | undefined>;
  abstract ofPerson(personId: string): Promise<Account | undefined>;
  /** Locks the account until the commit. */
  abstract find(tx: Tx, accountId: string): Promise<Account | undefined>;
  /** @throws Refusal DUPLICATE_USERNAME, or INVALID_INPUT when the person has an account */
  abstract save(tx: Tx, account: Account, change: AccountChange, cause: Cause): Promise<void>;
}

export type EndReason = 'LOGGED_OUT' | 'ENDED_BY_OWNER' | 'ACCOUNT_CLOSED' | 'PASSWORD_CHANGED';

/** Which sessions end. */
export type EndingSessions =
  { accountId: string; exceptSessionId?: string } | { personId: string; sessionId: string };

export type OpenSession = { sessionId: string; startedAt: Date; lastSeenAt: Date };

export abstract class SessionStore {
  /**
   * Begins a session, if the account still stands as it was when the password was checked: open, with that hash.
   *
   * @returns undefined when it does not
   */
  abstract begin(tx: Tx, account: Account, tokenHash: string, now: Date): Promise<SessionFacts | undefined>;
  /** The open session with this token; being used is noted, at most once a minute. */
  abstract look(tokenHash: string, now: Date, used: boolean): Promise<SessionFacts | undefined>;
  abstract open(sessionId: string, now: Date): Promise<(SessionFacts & { username: string }) | undefined>;
  abstract openOf(personId: string, now: Date): Promise<OpenSession[]>;
  /**
   * Ends sessions for good, tells of it, and has the cache forget them after the commit.
   *
   * @returns how many were open
   */
  abstract end(tx: Tx, which: EndingSessions, reason: EndReason, cause: Cause): Promise<number>;
  /** Deletes what has expired. */
  abstract purge(now: Date): Promise<void>;
}

/** Sessions in Redis; README.md says why this is right. Never the truth, so nothing here fails for its callers. */
export abstract class SessionCache {
  /** @param readAt machine time from before the session was read */
  abstract remember(tokenHash: string, session: SessionFacts, readAt: Date): Promise<void>;
  /** Notes which sessions a transaction ends. */
  abstract endedIn(tx: Tx, tokenHashes: readonly string[]): void;
  /** After the commit, before the answer: no entry of these sessions is believed once this resolves. */
  abstract settle(tx: Tx): Promise<void>;
}

export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  /** Takes the same time for an account that does not exist (`undefined`). */
  abstract verify(hash: string | undefined, password: string): Promise<boolean>;
}

/** Whom a limit counts for; the subject is kept as a digest only. */
export type LimitKey = { kind: LimitKind; subject: string };

export abstract class LimitStore {
  /** Without locking: a first look before the costly part. */
  abstract look(keys: readonly LimitKey[]): Promise<(LimitState | undefined)[]>;
  /** Locks what is there under these keys, and what is not, until the commit. */
  abstract find(tx: Tx, keys: readonly LimitKey[]): Promise<(LimitState | undefined)[]>;
  abstract save(tx: Tx, key: LimitKey, state: LimitState): Promise<void>;
  abstract clear(tx: Tx, key: LimitKey): Promise<void>;
  /** Deletes what is older than anything that is remembered. */
  abstract purge(before: Date): Promise<void>;
}
