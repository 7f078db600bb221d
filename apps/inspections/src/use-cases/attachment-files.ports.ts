import type { Tx } from '#database';
import type { Attachment } from '../domain/attachment.js';
import type { AttachmentOwnerKind } from './attachment-owners.ports.js';

export type OwnedAttachment = Attachment<AttachmentOwnerKind>;

/** Files as commands change them. */
export abstract class AttachmentFiles {
  /** Whose it is, to ask its owner before it is locked. */
  abstract find(tx: Tx, attachmentId: string): Promise<OwnedAttachment | undefined>;
  abstract lock(tx: Tx, attachmentId: string): Promise<OwnedAttachment | undefined>;
  /** How many lie there; nobody else adds one until the transaction ends. */
  abstract lockCount(tx: Tx, owner: AttachmentOwnerKind, ownerId: string): Promise<number>;
  abstract add(tx: Tx, file: OwnedAttachment): Promise<void>;
  abstract save(tx: Tx, file: OwnedAttachment): Promise<void>;
  abstract remove(tx: Tx, attachmentId: string): Promise<void>;
}

/** Files as they are read. */
export abstract class AttachmentReader {
  abstract find(attachmentId: string): Promise<OwnedAttachment | undefined>;
  /** Of these keys, those that a row names as file or as preview. */
  abstract keysAmong(keys: readonly string[]): Promise<string[]>;
}
