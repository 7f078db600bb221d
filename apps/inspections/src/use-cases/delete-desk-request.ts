import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { requireRequestMove } from '../domain/desk-request.js';
import type { Actor } from './actor.js';
import { DeskRequests } from './desk.ports.js';
import { requireManaged } from './require-desk.js';

export type DeleteDeskRequest = { actor: Actor; requestId: string; seenVersion: number };

/** A draft that was never sent leaves no trace; it had no number. */
@Injectable()
export class DeskRequestDeleting {
  constructor(private readonly requests: DeskRequests) {}

  async execute(tx: Tx, { actor, requestId, seenVersion }: DeleteDeskRequest): Promise<void> {
    const before = requireManaged(await this.requests.lock(tx, requestId), actor.rights, seenVersion);
    requireRequestMove(before.state, 'DELETE');
    await this.requests.remove(tx, requestId);
  }
}
