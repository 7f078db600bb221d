import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { seesAction } from '../domain/action-rights.js';
import { unitsSeenBy } from '../domain/inspected-visit.js';
import { ActionDesk } from './action-desk.js';
import { actionListItem, actionView, type ActionView } from './action-view.js';
import type { Actor } from './actor.js';
import { CorrectiveActionReader, type ActionQuestion } from './corrective-actions.ports.js';

type Route = typeof inspectionsRoutes.listCorrectiveActions;
type Query = InputOf<Route>['query'];

/** Corrective actions as the caller may see them. */
@Injectable()
export class ActionReading {
  constructor(
    private readonly actions: CorrectiveActionReader,
    private readonly desk: ActionDesk,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, actionId: string): Promise<ActionView> {
    const [looking, stored] = await Promise.all([this.desk.lookingOf(actor), this.actions.find(actionId)]);
    if (stored === undefined || !seesAction(stored.action, stored.visit, looking))
      throw new Refusal('NOT_FOUND');
    return actionView(stored, looking);
  }

  async list(actor: Actor, query: Query): Promise<ResponseOf<Route>> {
    const { rights } = actor;
    const { limit } = query;
    const looking = await this.desk.lookingOf(actor);
    const wholeProvince =
      rights.roles.has('ORGANISATION_INSPECTION') || rights.roles.has('STANDING_COMMITTEE');
    const found = await this.actions.list({
      personId: actor.personId,
      provinceId: wholeProvince ? rights.provinceId : null,
      unitIds: unitsSeenBy(rights),
      unitId: query.unitId,
      planId: query.planId,
      conclusionId: query.conclusionId,
      state: query.state,
      ownerId: query.owner === 'me' ? actor.personId : undefined,
      overdue: yes(query.overdue),
      repeated: yes(query.repeated),
      now: looking.now,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.action;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map((listed) => actionListItem(listed, looking)),
      nextCursor: more ? encodeCursor([last.dueAt.toISOString(), last.actionId]) : null,
    };
  }
}

function yes(flag: 'true' | 'false' | undefined): boolean | undefined {
  return flag === undefined ? undefined : flag === 'true';
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): ActionQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [dueAt, actionId] = decodeCursor(cursor, ['instant', 'id']);
  return { dueAt: String(dueAt), actionId: String(actionId) };
}
