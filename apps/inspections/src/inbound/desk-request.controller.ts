import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { DeskRequestDeleting } from '../use-cases/delete-desk-request.js';
import { DeskRequestEnding } from '../use-cases/end-desk-request.js';
import { DeskRequestReminding } from '../use-cases/remind-desk-request.js';
import { DeskRequestSaving } from '../use-cases/save-desk-request.js';
import { DeskRequestSending } from '../use-cases/send-desk-request.js';

/** Reports that units are asked for, as those who ask change them. */
@Controller()
export class DeskRequestController {
  constructor(
    private readonly saving: DeskRequestSaving,
    private readonly deleting: DeskRequestDeleting,
    private readonly sending: DeskRequestSending,
    private readonly reminding: DeskRequestReminding,
    private readonly ending: DeskRequestEnding,
  ) {}

  @Endpoint(routes.saveDeskRequest)
  save(@Input() { body }: InputOf<typeof routes.saveDeskRequest>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.saving.save(tx, { actor, fields: body });
  }

  @Endpoint(routes.changeDeskRequest)
  change(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.changeDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.saving.change(tx, { actor, fields: body, requestId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.deleteDeskRequest)
  remove(
    @Input() { params, ifMatch }: InputOf<typeof routes.deleteDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.deleting.execute(tx, { actor, requestId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.sendDeskRequest)
  send(
    @Input() { params, ifMatch }: InputOf<typeof routes.sendDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.sending.execute(tx, { actor, requestId: params.id, seenVersion: ifMatch });
  }

  @Endpoint(routes.remindDeskRequest)
  remind(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.remindDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const { unitIds } = body;
    return this.reminding.execute(tx, { actor, requestId: params.id, seenVersion: ifMatch, unitIds });
  }

  @Endpoint(routes.closeDeskRequest)
  close(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.closeDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const { reason } = body;
    return this.ending.close(tx, { actor, requestId: params.id, seenVersion: ifMatch, reason });
  }

  @Endpoint(routes.cancelDeskRequest)
  cancel(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.cancelDeskRequest>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const { reason } = body;
    return this.ending.cancel(tx, { actor, requestId: params.id, seenVersion: ifMatch, reason });
  }
}
