import { createHmac } from 'node:crypto';
import { Refusal } from '#contracts';
import type { Database } from './database.js';
import { statement } from './statement.js';
import type { Parting, Shared, Tx } from './tx.js';

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
  `SELECT pg_try_advisory_xact_lock(hashtextextended(person || route || key, 0)) AS locked
   FROM unnest($1::text[], $2::text[], $3::text[]) AS asked (person, route, key)`,
);
const find = statement(
  'idempotency-find',
  `SELECT k.person_id AS "personId", k.route, k.key, request_hash AS "requestHash", status, body, etag
   FROM (SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[]) LIMIT $4::bigint) AS asked (person_id, route, key)
   JOIN idempotency_key AS k USING (person_id, route, key)`,
);
const store = statement(
  'idempotency-store',
  `INSERT INTO idempotency_key (person_id, route, key, request_hash, status, body, etag)
   SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])`,
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
  const { locked, known } = await tx.share(claimed, identity);
  if (known !== undefined) {
    if (known.requestHash !== identity.requestHash) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
    return { status: known.status, body: known.body, etag: known.etag, replayed: true };
  }
  if (!locked) throw new Refusal('COMMAND_STILL_RUNNING');
  const response = await command();
  tx.leave(stored, { ...identity, ...response });
  return { ...response, replayed: false };
}

type Known = CommandIdentity & StoredResponse;

const claimed: Shared<CommandScope, { locked: boolean; known: Known | undefined }> = {
  async run(tx, scopes) {
    const names = scopes.map(nameOf);
    const columns = columnsOf(scopes);
    const claims = tx.send<{ locked: boolean }>(claim, columns);
    const found = await tx.query<Known>(find, [...columns, null]);
    const locks = await claims;
    return names.map((name, index) => ({
      // A lock that this transaction holds already is given once more: the same command twice is still only one.
      locked: locks[index]?.locked === true && names.indexOf(name) === index,
      known: found.find((known) => nameOf(known) === name),
    }));
  },
};

const stored: Parting<Known> = {
  atEnd: true,
  write(tx, commands) {
    void tx.send(store, [
      ...columnsOf(commands),
      commands.map(({ requestHash }) => requestHash),
      commands.map(({ status }) => status),
      commands.map(({ body }) => body),
      commands.map(({ etag }) => etag),
    ]);
  },
};

function columnsOf(scopes: readonly CommandScope[]): string[][] {
  return [
    scopes.map(({ personId }) => personId),
    scopes.map(({ route }) => route),
    scopes.map(({ key }) => key),
  ];
}

/** No part holds a blank. */
function nameOf({ personId, route, key }: CommandScope): string {
  return `${personId} ${route} ${key}`;
}

/**
 * Whether a command with this key was carried out: for doors that would do costly or no longer allowed things before
 * they come to `once`, which decides.
 */
export async function answeredBefore(
  database: Database,
  { personId, route, key }: CommandScope,
): Promise<boolean> {
  return (await database.query(find, [...columnsOf([{ personId, route, key }]), null])).length > 0;
}

/**
 * @param key a secret: a bare digest of a body whose only unknown is a password would let it be guessed fast
 */
export function requestHash(parts: readonly unknown[], key: Buffer): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}
