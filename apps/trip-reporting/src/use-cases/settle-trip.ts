import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BUSINESS_CLOCK, type BusinessClock, type WorkingCalendar } from '#calendar';
import type { RegistrationOutcome, SubmissionFacts } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { cancelDuty } from '../domain/duty.js';
import { departmentOf } from '../domain/duty-heads.js';
import { scheduleDuties } from '../domain/duty-schedule.js';
import { DueRules, Duties } from './duties.ports.js';
import { FactBook } from './facts.ports.js';
import { Trips, type Trip, type TripState } from './trips.ports.js';

export type SettleTrip = {
  outcome: z.infer<typeof RegistrationOutcome>;
  state: Exclude<TripState, 'SUBMITTED'>;
  /** Of the event. */
  sequence: number;
};

/** Until the administrator’s calendar has arrived: Monday to Friday. */
const PLAIN_CALENDAR: WorkingCalendar = { version: 0, holidays: [], workingDays: [], daysOff: [] };

/** Trips as registration tells of them; an approved one makes its duties, a cancelled one ends them. */
@Injectable()
export class TripSettling {
  constructor(
    private readonly facts: FactBook,
    private readonly trips: Trips,
    private readonly duties: Duties,
    private readonly rules: DueRules,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  submitted(tx: Tx, facts: z.infer<typeof SubmissionFacts>, sequence: number): Promise<void> {
    return this.facts.keepSubmission(tx, facts, sequence);
  }

  /** @returns TOO_EARLY when the submission, its plan or a participant is not known yet */
  async settled(tx: Tx, { outcome, state, sequence }: SettleTrip): Promise<'TAKEN' | 'STALE' | 'TOO_EARLY'> {
    const { registrationId, revision } = outcome;
    const view = await this.org.current();
    const known = await this.facts.lockTrip(tx, registrationId);
    if (known === undefined || known.revision < revision) return 'TOO_EARLY';
    if (known.revision > revision || known.sequence >= sequence) return 'STALE';
    const at = new Date(outcome.at);
    if (state === 'APPROVED' && known.state !== 'APPROVED') {
      const trip = await this.trips.lock(tx, registrationId);
      const rule = trip === undefined ? undefined : await this.rules.ruleOf(tx, trip.planId);
      if (trip === undefined || rule === undefined || !everybodyKnown(trip, view)) return 'TOO_EARLY';
      await this.facts.settleTrip(tx, registrationId, { state, sequence, at });
      await this.duties.add(
        tx,
        scheduleDuties(trip, {
          approvedAt: at,
          rule,
          calendar: view.calendar ?? PLAIN_CALENDAR,
          departmentOf: (personId) => departmentOf(view, personId, trip.dates.from),
          newId,
          now: this.clock.now(),
        }),
      );
      return 'TAKEN';
    }
    await this.facts.settleTrip(tx, registrationId, { state, sequence, at });
    if (state === 'CANCELLED') {
      const duties = await this.duties.lockOfTrip(tx, registrationId);
      await this.duties.save(
        tx,
        duties.map((duty) => cancelDuty(duty, this.clock.now())),
      );
    }
    return 'TAKEN';
  }
}

/** Without them nobody could say whose head is told. */
function everybodyKnown({ participantIds }: Trip, view: OrgView): boolean {
  return participantIds.every((personId) => view.person(personId) !== undefined);
}
