import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import type { Cause } from './ports.js';
import { AccountStore, Passwords, SessionStore } from './session.ports.js';

@Injectable()
export class ResetPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
  ) {}

  /** All sessions of the account end. @throws Refusal NOT_FOUND */
  async execute(tx: Tx, accountId: string, password: string, cause: Cause): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    const account = await this.accounts.find(tx, accountId);
    if (account === undefined) throw new Refusal('NOT_FOUND');
    const changed = { ...account, passwordHash, version: account.version + 1 };
    await this.accounts.save(tx, changed, 'PASSWORD_RESET', cause);
    await this.sessions.end(tx, { accountId }, 'PASSWORD_CHANGED', cause);
  }
}
