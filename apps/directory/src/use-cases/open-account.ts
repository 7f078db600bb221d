import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { wrongField } from '../domain/validity.js';
import { PersonStore, type Cause } from './ports.js';
import { AccountStore, Passwords, type Account } from './session.ports.js';

export type OpenAccountInput = { personId: string; username: string; password: string };

@Injectable()
export class OpenAccount {
  constructor(
    private readonly people: PersonStore,
    private readonly accounts: AccountStore,
    private readonly passwords: Passwords,
  ) {}

  /** @throws Refusal DUPLICATE_USERNAME, INVALID_INPUT for an unknown person or one who has an account */
  async execute(tx: Tx, { personId, username, password }: OpenAccountInput, cause: Cause): Promise<Account> {
    const passwordHash = await this.passwords.hash(password);
    if ((await this.people.find(tx, personId)) === undefined) {
      throw wrongField('/personId', 'Không có cán bộ này.');
    }
    const account: Account = {
      accountId: newId(),
      version: 1,
      personId,
      username,
      passwordHash,
      state: 'OPEN',
    };
    await this.accounts.save(tx, account, 'OPENED', cause);
    return account;
  }
}
