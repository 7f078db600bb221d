import { Injectable } from '@nestjs/common';
import { newId, statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { ActionStep, CorrectiveAction, MovedAction } from '../domain/corrective-action.js';
import { AttachmentShelf } from '../use-cases/attachments.ports.js';
import {
  CorrectiveActions,
  type ActionEvent,
  type StoredAction,
} from '../use-cases/corrective-actions.ports.js';
import { storedAction } from './corrective-action.reader.js';

const lock = statement(
  'lock-corrective-action',
  'SELECT id FROM corrective_action WHERE id = $1 FOR NO KEY UPDATE',
);
const add = statement(
  'add-corrective-action',
  `INSERT INTO corrective_action (id, number, version, event_seq, state, conclusion_id, visit_id, plan_id, unit_id,
     province_id, item_code, title, detail, owner_id, due_day, due_at, repeat_of_id, opened_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
);
const save = statement(
  'save-corrective-action',
  `UPDATE corrective_action SET version = $2, event_seq = $3, state = $4, owner_id = $5, due_day = $6, due_at = $7,
     repair = $8, repaired_by = $9, repaired_at = $10, verified_by = $11, verified_at = $12
   WHERE id = $1`,
);
const addStep = statement(
  'add-action-step',
  'INSERT INTO action_step (id, action_id, kind, text, by, at) VALUES ($1, $2, $3, $4, $5, $6)',
);
const count = statement('count-action-event', 'UPDATE corrective_action SET event_seq = $2 WHERE id = $1');
const latestOn = statement(
  'latest-action-on-item',
  `SELECT id FROM corrective_action WHERE unit_id = $1 AND item_code = $2 AND conclusion_id <> $3
   ORDER BY opened_at DESC, id DESC LIMIT 1`,
);

@Injectable()
export class CorrectiveActionRepository extends CorrectiveActions {
  constructor(
    private readonly outbox: Outbox,
    private readonly shelf: AttachmentShelf,
  ) {
    super();
  }

  async open(tx: Tx, action: CorrectiveAction, step: ActionStep, event: ActionEvent): Promise<void> {
    await tx.query(add, [
      action.actionId,
      action.number,
      action.version,
      action.eventSeq,
      action.state,
      action.conclusionId,
      action.visitId,
      action.planId,
      action.unitId,
      action.provinceId,
      action.itemCode,
      action.title,
      action.detail,
      action.ownerId,
      action.dueDay,
      action.dueAt,
      action.repeatOfId,
      action.openedAt,
    ]);
    await this.addStep(tx, action, step);
    await this.publish(tx, action, event, step.at);
  }

  async lock(tx: Tx, actionId: string): Promise<StoredAction | undefined> {
    const [row] = await tx.query<{ id: string }>(lock, [actionId]);
    if (row === undefined) return undefined;
    return storedAction(tx, row.id, await this.shelf.of(tx, 'ACTION', row.id));
  }

  async move(tx: Tx, { action, step }: MovedAction, event: ActionEvent): Promise<void> {
    await tx.query(save, [
      action.actionId,
      action.version,
      action.eventSeq,
      action.state,
      action.ownerId,
      action.dueDay,
      action.dueAt,
      action.repair,
      action.repairedBy,
      action.repairedAt,
      action.verifiedBy,
      action.verifiedAt,
    ]);
    await this.addStep(tx, action, step);
    await this.publish(tx, action, event, step.at);
  }

  async announce(tx: Tx, action: CorrectiveAction, event: ActionEvent, at: Date): Promise<void> {
    await tx.query(count, [action.actionId, action.eventSeq]);
    await this.publish(tx, action, event, at);
  }

  async latestOn(tx: Tx, unitId: string, itemCode: string, besides: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(latestOn, [unitId, itemCode, besides]);
    return row?.id;
  }

  private async addStep(tx: Tx, { actionId }: CorrectiveAction, { kind, text, by, at }: ActionStep) {
    await tx.query(addStep, [newId(), actionId, kind, text, by, at]);
  }

  private async publish(tx: Tx, action: CorrectiveAction, { contract, data }: ActionEvent, time: Date) {
    const { actionId: subject, eventSeq: sequence } = action;
    await this.outbox.append(tx, [outgoing(contract, { subject, sequence, time, data })]);
  }
}
