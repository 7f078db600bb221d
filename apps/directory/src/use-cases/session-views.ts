import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, MACHINE_CLOCK, type BusinessClock, type MachineClock } from '#calendar';
import { Refusal, Role } from '#contracts';
import type { SessionFacts } from '../domain/session.js';
import { Organisation } from './ports.js';
import { SessionStore } from './session.ports.js';

/** What a signed-in person learns about themselves. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly organisation: Organisation,
    private readonly sessions: SessionStore,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(MACHINE_CLOCK) private readonly machine: MachineClock,
  ) {}

  /** @throws Refusal NOT_SIGNED_IN when it has ended meanwhile */
  async current(sessionId: string) {
    const session = await this.sessions.open(sessionId, this.machine.now());
    if (session === undefined) throw new Refusal('NOT_SIGNED_IN');
    return this.of(session, session.username);
  }

  async of(session: SessionFacts, username: string) {
    const { personId } = session;
    const [view, rights] = await Promise.all([
      this.organisation.current(),
      this.organisation.rightsOf(personId),
    ]);
    const today = this.clock.today();
    return {
      sessionId: session.sessionId,
      person: { personId, fullName: view.fullName(personId) },
      username,
      offices: view.offices(personId, today),
      // In the order of the contract, so that the answer does not depend on the order of positions.
      roles: Role.options.filter((role) => rights.roles.has(role)),
      homeUnitId: rights.homeUnitId,
      expiresAt: session.endsAt.toISOString(),
      businessToday: today,
    };
  }

  async ownSessions(personId: string, currentId: string) {
    const sessions = await this.sessions.openOf(personId, this.machine.now());
    return {
      items: sessions.map(({ sessionId, startedAt, lastSeenAt }) => ({
        sessionId,
        startedAt: startedAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        current: sessionId === currentId,
      })),
    };
  }

  async active(personId: string): Promise<boolean> {
    return (await this.organisation.current()).active(personId, this.clock.today());
  }
}
