import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import { addressBucket } from '../domain/login-limit.js';
import { newToken, tokenHashOf } from '../domain/session.js';
import { LoginGate } from './login-gate.js';
import { AccountStore, Passwords, SessionCache, SessionStore, type LimitKey } from './session.ports.js';
import { SessionViews } from './session-views.js';

export type SignInInput = { username: string; password: string; address: string };

@Injectable()
export class SignIn {
  constructor(
    private readonly gate: LoginGate,
    private readonly accounts: AccountStore,
    private readonly passwords: Passwords,
    private readonly sessions: SessionStore,
    private readonly cache: SessionCache,
    private readonly views: SessionViews,
  ) {}

  /**
   * An unknown name, a closed account, a person who has left and a wrong password cannot be told apart, neither by
   * the answer nor by the time it takes.
   *
   * @throws Refusal WRONG_CREDENTIALS, TOO_MANY_LOGINS
   */
  async execute({ username, password, address }: SignInInput) {
    const name = username.normalize('NFC').trim().toLowerCase();
    const keys: LimitKey[] = [
      { kind: 'ADDRESS', subject: addressBucket(address) },
      { kind: 'USERNAME', subject: name },
    ];
    await this.gate.check(keys);
    const account = await this.accounts.byUsername(name);
    const right = await this.passwords.verify(account?.passwordHash, password);
    const mayEnter = account !== undefined && (await this.views.active(account.personId));
    const token = newToken();
    const begun = await this.gate.settle(keys, async (tx, now) => {
      if (account === undefined || !right || !mayEnter) return undefined;
      const session = await this.sessions.begin(tx, account, tokenHashOf(token), now);
      return session && { session, username: account.username, readAt: now };
    });
    if (begun === undefined) throw new Refusal('WRONG_CREDENTIALS');
    void this.cache.remember(tokenHashOf(token), begun.session, begun.readAt);
    return { token, view: await this.views.of(begun.session, begun.username) };
  }
}
