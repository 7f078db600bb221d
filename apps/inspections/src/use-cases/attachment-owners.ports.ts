import type { Tx } from '#database';
import type { Actor } from './actor.js';

/** What a file can belong to. */
export const ATTACHMENT_OWNERS = ['VISIT', 'SELF', 'ACTION', 'DESK_ANSWER'] as const;
export type AttachmentOwnerKind = (typeof ATTACHMENT_OWNERS)[number];

/** What the part that keeps a thing says about its files. */
export type AttachmentOwner = {
  /**
   * Whether the actor may add files there now; the same is asked before one is captioned anew or removed. Lock the
   * thing, so that what is added is not late for a submission that runs beside it.
   *
   * @param itemCode of the checklist or question that the file belongs to; null: to the thing as a whole
   * @throws Refusal why not: NOT_FOUND for what is not to be seen, otherwise a code of the part
   */
  mayAdd(tx: Tx, ownerId: string, itemCode: string | null, actor: Actor): Promise<void>;
  /** Whether the actor reads the thing, and its files with it; a no is answered as NOT_FOUND. */
  mayRead(ownerId: string, actor: Actor): Promise<boolean>;
};

/** Who answers for files of which kind; the parts register when the module starts. */
export abstract class AttachmentOwners {
  abstract register(owner: AttachmentOwnerKind, keeper: AttachmentOwner): void;
}
