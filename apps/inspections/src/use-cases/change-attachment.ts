import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { FileStore } from '#files';
import { OrgPicture } from '#org';
import { captioned, removed, requireSeen } from '../domain/attachment.js';
import type { Actor } from './actor.js';
import { AttachmentFiles, type OwnedAttachment } from './attachment-files.ports.js';
import { AttachmentOwnerDesk } from './attachment-owners.js';
import { attachmentView, type InspectionFileView } from './attachment-view.js';

export type ChangeAttachment = { actor: Actor; attachmentId: string; seenVersion: number };

/** Whoever may add files to a thing now may caption them anew and take them away. */
@Injectable()
export class AttachmentChanging {
  constructor(
    private readonly owners: AttachmentOwnerDesk,
    private readonly files: AttachmentFiles,
    private readonly store: FileStore,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, and what the owner says */
  async caption(tx: Tx, command: ChangeAttachment, caption: string | null): Promise<InspectionFileView> {
    const after = captioned(await this.take(tx, command), caption);
    await this.files.save(tx, after);
    return attachmentView(after, await this.org.current(), this.clock.today());
  }

  /** What a submission has stays with it; everything else is gone. @throws as `caption` */
  async remove(tx: Tx, command: ChangeAttachment): Promise<void> {
    const file = await this.take(tx, command);
    const after = removed(file, this.clock.now());
    if (after !== null) return this.files.save(tx, after);
    await this.files.remove(tx, file.attachmentId);
    tx.afterCommit(() => this.store.discard([file.key, file.previewKey]));
  }

  /** Its owner is locked first, as whoever submits it does. */
  private async take(
    tx: Tx,
    { actor, attachmentId, seenVersion }: ChangeAttachment,
  ): Promise<OwnedAttachment> {
    const found = await this.files.find(tx, attachmentId);
    if (found === undefined) throw new Refusal('NOT_FOUND');
    const { owner, ownerId, itemCode } = found;
    await this.owners.keeperOf(owner).mayAdd(tx, ownerId, itemCode, actor);
    return requireSeen(await this.files.lock(tx, attachmentId), seenVersion);
  }
}
