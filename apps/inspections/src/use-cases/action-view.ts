import type { z } from 'zod';
import { dayOf } from '#calendar';
import {
  ACTION_STEP_LABELS,
  type ActionListItem as ListItemShape,
  type CorrectiveActionView as ViewShape,
} from '#contracts';
import { actionOffers } from '../domain/action-rights.js';
import type { Looking } from '../domain/conclusion-sight.js';
import { actionSummary } from './conclusion-view.js';
import type { ListedAction, StoredAction } from './corrective-actions.ports.js';

export type ActionView = z.infer<typeof ViewShape>;
export type ActionListItem = z.infer<typeof ListItemShape>;
type At = Looking & { now: Date };

/** People are named with the office they held when they did something. */
export function actionView(stored: StoredAction, looking: At): ActionView {
  const { action, visit, item, earlier, steps, evidence } = stored;
  const { org } = looking;
  const person = (personId: string | null, at: Date | null) =>
    personId === null || at === null ? null : org.personRef(personId, dayOf(at));
  return {
    ...actionListItem({ action, repeats: earlier.length }, looking),
    visitId: action.visitId,
    item,
    detail: action.detail,
    dueAt: action.dueAt.toISOString(),
    repair: action.repair,
    repairedBy: person(action.repairedBy, action.repairedAt),
    verifiedBy: person(action.verifiedBy, action.verifiedAt),
    earlier: earlier.map((other) => ({ ...other, openedAt: other.openedAt.toISOString() })),
    evidence: evidence.map(
      ({ attachmentId, version, name, mediaType, bytes, caption, uploadedBy, uploadedAt }) => ({
        attachmentId,
        version,
        name,
        mediaType,
        bytes,
        caption,
        uploadedBy: org.personRef(uploadedBy, dayOf(uploadedAt)),
        uploadedAt: uploadedAt.toISOString(),
      }),
    ),
    steps: steps.map(({ stepId, kind, text, by, at }) => ({
      stepId,
      kind,
      label: ACTION_STEP_LABELS[kind],
      text,
      by: person(by, at),
      at: at.toISOString(),
    })),
    actions: actionOffers(action, visit, looking),
  };
}

export function actionListItem({ action, repeats }: ListedAction, looking: At): ActionListItem {
  return {
    ...actionSummary(action, looking),
    version: action.version,
    unit: looking.org.unitRef(action.unitId),
    planId: action.planId,
    conclusionId: action.conclusionId,
    conclusionNumber: action.conclusionNumber,
    openedAt: action.openedAt.toISOString(),
    repairedAt: action.repairedAt?.toISOString() ?? null,
    verifiedAt: action.verifiedAt?.toISOString() ?? null,
    repeats,
  };
}
