import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { RegistrationFields } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { edit } from '../domain/acts.js';
import { checkDraft } from '../domain/check.js';
import { nextState } from '../domain/moves.js';
import type { Registration } from '../domain/registration.js';
import type { Actor } from './actor.js';
import { requireOwn } from './own-registration.js';
import { registrationView, type RegistrationView } from './registration-view.js';
import { Registrations } from './registrations.js';
import { contextOf, detailsOf, lineageOf, namesOf, normalised, requireKeepable } from './trip-facts.js';

export type ChangeDraft = {
  actor: Actor;
  registrationId: string;
  seenVersion: number;
  fields: RegistrationFields;
};

@Injectable()
export class DraftChanging {
  constructor(
    private readonly registrations: Registrations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, command: ChangeDraft): Promise<RegistrationView> {
    const { actor, registrationId, seenVersion } = command;
    const view = await this.org.current();
    const today = this.clock.today();
    const locked = await this.registrations.lock(tx, registrationId);
    const { registration: before } = requireOwn(locked, actor, seenVersion);
    nextState(before.state, 'EDIT');
    const fields = normalised(command.fields);
    const question = { fields, lineage: lineageOf(view, actor), registrationId };
    const stored = await this.registrations.context(tx, question);
    const { submittedRoundId } = before;
    const context = contextOf(view, actor, fields, stored, { today, submittedRoundId });
    const checked = checkDraft(fields, context);
    requireKeepable(fields, checked);
    const edited = edit(before, detailsOf(view, actor, fields, context, checked), this.clock.now());
    const registration = await this.save(tx, edited, namesOf(view, fields));
    const names = { roundName: stored.round?.name ?? null, topics: [...stored.topics] };
    return registrationView({ registration, ...names, editedNames: names }, 'FULL', view, actor, today);
  }

  private async save(tx: Tx, edited: Registration, names: readonly string[]): Promise<Registration> {
    if (edited.edited === null) return this.registrations.save(tx, edited, names);
    await this.registrations.saveEdit(tx, edited);
    return edited;
  }
}
