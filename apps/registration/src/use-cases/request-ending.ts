import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { requestCancellation, requestWithdrawal } from '../domain/acts.js';
import type { Actor } from './actor.js';
import { requireOwn } from './own-registration.js';
import { registrationView, type RegistrationView } from './registration-view.js';
import { Registrations } from './registrations.js';

export type RequestEnding = {
  actor: Actor;
  registrationId: string;
  seenVersion: number;
} & ({ ending: 'WITHDRAWAL'; reason: string | null } | { ending: 'CANCELLATION'; reason: string });

/** Asks approvals to end a registration; it answers by an event, so nobody waits for it here. */
@Injectable()
export class EndingRequesting {
  constructor(
    private readonly registrations: Registrations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, request: RequestEnding): Promise<RegistrationView> {
    const { actor, registrationId, seenVersion } = request;
    const view = await this.org.current();
    const today = this.clock.today();
    const locked = await this.registrations.lock(tx, registrationId);
    const stored = requireOwn(locked, actor, seenVersion);
    const before = stored.registration;
    const now = this.clock.now();
    const moved =
      request.ending === 'WITHDRAWAL'
        ? requestWithdrawal(before, request.reason, now)
        : requestCancellation(before, request.reason, now, today);
    await this.registrations.move(tx, [moved]);
    return registrationView({ ...stored, registration: moved.registration }, 'FULL', view, actor, today);
  }
}
