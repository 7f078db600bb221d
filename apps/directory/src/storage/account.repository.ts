import { Injectable } from '@nestjs/common';
import { Refusal, accountChanged } from '#contracts';
import { Database, statement, type Tx } from '#database';
import type { Cause } from '../use-cases/ports.js';
import type { Account, AccountChange, AccountStore } from '../use-cases/session.ports.js';
import { refusing } from './constraints.js';
import { Publication } from './publication.js';

const ACCOUNT = `account_id AS "accountId", version, person_id AS "personId", username, password_hash AS "passwordHash",
  state`;
const byUsername = statement('account-by-username', `SELECT ${ACCOUNT} FROM account WHERE username = $1`);
const ofPerson = statement('account-of-person', `SELECT ${ACCOUNT} FROM account WHERE person_id = $1`);
const find = statement('find-account', `SELECT ${ACCOUNT} FROM account WHERE account_id = $1 FOR UPDATE`);
const save = statement(
  'save-account',
  `INSERT INTO account (account_id, version, person_id, username, password_hash, state) VALUES ($1, $2, $3, $4, $5, $6)
   ON CONFLICT (account_id) DO UPDATE SET
     version = EXCLUDED.version, password_hash = EXCLUDED.password_hash, state = EXCLUDED.state
   WHERE account.version = EXCLUDED.version - 1
   RETURNING account_id`,
);

@Injectable()
export class AccountRepository implements AccountStore {
  private readonly database: Database;

  constructor(
    database: Database,
    private readonly publication: Publication,
  ) {
    // Read before a password is checked, also inside commands.
    this.database = database.aside(2);
  }

  async byUsername(username: string): Promise<Account | undefined> {
    return (await this.database.query<Account>(byUsername, [username]))[0];
  }

  async ofPerson(personId: string): Promise<Account | undefined> {
    return (await this.database.query<Account>(ofPerson, [personId]))[0];
  }

  async find(tx: Tx, accountId: string): Promise<Account | undefined> {
    return (await tx.query<Account>(find, [accountId]))[0];
  }

  async save(tx: Tx, account: Account, change: AccountChange, cause: Cause): Promise<void> {
    const { accountId, version, personId, username, passwordHash, state } = account;
    const values = [accountId, version, personId, username, passwordHash, state];
    const saved = await refusing(username, () => tx.query(save, values));
    if (saved.length === 0) throw new Refusal('STALE_VERSION');
    const data = { accountId, personId, change, by: cause.personId };
    await this.publication.announce(
      tx,
      accountChanged,
      [{ subject: accountId, sequence: version, data }],
      cause,
    );
  }
}
