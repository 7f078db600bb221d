import type { CorrectiveAction } from '../domain/corrective-action.js';

/** What every event of a corrective action carries. */
export function actionFacts(action: CorrectiveAction, toldIds: readonly string[], at: Date) {
  return {
    actionId: action.actionId,
    number: action.number,
    conclusionId: action.conclusionId,
    conclusionNumber: action.conclusionNumber,
    planId: action.planId,
    unitId: action.unitId,
    ownerId: action.ownerId,
    title: action.title,
    dueDay: action.dueDay,
    toldIds: [...toldIds],
    at: at.toISOString(),
  };
}
