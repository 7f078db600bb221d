import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import {
  AttachmentOwners,
  type AttachmentOwner,
  type AttachmentOwnerKind,
} from './attachment-owners.ports.js';

/** Who answers for which files. */
@Injectable()
export class AttachmentOwnerDesk extends AttachmentOwners {
  private readonly keepers = new Map<AttachmentOwnerKind, AttachmentOwner>();

  register(owner: AttachmentOwnerKind, keeper: AttachmentOwner): void {
    this.keepers.set(owner, keeper);
  }

  /** @throws Refusal NOT_FOUND when nobody keeps such things here */
  keeperOf(owner: AttachmentOwnerKind): AttachmentOwner {
    const keeper = this.keepers.get(owner);
    if (keeper === undefined) throw new Refusal('NOT_FOUND');
    return keeper;
  }
}
