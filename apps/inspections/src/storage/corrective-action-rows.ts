import type { CorrectiveAction } from '../domain/corrective-action.js';

/** Columns of a corrective action `a` under the names of the domain. */
export const ACTION_COLUMNS = `
  a.id AS "actionId", a.number, a.version, a.event_seq AS "eventSeq", a.state, a.conclusion_id AS "conclusionId",
  (SELECT k.official_number FROM conclusion k WHERE k.id = a.conclusion_id) AS "conclusionNumber",
  a.visit_id AS "visitId", a.plan_id AS "planId", a.unit_id AS "unitId", a.province_id AS "provinceId",
  a.item_code AS "itemCode", a.title, a.detail, a.owner_id AS "ownerId", a.due_day AS "dueDay", a.due_at AS "dueAt",
  a.repair, a.repaired_by AS "repairedBy", a.repaired_at AS "repairedAt", a.verified_by AS "verifiedBy",
  a.verified_at AS "verifiedAt", a.repeat_of_id AS "repeatOfId", a.opened_at AS "openedAt"`;

/** Earlier actions `e` of the same unit on the criterion of `a`; those of one conclusion are no repetition. */
export const EARLIER = `
  corrective_action e
  WHERE e.unit_id = a.unit_id AND e.item_code = a.item_code AND e.opened_at < a.opened_at
    AND e.conclusion_id <> a.conclusion_id`;

export type ActionRow = CorrectiveAction;

/** Without what was only joined to it. */
export function toAction(row: ActionRow): CorrectiveAction {
  return {
    actionId: row.actionId,
    number: row.number,
    version: row.version,
    eventSeq: row.eventSeq,
    state: row.state,
    conclusionId: row.conclusionId,
    conclusionNumber: row.conclusionNumber,
    visitId: row.visitId,
    planId: row.planId,
    unitId: row.unitId,
    provinceId: row.provinceId,
    itemCode: row.itemCode,
    title: row.title,
    detail: row.detail,
    ownerId: row.ownerId,
    dueDay: row.dueDay,
    dueAt: row.dueAt,
    repair: row.repair,
    repairedBy: row.repairedBy,
    repairedAt: row.repairedAt,
    verifiedBy: row.verifiedBy,
    verifiedAt: row.verifiedAt,
    repeatOfId: row.repeatOfId,
    openedAt: row.openedAt,
  };
}
