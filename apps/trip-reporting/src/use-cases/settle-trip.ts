import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BUSINESS_CLOCK, type BusinessClock, type WorkingCalendar } from '#calendar';
import type { RegistrationOutcome } from '#contracts';
import { newId, wavesOf, type Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { cancelDuty } from '../domain/duty.js';
import { departmentOf } from '../domain/duty-heads.js';
import { scheduleDuties } from '../domain/duty-schedule.js';
import { Duties, type NewDuty } from './duties.ports.js';
import { FactBook, type KnownTrip, type Submitted } from './facts.ports.js';
import type { TripState } from './trips.ports.js';

export type SettleTrip = {
  outcome: z.infer<typeof RegistrationOutcome>;
  state: Exclude<TripState, 'SUBMITTED'>;
  /** Of the event. */
  sequence: number;
};

/** TOO_EARLY: the submission, its plan or a participant is not known yet. */
export type Settled = 'TAKEN' | 'STALE' | 'TOO_EARLY';

/** An outcome that is taken in, and the trip as it was before. */
type Taken = { settle: SettleTrip; known: KnownTrip };

/** Until the administrator’s calendar has arrived: Monday to Friday. */
const PLAIN_CALENDAR: WorkingCalendar = { version: 0, holidays: [], workingDays: [], daysOff: [] };

/** Trips as registration tells of them; an approved one makes its duties, a cancelled one ends them. */
@Injectable()
export class TripSettling {
  constructor(
    private readonly facts: FactBook,
    private readonly duties: Duties,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  submitted(tx: Tx, submissions: readonly Submitted[]): Promise<void> {
    return this.facts.keepSubmissions(tx, submissions);
  }

  /** @returns what became of each, in their order; what is too early has changed nothing */
  async settled(tx: Tx, outcomes: readonly SettleTrip[]): Promise<Settled[]> {
    const view = await this.org.current();
    const settled: Settled[] = [];
    for (const wave of wavesOf([...outcomes.entries()], ([, { outcome }]) => outcome.registrationId)) {
      const verdicts = await this.settleWave(
        tx,
        view,
        wave.map(([, outcome]) => outcome),
      );
      wave.forEach(([place], index) => (settled[place] = verdicts[index]!));
    }
    return settled;
  }

  /** @param wave about a trip each */
  private async settleWave(tx: Tx, view: OrgView, wave: readonly SettleTrip[]): Promise<Settled[]> {
    const ids = wave.map(({ outcome }) => outcome.registrationId);
    const trips = new Map(
      (await this.facts.lockTrips(tx, ids)).map((trip) => [trip.registrationId, trip] as const),
    );
    const taken: Taken[] = [];
    const verdicts = wave.map((settle) => {
      const known = trips.get(settle.outcome.registrationId);
      const verdict = judge(settle, known, view);
      if (verdict === 'TAKEN' && known !== undefined) taken.push({ settle, known });
      return verdict;
    });
    await this.facts.settleTrips(tx, taken.map(outcomeOf));
    await this.duties.add(
      tx,
      taken.flatMap((one) => this.dutiesOf(one, view)),
    );
    for (const { settle, known } of taken)
      if (settle.state === 'CANCELLED') await this.endDuties(tx, known.registrationId);
    return verdicts;
  }

  private dutiesOf({ settle, known }: Taken, view: OrgView): NewDuty[] {
    const { rule } = known;
    if (!makesDuties(settle, known) || rule === undefined) return [];
    return scheduleDuties(known, {
      approvedAt: new Date(settle.outcome.at),
      rule,
      calendar: view.calendar ?? PLAIN_CALENDAR,
      departmentOf: (personId) => departmentOf(view, personId, known.dates.from),
      newId,
      now: this.clock.now(),
    });
  }

  private async endDuties(tx: Tx, registrationId: string): Promise<void> {
    const duties = await this.duties.lockOfTrip(tx, registrationId);
    await this.duties.save(
      tx,
      duties.map((duty) => cancelDuty(duty, this.clock.now())),
    );
  }
}

function judge(settle: SettleTrip, known: KnownTrip | undefined, view: OrgView): Settled {
  const { outcome, sequence } = settle;
  if (known === undefined || known.revision < outcome.revision) return 'TOO_EARLY';
  if (known.revision > outcome.revision || known.sequence >= sequence) return 'STALE';
  if (!makesDuties(settle, known)) return 'TAKEN';
  return known.rule !== undefined && everybodyKnown(known, view) ? 'TAKEN' : 'TOO_EARLY';
}

/** One that was approved before (its cancellation was refused) has them. */
function makesDuties({ state }: SettleTrip, known: KnownTrip): boolean {
  return state === 'APPROVED' && known.state !== 'APPROVED';
}

/** Without them nobody could say whose head is told. */
function everybodyKnown({ participantIds }: KnownTrip, view: OrgView): boolean {
  return participantIds.every((personId) => view.person(personId) !== undefined);
}

function outcomeOf({ settle: { outcome, state, sequence } }: Taken) {
  return { registrationId: outcome.registrationId, state, sequence, at: new Date(outcome.at) };
}
