import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { seesAction } from '../domain/action-rights.js';
import type { Looking } from '../domain/conclusion-sight.js';
import type { Actor } from './actor.js';
import { actionView, type ActionView } from './action-view.js';
import { requireSeen } from './conclusion-desk.js';
import { CorrectiveActions, type StoredAction } from './corrective-actions.ports.js';

/** A locked action and whoever is at it. */
export type OpenAction = { stored: StoredAction; looking: Looking & { now: Date } };

/** How commands get at a corrective action, and how they show what came of it. */
@Injectable()
export class ActionDesk {
  constructor(
    private readonly actions: CorrectiveActions,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async lookingOf({ rights }: Actor): Promise<Looking & { now: Date }> {
    return { rights, org: await this.org.current(), today: this.clock.today(), now: this.clock.now() };
  }

  /** @throws Refusal NOT_FOUND (unknown or not to be seen) */
  async take(tx: Tx, actor: Actor, actionId: string): Promise<OpenAction> {
    const looking = await this.lookingOf(actor);
    const stored = await this.actions.lock(tx, actionId);
    if (stored === undefined || !seesAction(stored.action, stored.visit, looking))
      throw new Refusal('NOT_FOUND');
    return { stored, looking };
  }

  /** @throws Refusal STALE_VERSION when it is no longer what the actor saw */
  requireSeen({ stored }: OpenAction, seenVersion: number): void {
    requireSeen(stored.action, seenVersion);
  }

  async show(tx: Tx, actor: Actor, actionId: string): Promise<ActionView> {
    const stored = await this.actions.lock(tx, actionId);
    if (stored === undefined) throw new Error('an action that was just changed is there');
    return actionView(stored, await this.lookingOf(actor));
  }
}
