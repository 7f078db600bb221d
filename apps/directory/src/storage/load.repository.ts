import { createHash } from 'node:crypto';
import { Database, statement, type Tx } from '#database';
import type { Calendar, Charge, Position, Unit } from '#org';
import { LOAD_KEYS, type Load, type Outcome, type Stored } from '../domain/load-check.js';
import type { PersonRecord } from '../domain/person.js';
import type { PositionType } from '../domain/position.js';
import type { LoadStore } from '../use-cases/load-directory.js';
import type {
  CalendarStore,
  Cause,
  ChargeStore,
  PersonStore,
  PositionStore,
  UnitStore,
} from '../use-cases/ports.js';
import type { AccountStore } from '../use-cases/session.ports.js';
import { CALENDAR, CHARGE, PERSON, POSITION, UNIT } from './columns.js';

const missing = statement(
  'missing-accounts',
  `SELECT wanted.id FROM unnest($1::uuid[]) AS wanted (id)
   WHERE NOT EXISTS (SELECT FROM account WHERE account_id = wanted.id)`,
);
// Readers go on; whoever changes something waits for the load, or the load for them.
const lock = statement(
  'lock-directory',
  'LOCK TABLE unit, person, position_type, position, charge, calendar, account IN SHARE ROW EXCLUSIVE MODE',
);
const remember = statement(
  'remember-loaded',
  `INSERT INTO loaded_row (kind, row_key, digest)
   SELECT kind, row_key, digest FROM unnest($1::text[], $2::text[], $3::text[]) AS r (kind, row_key, digest)
   ON CONFLICT (kind, row_key) DO UPDATE SET digest = EXCLUDED.digest WHERE loaded_row.digest <> EXCLUDED.digest
   RETURNING kind, row_key AS key`,
);
const saveTypes = statement(
  'save-position-types',
  `INSERT INTO position_type (code, name, levels, rank)
   SELECT code, name, ARRAY(SELECT jsonb_array_elements_text(levels)), rank
   FROM jsonb_to_recordset($1::jsonb) AS r (code text, name text, levels jsonb, rank int)
   ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, levels = EXCLUDED.levels, rank = EXCLUDED.rank`,
);
const units = statement('load-units', `SELECT ${UNIT} FROM unit`);
const types = statement('load-types', 'SELECT code, name, levels, rank FROM position_type');
const people = statement('load-people', `SELECT ${PERSON} FROM person`);
const positions = statement('load-positions', `SELECT ${POSITION} FROM position`);
const charges = statement('load-charges', `SELECT ${CHARGE} FROM charge`);
const calendars = statement('load-calendars', `SELECT ${CALENDAR} FROM calendar`);
const accounts = statement(
  'load-accounts',
  'SELECT account_id AS "accountId", person_id AS "personId", username FROM account',
);

const BY_LOAD: Cause = { personId: null };

export type LoadTargets = {
  units: UnitStore;
  people: PersonStore;
  positions: PositionStore;
  charges: ChargeStore;
  calendars: CalendarStore;
  accounts: AccountStore;
};

export class LoadRepository implements LoadStore {
  constructor(
    private readonly database: Database,
    private readonly targets: LoadTargets,
  ) {}

  async missingAccounts(accountIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(missing, [accountIds]);
    return new Set(rows.map(({ id }) => id));
  }

  async lock(tx: Tx): Promise<void> {
    await tx.query(lock);
  }

  async takeNews(tx: Tx, load: Load): Promise<Load> {
    const kinds = Object.keys(LOAD_KEYS) as (keyof Load)[];
    const rows = kinds.flatMap((kind) => loaded(kind, load));
    const fresh = await tx.query<{ kind: string; key: string }>(remember, [
      rows.map(({ kind }) => kind),
      rows.map(({ key }) => key),
      rows.map(({ digest }) => digest),
    ]);
    const news = new Set(fresh.map(({ kind, key }) => `${kind} ${key}`));
    const only = <Kind extends keyof Load>(kind: Kind) =>
      (load[kind] as Load[Kind][number][]).filter((row) =>
        news.has(`${kind} ${LOAD_KEYS[kind](row)}`),
      ) as Load[Kind];
    return {
      units: only('units'),
      positionTypes: only('positionTypes'),
      people: only('people'),
      positions: only('positions'),
      charges: only('charges'),
      calendars: only('calendars'),
      accounts: only('accounts'),
    };
  }

  async read(tx: Tx): Promise<Stored> {
    // One after the other: a transaction is one connection.
    return {
      units: await tx.query<Unit>(units),
      positionTypes: await tx.query<PositionType>(types),
      people: await tx.query<PersonRecord>(people),
      positions: await tx.query<Position>(positions),
      charges: await tx.query<Charge>(charges),
      calendars: await tx.query<Calendar>(calendars),
      accounts: await tx.query<Stored['accounts'][number]>(accounts),
    };
  }

  async save(tx: Tx, outcome: Outcome, passwordHashes: ReadonlyMap<string, string>): Promise<void> {
    const { targets } = this;
    if (outcome.positionTypes.length > 0) await tx.query(saveTypes, [JSON.stringify(outcome.positionTypes)]);
    await targets.units.save(tx, outcome.units, BY_LOAD);
    await targets.people.save(tx, outcome.people, BY_LOAD);
    await targets.positions.save(tx, outcome.positions, BY_LOAD);
    await targets.charges.save(tx, outcome.charges, BY_LOAD);
    for (const calendar of outcome.calendars) await targets.calendars.save(tx, calendar, BY_LOAD);
    for (const { accountId, personId, username } of outcome.accounts) {
      const passwordHash = passwordHashes.get(accountId);
      if (passwordHash === undefined) continue;
      const account = { accountId, version: 1, personId, username, passwordHash, state: 'OPEN' as const };
      await targets.accounts.save(tx, account, 'OPENED', BY_LOAD);
    }
  }
}

function loaded<Kind extends keyof Load>(kind: Kind, load: Load) {
  return (load[kind] as Load[Kind][number][]).map((row) => ({
    kind,
    key: LOAD_KEYS[kind](row),
    // A password is not kept, not even as a digest: it never counts after the first load anyway.
    digest: digestOf({ ...row, password: undefined }),
  }));
}

function digestOf(row: object): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64url');
}
