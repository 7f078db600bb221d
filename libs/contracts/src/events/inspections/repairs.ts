import { z } from 'zod';
import { defineEvent } from '../../event.js';
import { Day, Id, Instant } from '../../values.js';
import { daysLeft, weeksOverdue } from './due.js';

export const ActionFacts = z.object({
  actionId: Id,
  /** e.g. `KP-2022-00012`. */
  number: z.string(),
  conclusionId: Id,
  /** Official number of the conclusion. */
  conclusionNumber: z.string(),
  planId: Id,
  unitId: Id,
  ownerId: Id.nullable(),
  title: z.string(),
  dueDay: Day,
  /** The owner and officers of the unit, or those who verify: whom this event is for. */
  toldIds: z.array(Id),
  at: Instant,
});

export const actionOpened = defineEvent({
  type: 'vn.dicoso.inspections.action-opened.v1',
  aggregate: 'corrective-action',
  summary: 'A unit has something to repair',
  schema: ActionFacts,
});
export const actionDueSoon = defineEvent({
  type: 'vn.dicoso.inspections.action-due-soon.v1',
  aggregate: 'corrective-action',
  summary: 'A repair is due in three days, tomorrow or today',
  schema: ActionFacts.extend(daysLeft),
});
export const actionOverdue = defineEvent({
  type: 'vn.dicoso.inspections.action-overdue.v1',
  aggregate: 'corrective-action',
  summary: 'A repair is overdue: owner, unit and its superior are told, then weekly',
  schema: ActionFacts.extend(weeksOverdue),
});
export const actionRepaired = defineEvent({
  type: 'vn.dicoso.inspections.action-repaired.v1',
  aggregate: 'corrective-action',
  summary: 'The unit reported a repair, to be verified',
  schema: ActionFacts,
});
export const actionReopened = defineEvent({
  type: 'vn.dicoso.inspections.action-reopened.v1',
  aggregate: 'corrective-action',
  summary: 'The inspector did not accept a repair',
  schema: ActionFacts.extend({ reason: z.string() }),
});
export const actionExtended = defineEvent({
  type: 'vn.dicoso.inspections.action-extended.v1',
  aggregate: 'corrective-action',
  summary: 'A repair got another due day',
  schema: ActionFacts.extend({ previousDueDay: Day, reason: z.string() }),
});
export const actionOwnerChanged = defineEvent({
  type: 'vn.dicoso.inspections.action-owner-changed.v1',
  aggregate: 'corrective-action',
  summary: 'A repair passed to somebody else, or to the unit as a whole',
  schema: ActionFacts.extend({ previousOwnerId: Id.nullable() }),
});
export const actionClosed = defineEvent({
  type: 'vn.dicoso.inspections.action-closed.v1',
  aggregate: 'corrective-action',
  summary: 'The inspector verified a repair',
  schema: ActionFacts,
});
