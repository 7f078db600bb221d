import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { nextState } from '../domain/moves.js';
import type { Actor } from './actor.js';
import { requireOwn } from './own-registration.js';
import { Registrations } from './registrations.js';

export type DeleteDraft = { actor: Actor; registrationId: string; seenVersion: number };

@Injectable()
export class DraftDeleting {
  constructor(private readonly registrations: Registrations) {}

  async execute(tx: Tx, { actor, registrationId, seenVersion }: DeleteDraft): Promise<void> {
    const locked = await this.registrations.lock(tx, registrationId);
    nextState(requireOwn(locked, actor, seenVersion).registration.state, 'DELETE');
    await this.registrations.remove(tx, registrationId);
  }
}
