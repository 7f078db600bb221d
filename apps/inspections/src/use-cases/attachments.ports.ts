import type { Tx } from '#database';
import type { AttachmentOwnerKind } from './attachment-owners.ports.js';

/** A file as its owner shows it; opened at `/api/inspection-files/:id`. */
export type ShelvedAttachment = {
  attachmentId: string;
  version: number;
  /** Of the checklist or question that it belongs to; null: to the thing as a whole. */
  itemCode: string | null;
  name: string;
  mediaType: string;
  bytes: number;
  caption: string | null;
  uploadedBy: string;
  uploadedAt: Date;
};

/** The files of a thing, as the part that keeps it asks for them. */
export abstract class AttachmentShelf {
  /** Oldest first. Under the lock of the thing it is what a submission counts and takes along. */
  abstract of(tx: Tx, owner: AttachmentOwnerKind, ownerId: string): Promise<ShelvedAttachment[]>;
  /**
   * What lies there now goes along with a submission: taken away later, it leaves the shelf but can still be opened by
   * those who read the thing. What was never kept is gone when it is removed.
   */
  abstract keep(tx: Tx, owner: AttachmentOwnerKind, ownerId: string, at: Date): Promise<void>;
}
