import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import type { AttachmentOwnerKind } from '../use-cases/attachment-owners.ports.js';
import { AttachmentShelf, type ShelvedAttachment } from '../use-cases/attachments.ports.js';

const ofOwner = statement(
  'attachments-of-owner',
  `SELECT id AS "attachmentId", version, item_code AS "itemCode", name, media_type AS "mediaType", bytes, caption,
     uploaded_by AS "uploadedBy", uploaded_at AS "uploadedAt"
   FROM attachment WHERE owner = $1 AND owner_id = $2 AND removed_at IS NULL ORDER BY uploaded_at, id`,
);
const keep = statement(
  'keep-attachments',
  `UPDATE attachment SET kept_at = $3
   WHERE owner = $1 AND owner_id = $2 AND removed_at IS NULL AND kept_at IS NULL`,
);

@Injectable()
export class AttachmentSqlShelf extends AttachmentShelf {
  of(tx: Tx, owner: AttachmentOwnerKind, ownerId: string): Promise<ShelvedAttachment[]> {
    return tx.query<ShelvedAttachment>(ofOwner, [owner, ownerId]);
  }

  async keep(tx: Tx, owner: AttachmentOwnerKind, ownerId: string, at: Date): Promise<void> {
    await tx.query(keep, [owner, ownerId, at]);
  }
}
