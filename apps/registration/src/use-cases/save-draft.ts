import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { RegistrationFields } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { checkDraft } from '../domain/check.js';
import { newDraft } from '../domain/registration.js';
import type { Actor } from './actor.js';
import { registrationView, type RegistrationView } from './registration-view.js';
import { Registrations } from './registrations.js';
import { contextOf, detailsOf, lineageOf, namesOf, normalised, requireKeepable } from './trip-facts.js';

export type SaveDraft = { actor: Actor; fields: RegistrationFields };

@Injectable()
export class DraftSaving {
  constructor(
    private readonly registrations: Registrations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, fields: given }: SaveDraft): Promise<RegistrationView> {
    const view = await this.org.current();
    const today = this.clock.today();
    const fields = normalised(given);
    const question = { fields, lineage: lineageOf(view, actor), registrationId: null };
    const stored = await this.registrations.context(tx, question);
    const context = contextOf(view, actor, fields, stored, { today, submittedRoundId: null });
    const checked = checkDraft(fields, context);
    requireKeepable(fields, checked);
    const details = detailsOf(view, actor, fields, context, checked);
    const draft = newDraft(newId(), actor.personId, details, this.clock.now());
    const registration = await this.registrations.add(tx, draft, namesOf(view, fields));
    const names = { roundName: stored.round?.name ?? null, topics: [...stored.topics], editedNames: null };
    return registrationView({ registration, ...names }, 'FULL', view, actor, today);
  }
}
