import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import { fileName, type UploadedFile } from '#files';
import { OrgPicture } from '#org';
import { requireRoom } from '../domain/attachment.js';
import type { Actor } from './actor.js';
import { AttachmentFiles, type OwnedAttachment } from './attachment-files.ports.js';
import { AttachmentOwnerDesk } from './attachment-owners.js';
import type { AttachmentOwnerKind } from './attachment-owners.ports.js';
import { attachmentView, type InspectionFileView } from './attachment-view.js';

export type AttachmentPlace = { owner: AttachmentOwnerKind; ownerId: string; itemCode: string | null };

export type AddAttachment = AttachmentPlace & {
  actor: Actor;
  /** As its owner calls it. */
  name: string;
  caption: string | null;
  file: UploadedFile;
};

@Injectable()
export class AttachmentAdding {
  constructor(
    private readonly owners: AttachmentOwnerDesk,
    private readonly files: AttachmentFiles,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * Whether a file would be taken: asked before it is sent, and again when it has come in, as its owner may have been
   * submitted meanwhile.
   *
   * @throws Refusal NOT_FOUND, TOO_MANY_INSPECTION_FILES, and what the owner says
   */
  async admit(tx: Tx, actor: Actor, { owner, ownerId, itemCode }: AttachmentPlace): Promise<void> {
    await this.owners.keeperOf(owner).mayAdd(tx, ownerId, itemCode, actor);
    requireRoom(await this.files.lockCount(tx, owner, ownerId));
  }

  async execute(tx: Tx, command: AddAttachment): Promise<InspectionFileView> {
    const { actor, owner, ownerId, itemCode, caption } = command;
    await this.admit(tx, actor, command);
    const { key, previewKey, mediaType, bytes, sha256 } = command.file;
    const file: OwnedAttachment = {
      ...{ attachmentId: newId(), version: 1, owner, ownerId, itemCode, caption },
      ...{ key, previewKey, mediaType, bytes, sha256 },
      name: fileName(command.name, mediaType),
      uploadedBy: actor.personId,
      uploadedAt: this.clock.now(),
      ...{ keptAt: null, removedAt: null },
    };
    await this.files.add(tx, file);
    return attachmentView(file, await this.org.current(), this.clock.today());
  }
}
