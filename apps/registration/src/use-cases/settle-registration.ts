import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { settle, type CaseAnswer, type Settled } from '../domain/settle.js';
import { Registrations } from './registrations.js';

export type SettleRegistration = { registrationId: string; answer: CaseAnswer };

/** Takes in what approvals says about a submission. */
@Injectable()
export class RegistrationSettling {
  constructor(private readonly registrations: Registrations) {}

  /** @returns TOO_EARLY when the registration, its revision or the decision that stands is not known yet */
  async execute(tx: Tx, { registrationId, answer }: SettleRegistration): Promise<Settled['kind']> {
    const stored = await this.registrations.lock(tx, registrationId);
    if (stored === undefined) return 'TOO_EARLY';
    const settled = settle(stored.registration, answer);
    if (settled.kind === 'MOVED') await this.registrations.move(tx, settled);
    return settled.kind;
  }
}
