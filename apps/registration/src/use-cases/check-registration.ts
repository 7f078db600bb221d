import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { RegistrationFields, ResponseOf, registrationRoutes } from '#contracts';
import { OrgPicture } from '#org';
import { checkSubmission, isSubmittable } from '../domain/check.js';
import type { Actor } from './actor.js';
import { RegistrationReader } from './registrations.js';
import { contextOf, lineageOf, normalised } from './trip-facts.js';

export type CheckRegistration = {
  actor: Actor;
  /** Of the saved registration that the fields are for, if there is one. */
  registrationId: string | null;
  fields: RegistrationFields;
};

/** Tells everything that would be found at submission, for fields that need not be saved. */
@Injectable()
export class RegistrationChecking {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(query: CheckRegistration): Promise<ResponseOf<typeof registrationRoutes.checkRegistration>> {
    const { actor } = query;
    const view = await this.org.current();
    const fields = normalised(query.fields);
    const saved = query.registrationId === null ? undefined : await this.own(query.registrationId, actor);
    const stored = await this.registrations.context({
      fields,
      lineage: lineageOf(view, actor),
      registrationId: saved?.registrationId ?? null,
    });
    const checked = checkSubmission(
      fields,
      contextOf(view, actor, fields, stored, {
        today: this.clock.today(),
        submittedRoundId: saved?.submittedRoundId ?? null,
      }),
    );
    return { ...checked, submittable: isSubmittable(checked) };
  }

  /** Another’s registration is as good as none: what is known of it must not colour the answer. */
  private async own(registrationId: string, actor: Actor) {
    const found = await this.registrations.find(registrationId);
    return found?.registration.submitterId === actor.personId ? found.registration : undefined;
  }
}
