import { Refusal } from '#contracts';

/** Most files of one thing: a visit has them for every item of its checklist. */
export const MOST_FILES = 200;

/** A file of a visit, a repair or an answer. */
export type Attachment<Owner extends string = string> = {
  attachmentId: string;
  version: number;
  owner: Owner;
  ownerId: string;
  itemCode: string | null;
  /** In the file store. */
  key: string;
  previewKey: string | null;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  caption: string | null;
  uploadedBy: string;
  uploadedAt: Date;
  /** A submission took it along. */
  keptAt: Date | null;
  /** Taken off the shelf; only what was kept is still there. */
  removedAt: Date | null;
};

/** @throws Refusal TOO_MANY_INSPECTION_FILES */
export function requireRoom(count: number): void {
  if (count >= MOST_FILES) throw new Refusal('TOO_MANY_INSPECTION_FILES', { limit: MOST_FILES });
}

/**
 * The file, if it still lies on the shelf as the actor saw it.
 *
 * @throws Refusal NOT_FOUND, STALE_VERSION
 */
export function requireSeen<File extends Attachment>(file: File | undefined, seenVersion: number): File {
  if (file === undefined || file.removedAt !== null) throw new Refusal('NOT_FOUND');
  if (file.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return file;
}

export function captioned<File extends Attachment>(file: File, caption: string | null): File {
  return { ...file, caption, version: file.version + 1 };
}

/** @returns null: no submission has it, and nothing of it stays */
export function removed<File extends Attachment>(file: File, now: Date): File | null {
  return file.keptAt === null ? null : { ...file, version: file.version + 1, removedAt: now };
}
