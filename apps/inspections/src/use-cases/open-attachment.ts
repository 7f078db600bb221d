import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import { PREVIEW_TYPE, fileName, type FileAnswer } from '#files';
import type { Actor } from './actor.js';
import { AttachmentReader, type OwnedAttachment } from './attachment-files.ports.js';
import { AttachmentOwnerDesk } from './attachment-owners.js';

/** A file as it is sent to somebody who reads what it belongs to. */
@Injectable()
export class AttachmentOpening {
  constructor(
    private readonly owners: AttachmentOwnerDesk,
    private readonly reader: AttachmentReader,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async original(actor: Actor, attachmentId: string): Promise<FileAnswer> {
    const { key, mediaType, name, sha256 } = await this.find(actor, attachmentId);
    return { key, mediaType, name, tag: sha256 };
  }

  /** @throws Refusal NOT_FOUND also for what has none: documents */
  async preview(actor: Actor, attachmentId: string): Promise<FileAnswer> {
    const { previewKey, name, sha256 } = await this.find(actor, attachmentId);
    if (previewKey === null) throw new Refusal('NOT_FOUND');
    return {
      key: previewKey,
      mediaType: PREVIEW_TYPE,
      name: fileName(name, PREVIEW_TYPE),
      tag: `${sha256}-preview`,
    };
  }

  private async find(actor: Actor, attachmentId: string): Promise<OwnedAttachment> {
    const file = await this.reader.find(attachmentId);
    if (file === undefined || !(await this.owners.keeperOf(file.owner).mayRead(file.ownerId, actor)))
      throw new Refusal('NOT_FOUND');
    return file;
  }
}
