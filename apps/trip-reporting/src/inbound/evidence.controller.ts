import { Controller, Injectable } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import type { UploadedFile } from '#files';
import {
  BeforeUpload,
  Endpoint,
  From,
  InTx,
  Input,
  Uploaded,
  type Caller,
  type UploadAdmission,
} from '#http';
import { EvidenceAdding } from '../use-cases/add-evidence.js';
import { EvidenceChanging } from '../use-cases/change-evidence.js';
import { EvidenceOpening } from '../use-cases/open-evidence.js';
import { EvidenceRemoving } from '../use-cases/remove-evidence.js';

/** Somebody who may not add a file is told before sending it. */
@Injectable()
export class EvidenceAdmission implements UploadAdmission<typeof routes.addEvidence> {
  constructor(private readonly adding: EvidenceAdding) {}

  async admit({ params }: InputOf<typeof routes.addEvidence>, actor: Caller): Promise<void> {
    await this.adding.admit(actor, params.id);
  }
}

@Controller()
export class EvidenceController {
  constructor(
    private readonly adding: EvidenceAdding,
    private readonly opening: EvidenceOpening,
    private readonly changing: EvidenceChanging,
    private readonly removing: EvidenceRemoving,
  ) {}

  @Endpoint(routes.addEvidence)
  @BeforeUpload(EvidenceAdmission)
  add(
    @Input() { params, query }: InputOf<typeof routes.addEvidence>,
    @From() actor: Caller,
    @Uploaded() file: UploadedFile,
    @InTx() tx: Tx,
  ) {
    const facts = {
      caption: query.caption ?? null,
      peopleRecognisable: query.peopleRecognisable === 'true',
      minors: query.minors === 'true',
    };
    return this.adding.execute(tx, { actor, reportId: params.id, name: query.name, facts, file });
  }

  @Endpoint(routes.getEvidence)
  get(@Input() { params }: InputOf<typeof routes.getEvidence>, @From() actor: Caller) {
    return this.opening.original(actor, params.id);
  }

  @Endpoint(routes.previewEvidence)
  preview(@Input() { params }: InputOf<typeof routes.previewEvidence>, @From() actor: Caller) {
    return this.opening.preview(actor, params.id);
  }

  @Endpoint(routes.changeEvidence)
  change(@Input() input: InputOf<typeof routes.changeEvidence>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.changing.execute(tx, {
      actor,
      evidenceId: params.id,
      seenVersion: ifMatch,
      facts: body,
    });
  }

  @Endpoint(routes.removeEvidence)
  remove(@Input() input: InputOf<typeof routes.removeEvidence>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch } = input;
    return this.removing.execute(tx, { actor, evidenceId: params.id, seenVersion: ifMatch });
  }
}
