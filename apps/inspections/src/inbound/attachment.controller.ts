import { Controller, Injectable } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import { Database, type Tx } from '#database';
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
import { AttachmentAdding } from '../use-cases/add-attachment.js';
import { AttachmentChanging } from '../use-cases/change-attachment.js';
import { AttachmentOpening } from '../use-cases/open-attachment.js';

type Add = InputOf<typeof routes.addInspectionFile>;

/** Somebody who may not add a file is told before sending it. */
@Injectable()
export class AttachmentAdmission implements UploadAdmission<typeof routes.addInspectionFile> {
  constructor(
    private readonly adding: AttachmentAdding,
    private readonly database: Database,
  ) {}

  async admit({ query }: Add, actor: Caller): Promise<void> {
    // A transaction of its own: the command’s begins when the file is here.
    await this.database.transaction((tx) => this.adding.admit(tx, actor, placeOf(query)));
  }
}

@Controller()
export class AttachmentController {
  constructor(
    private readonly adding: AttachmentAdding,
    private readonly opening: AttachmentOpening,
    private readonly changing: AttachmentChanging,
  ) {}

  @Endpoint(routes.addInspectionFile)
  @BeforeUpload(AttachmentAdmission)
  add(@Input() { query }: Add, @From() actor: Caller, @Uploaded() file: UploadedFile, @InTx() tx: Tx) {
    const { name, caption } = query;
    const facts = { name, caption: caption ?? null };
    return this.adding.execute(tx, { ...placeOf(query), ...facts, actor, file });
  }

  @Endpoint(routes.getInspectionFile)
  get(@Input() { params }: InputOf<typeof routes.getInspectionFile>, @From() actor: Caller) {
    return this.opening.original(actor, params.id);
  }

  @Endpoint(routes.previewInspectionFile)
  preview(@Input() { params }: InputOf<typeof routes.previewInspectionFile>, @From() actor: Caller) {
    return this.opening.preview(actor, params.id);
  }

  @Endpoint(routes.changeInspectionFile)
  change(
    @Input() { params, ifMatch, body }: InputOf<typeof routes.changeInspectionFile>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    const command = { actor, attachmentId: params.id, seenVersion: ifMatch };
    return this.changing.caption(tx, command, body.caption);
  }

  @Endpoint(routes.removeInspectionFile)
  remove(
    @Input() { params, ifMatch }: InputOf<typeof routes.removeInspectionFile>,
    @From() actor: Caller,
    @InTx() tx: Tx,
  ) {
    return this.changing.remove(tx, { actor, attachmentId: params.id, seenVersion: ifMatch });
  }
}

function placeOf({ owner, ownerId, itemCode }: Add['query']) {
  return { owner, ownerId, itemCode: itemCode ?? null };
}
