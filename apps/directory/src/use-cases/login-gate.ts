import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';
import { Refusal } from '#contracts';
import { Database, type Tx } from '#database';
import { LIMIT_POLICIES, afterFailure, lockedFor, type LimitState } from '../domain/login-limit.js';
import { LimitStore, type LimitKey } from './session.ports.js';

/**
 * Stands before everything that checks a password. The result counts where it is settled, one after the other per
 * key: of a thousand guesses sent at once no more succeed than of a thousand sent in a row.
 */
@Injectable()
export class LoginGate {
  constructor(
    private readonly database: Database,
    private readonly limits: LimitStore,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
  ) {}

  /** Spares the costly check where it would not count. @throws Refusal TOO_MANY_LOGINS */
  async check(keys: readonly LimitKey[]): Promise<void> {
    refuseLocked(await this.limits.look(keys), this.clock.now());
  }

  /**
   * @param success what a right password leads to, in the same transaction; undefined counts as a failure
   * @throws Refusal TOO_MANY_LOGINS, also for the right password
   */
  async settle<Result>(
    keys: readonly LimitKey[],
    success: (tx: Tx, now: Date) => Promise<Result | undefined>,
  ): Promise<Result | undefined> {
    return this.database.transaction(async (tx) => {
      const states = await this.limits.find(tx, keys);
      const now = this.clock.now();
      refuseLocked(states, now);
      const result = await success(tx, now);
      for (const [index, key] of keys.entries()) {
        if (result === undefined) {
          await this.limits.save(tx, key, afterFailure(states[index], LIMIT_POLICIES[key.kind], now));
        } else if (key.kind !== 'ADDRESS') {
          // One’s own right password does not wipe out what one tried on others from the same address.
          await this.limits.clear(tx, key);
        }
      }
      return result;
    });
  }
}

function refuseLocked(states: readonly (LimitState | undefined)[], now: Date): void {
  const seconds = Math.max(0, ...states.map((state) => lockedFor(state, now)));
  if (seconds > 0) throw new Refusal('TOO_MANY_LOGINS', { seconds });
}
