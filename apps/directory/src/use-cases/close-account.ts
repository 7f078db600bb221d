import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import type { Cause } from './ports.js';
import { AccountStore, SessionStore } from './session.ports.js';

@Injectable()
export class CloseAccount {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
  ) {}

  /** Its sessions end with it. @throws Refusal NOT_FOUND, ACCOUNT_CLOSED */
  async execute(tx: Tx, accountId: string, cause: Cause): Promise<void> {
    const account = await this.accounts.find(tx, accountId);
    if (account === undefined) throw new Refusal('NOT_FOUND');
    if (account.state === 'CLOSED') throw new Refusal('ACCOUNT_CLOSED');
    const closed = { ...account, state: 'CLOSED' as const, version: account.version + 1 };
    await this.accounts.save(tx, closed, 'CLOSED', cause);
    await this.sessions.end(tx, { accountId }, 'ACCOUNT_CLOSED', cause);
  }
}
