import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { submit } from '../domain/acts.js';
import { alreadyAway, checkSubmission, type TakenTrip } from '../domain/check.js';
import { errorsOf, type Finding } from '../domain/findings.js';
import { nextState } from '../domain/moves.js';
import { asEdited, type Registration } from '../domain/registration.js';
import type { Actor } from './actor.js';
import { requireOwn } from './own-registration.js';
import { registrationView, type RegistrationView } from './registration-view.js';
import { Registrations, type StoredContext } from './registrations.js';
import { contextOf, detailsOf, fieldProblems, fieldsOf, lineageOf, namesOf } from './trip-facts.js';

type Found = { registration: Registration; context: StoredContext };
export type SubmitRegistration = { actor: Actor; registrationId: string; seenVersion: number };

/** Submits a draft, or what was returned, again. Three statements: lock and ask, save, tell. */
@Injectable()
export class RegistrationSubmitting {
  constructor(
    private readonly registrations: Registrations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(
    tx: Tx,
    { actor, registrationId, seenVersion }: SubmitRegistration,
  ): Promise<RegistrationView> {
    const view = await this.org.current();
    const today = this.clock.today();
    const lineage = lineageOf(view, actor);
    const found = await this.registrations.lockWithContext(tx, registrationId, lineage);
    const own = requireOwn(found, actor, seenVersion);
    const { registration: before, context: stored } = await this.takeOver(tx, own, view, lineage);
    const fields = fieldsOf(before);
    const { submittedRoundId } = before;
    const context = contextOf(view, actor, fields, stored, { today, submittedRoundId });
    const checked = checkSubmission(fields, context);
    refuseFor(errorsOf(checked.findings));
    const { round, topics } = stored;
    const roundName = round?.name ?? null;
    const moved = submit(
      before,
      detailsOf(view, actor, fields, context, checked),
      { topicNames: namesInOrder(fields.topicIds, topics), roundName },
      this.clock.now(),
    );
    const taken = await this.registrations.submit(tx, moved);
    if (taken.length > 0) refuseFor(collisions(moved.registration, taken, view));
    const shown = { registration: moved.registration, roundName, topics: [...topics], editedNames: null };
    return registrationView(shown, 'FULL', view, actor, today);
  }

  /** What was changed since the return becomes the registration, if the rest of this transaction goes through. */
  private async takeOver(tx: Tx, found: Found, view: OrgView, lineage: readonly string[]): Promise<Found> {
    const { registration } = found;
    nextState(registration.state, 'SUBMIT');
    const edited = asEdited(registration);
    if (edited === registration) return found;
    await this.registrations.save(tx, edited, namesOf(view, fieldsOf(edited)));
    const again = await this.registrations.lockWithContext(tx, registration.registrationId, lineage);
    if (again === undefined) throw new Error('a locked registration is gone');
    return again;
  }
}

function namesInOrder(topicIds: readonly string[], topics: StoredContext['topics']): string[] {
  const names = new Map(topics.map(({ topicId, name }) => [topicId, name]));
  return topicIds.map((id) => names.get(id) ?? '');
}

/** Somebody else was quicker by a moment: told in the same words as if it had been seen before. */
function collisions(registration: Registration, taken: readonly TakenTrip[], view: OrgView): Finding[] {
  return taken.map((trip) =>
    alreadyAway(registration, trip, view.fullName(trip.personId), trip.personId === registration.submitterId),
  );
}

function refuseFor(errors: readonly Finding[]): void {
  if (errors.length > 0) throw new Refusal('SUBMISSION_REFUSED', {}, fieldProblems(errors));
}
