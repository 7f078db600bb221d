import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import {
  AttachmentFiles,
  AttachmentReader,
  type OwnedAttachment,
} from '../use-cases/attachment-files.ports.js';
import type { AttachmentOwnerKind } from '../use-cases/attachment-owners.ports.js';
import { AttachmentShelf, type ShelvedAttachment } from '../use-cases/attachments.ports.js';

const SHELVED = `
  a.id AS "attachmentId", a.version, a.item_code AS "itemCode", a.name, a.media_type AS "mediaType", a.bytes, a.caption,
  a.uploaded_by AS "uploadedBy", a.uploaded_at AS "uploadedAt"`;
const COLUMNS = `${SHELVED},
  a.owner, a.owner_id AS "ownerId", a.key, a.preview_key AS "previewKey", a.sha256, a.kept_at AS "keptAt",
  a.removed_at AS "removedAt"`;

const find = statement('find-attachment', `SELECT ${COLUMNS} FROM attachment a WHERE a.id = $1`);
const lock = statement('lock-attachment', `SELECT ${COLUMNS} FROM attachment a WHERE a.id = $1 FOR UPDATE`);
const ofOwner = statement(
  'attachments-of-owner',
  `SELECT ${SHELVED} FROM attachment a
   WHERE a.owner = $1 AND a.owner_id = $2 AND a.removed_at IS NULL ORDER BY a.uploaded_at, a.id`,
);
const keep = statement(
  'keep-attachments',
  `UPDATE attachment SET kept_at = $3
   WHERE owner = $1 AND owner_id = $2 AND removed_at IS NULL AND kept_at IS NULL`,
);
// The owner may have been locked so that several add at once; the count is for one at a time.
const lockOwner = statement('lock-attachments', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))');
const count = statement(
  'count-attachments',
  'SELECT count(*) AS count FROM attachment WHERE owner = $1 AND owner_id = $2 AND removed_at IS NULL',
);
const add = statement(
  'add-attachment',
  `INSERT INTO attachment (id, version, owner, owner_id, item_code, key, preview_key, name, media_type, bytes, sha256,
     caption, uploaded_by, uploaded_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);
const save = statement(
  'save-attachment',
  'UPDATE attachment SET version = $2, caption = $3, removed_at = $4 WHERE id = $1',
);
const remove = statement('remove-attachment', 'DELETE FROM attachment WHERE id = $1');
const keysAmong = statement(
  'attachment-keys',
  `SELECT key FROM attachment WHERE key = ANY ($1::text[])
   UNION ALL SELECT preview_key FROM attachment WHERE preview_key = ANY ($1::text[])`,
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

@Injectable()
export class AttachmentRepository extends AttachmentFiles {
  async find(tx: Tx, attachmentId: string): Promise<OwnedAttachment | undefined> {
    return (await tx.query<OwnedAttachment>(find, [attachmentId]))[0];
  }

  async lock(tx: Tx, attachmentId: string): Promise<OwnedAttachment | undefined> {
    return (await tx.query<OwnedAttachment>(lock, [attachmentId]))[0];
  }

  async lockCount(tx: Tx, owner: AttachmentOwnerKind, ownerId: string): Promise<number> {
    await tx.query(lockOwner, [`attachments:${owner}:${ownerId}`]);
    const [row] = await tx.query<{ count: number }>(count, [owner, ownerId]);
    return row?.count ?? 0;
  }

  async add(tx: Tx, file: OwnedAttachment): Promise<void> {
    await tx.query(add, [
      file.attachmentId,
      file.version,
      file.owner,
      file.ownerId,
      file.itemCode,
      file.key,
      file.previewKey,
      file.name,
      file.mediaType,
      file.bytes,
      file.sha256,
      file.caption,
      file.uploadedBy,
      file.uploadedAt,
    ]);
  }

  async save(tx: Tx, { attachmentId, version, caption, removedAt }: OwnedAttachment): Promise<void> {
    await tx.query(save, [attachmentId, version, caption, removedAt]);
  }

  async remove(tx: Tx, attachmentId: string): Promise<void> {
    await tx.query(remove, [attachmentId]);
  }
}

@Injectable()
export class AttachmentSqlReader extends AttachmentReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(attachmentId: string): Promise<OwnedAttachment | undefined> {
    return (await this.database.query<OwnedAttachment>(find, [attachmentId]))[0];
  }

  async keysAmong(keys: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(keysAmong, [keys]);
    return rows.map(({ key }) => key);
  }
}
