import { createHmac } from 'node:crypto';
import { Refusal } from '#contracts';
import type { Database, Tx } from './database.js';
import { statement } from './statement.js';

/** How a command's answer is kept: status, JSON body as sent, and the version tag. */
export type StoredResponse = { status: number; body: string | null; etag: string | null };

export type CommandScope = {
  personId: string;
  /** Route id. */
  route: string;
  key: string;
};

export type CommandIdentity = CommandScope & {
  /** Digest of everything the command depends on: body, parameters, If-Match. */
  requestHash: string;
};

const claim = statement(
  'idempotency-claim',
  `SELECT pg_try_advisory_xact_lock(hashtextextended($1::text || $2 || $3, 0)) AS locked`,
);
const find = statement(
  'idempotency-find',
  `SELECT request_hash, status, body, etag FROM idempotency_key WHERE person_id = $1 AND route = $2 AND key = $3`,
);
const store = statement(
  'idempotency-store',
  `INSERT INTO idempotency_key (person_id, route, key, request_hash, status, body, etag)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/**
 * Runs a command at most once per person, route and key. The lock is taken before the look-up, in statements of
 * their own: a look-up in the same statement would use a snapshot from before the other command's commit.
 *
 * @returns the stored answer when the command has been carried out before
 * @throws Refusal COMMAND_STILL_RUNNING, IDEMPOTENCY_KEY_REUSED, or what `command` throws (nothing is stored then)
 */
export async function once(
  tx: Tx,
  identity: CommandIdentity,
  command: () => Promise<StoredResponse>,
): Promise<StoredResponse & { replayed: boolean }> {
  const scope = [identity.personId, identity.route, identity.key];
  const claimed = tx.send<{ locked: boolean }>(claim, scope);
  const [known] = await tx.query<StoredResponse & { request_hash: string }>(find, scope);
  const [lock] = await claimed;
  if (!lock?.locked) throw new Refusal('COMMAND_STILL_RUNNING');
  if (known !== undefined) {
    if (known.request_hash !== identity.requestHash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
    return { status: known.status, body: known.body, etag: known.etag, replayed: true };
  }
  const response = await command();
  void tx.send(store, [...scope, identity.requestHash, response.status, response.body, response.etag]);
  return { ...response, replayed: false };
}

/**
 * Whether a command with this key was carried out: for doors that would do costly or no longer allowed things before
 * they come to `once`, which decides.
 */
export async function answeredBefore(
  database: Database,
  { personId, route, key }: CommandScope,
): Promise<boolean> {
  return (await database.query(find, [personId, route, key])).length > 0;
}

/**
 * @param key a secret: a bare digest of a body whose only unknown is a password would let it be guessed fast
 */
export function requestHash(parts: readonly unknown[], key: Buffer): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
