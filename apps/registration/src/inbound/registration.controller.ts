import { Controller } from '@nestjs/common';
import { registrationRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, Gathered, InTx, Input, type Caller } from '#http';
import { DraftChanging } from '../use-cases/change-draft.js';
import { RegistrationChecking } from '../use-cases/check-registration.js';
import { DraftDeleting } from '../use-cases/delete-draft.js';
import { EndingRequesting } from '../use-cases/request-ending.js';
import { DraftSaving } from '../use-cases/save-draft.js';
import { RegistrationSubmitting } from '../use-cases/submit-registration.js';

/** What a cadre does with a registration. */
@Controller()
export class RegistrationController {
  constructor(
    private readonly saving: DraftSaving,
    private readonly changing: DraftChanging,
    private readonly deleting: DraftDeleting,
    private readonly checking: RegistrationChecking,
    private readonly submitting: RegistrationSubmitting,
    private readonly endings: EndingRequesting,
  ) {}

  @Endpoint(routes.checkRegistration)
  check(@Input() { body }: InputOf<typeof routes.checkRegistration>, @From() actor: Caller) {
    return this.checking.execute({
      actor,
      registrationId: body.registrationId?.toLowerCase() ?? null,
      fields: body.fields,
    });
  }

  @Endpoint(routes.saveDraft)
  @Gathered()
  save(@Input() { body }: InputOf<typeof routes.saveDraft>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.saving.execute(tx, { actor, fields: body });
  }

  @Endpoint(routes.changeDraft)
  change(@Input() input: InputOf<typeof routes.changeDraft>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.changing.execute(tx, {
      actor,
      registrationId: params.id,
      seenVersion: ifMatch,
      fields: body,
    });
  }

  @Endpoint(routes.deleteDraft)
  delete(@Input() input: InputOf<typeof routes.deleteDraft>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch } = input;
    return this.deleting.execute(tx, { actor, registrationId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.submit)
  @Gathered()
  submit(@Input() input: InputOf<typeof routes.submit>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch } = input;
    return this.submitting.execute(tx, { actor, registrationId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.withdraw)
  withdraw(@Input() input: InputOf<typeof routes.withdraw>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.endings.execute(tx, {
      actor,
      registrationId: params.id,
      seenVersion: ifMatch,
      ending: 'WITHDRAWAL',
      reason: body.reason,
    });
  }

  @Endpoint(routes.cancel)
  cancel(@Input() input: InputOf<typeof routes.cancel>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.endings.execute(tx, {
      actor,
      registrationId: params.id,
      seenVersion: ifMatch,
      ending: 'CANCELLATION',
      reason: body.reason,
    });
  }
}
