import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import type { Cause } from './ports.js';
import { AccountStore } from './session.ports.js';

@Injectable()
export class ReopenAccount {
  constructor(private readonly accounts: AccountStore) {}

  /** One that is open stays open, without an event. @throws Refusal NOT_FOUND */
  async execute(tx: Tx, accountId: string, cause: Cause): Promise<void> {
    const account = await this.accounts.find(tx, accountId);
    if (account === undefined) throw new Refusal('NOT_FOUND');
    if (account.state === 'OPEN') return;
    const reopened = { ...account, state: 'OPEN' as const, version: account.version + 1 };
    await this.accounts.save(tx, reopened, 'REOPENED', cause);
  }
}
