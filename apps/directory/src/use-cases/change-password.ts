import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { LoginGate } from './login-gate.js';
import { AccountStore, Passwords, SessionStore, type LimitKey } from './session.ports.js';

export type ChangePasswordInput = {
  current: string;
  next: string;
  by: { personId: string; sessionId: string; correlationId?: string };
};

@Injectable()
export class ChangePassword {
  constructor(
    private readonly gate: LoginGate,
    private readonly accounts: AccountStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
  ) {}

  /** @throws Refusal WRONG_CREDENTIALS, TOO_MANY_LOGINS, WEAK_PASSWORD */
  async execute(tx: Tx, { current, next, by }: ChangePasswordInput): Promise<void> {
    const known = await this.accounts.ofPerson(by.personId);
    if (known === undefined) throw new Refusal('NOT_FOUND');
    const keys: LimitKey[] = [{ kind: 'PASSWORD', subject: known.accountId }];
    await this.gate.check(keys);
    const right = await this.passwords.verify(known.passwordHash, current);
    // A transaction of its own: a wrong guess counts although the command fails.
    const passed = await this.gate.settle(keys, () => Promise.resolve(right || undefined));
    if (passed === undefined) throw new Refusal('WRONG_CREDENTIALS');
    if (next.normalize('NFC') === current.normalize('NFC')) throw new Refusal('WEAK_PASSWORD');
    const passwordHash = await this.passwords.hash(next);
    const account = await this.accounts.find(tx, known.accountId);
    // Reset or closed while the old password was checked: it is not the current one any more.
    if (account === undefined || account.version !== known.version) throw new Refusal('WRONG_CREDENTIALS');
    const changed = { ...account, passwordHash, version: account.version + 1 };
    await this.accounts.save(tx, changed, 'PASSWORD_CHANGED', by);
    const others = { accountId: account.accountId, exceptSessionId: by.sessionId };
    await this.sessions.end(tx, others, 'PASSWORD_CHANGED', by);
  }
}
