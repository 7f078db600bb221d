import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import type { DeskRequest } from '../domain/desk-request.js';
import { DeskRequests, type ReadRequest } from '../use-cases/desk.ports.js';
import { READ_REQUEST, REQUEST_COLUMNS, toRead, type ReadRow } from './desk-rows.js';

const lock = statement(
  'lock-desk-request',
  `SELECT ${REQUEST_COLUMNS} FROM desk_request r WHERE r.id = $1 FOR NO KEY UPDATE`,
);
const read = statement('read-desk-request', `${READ_REQUEST} WHERE r.id = $2`);
const add = statement(
  'add-desk-request',
  `INSERT INTO desk_request (id, version, number, state, province_id, plan_id, year, title, content, questions, unit_ids,
     due_day, due_at, created_by, created_at, sent_at, closed_at, reason)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
);
// Who made it, when and in which province stays as it is.
const save = statement(
  'save-desk-request',
  `UPDATE desk_request SET version = $2, number = $3, state = $4, plan_id = $5, year = $6, title = $7, content = $8,
     questions = $9, unit_ids = $10, due_day = $11, due_at = $12, sent_at = $13, closed_at = $14, reason = $15
   WHERE id = $1`,
);
const remove = statement('remove-desk-request', `DELETE FROM desk_request WHERE id = $1 AND state = 'DRAFT'`);
const planStands = statement(
  'plan-stands',
  `SELECT 1 FROM plan WHERE id = $1 AND province_id = $2 AND issued_revision IS NOT NULL
     AND state NOT IN ('CLOSED', 'CANCELLED')`,
);

@Injectable()
export class DeskRequestRepository extends DeskRequests {
  async lock(tx: Tx, requestId: string): Promise<DeskRequest | undefined> {
    const [row] = await tx.query<DeskRequest>(lock, [requestId]);
    return row;
  }

  async add(tx: Tx, request: DeskRequest): Promise<void> {
    const { requestId, version, number, state, provinceId, planId, year, title, content, unitIds } = request;
    const { questions, dueDay, dueAt, createdBy, createdAt, sentAt, closedAt, reason } = request;
    await tx.query(add, [
      ...[requestId, version, number, state, provinceId, planId, year, title, content],
      ...[JSON.stringify(questions), unitIds, dueDay, dueAt, createdBy, createdAt, sentAt, closedAt, reason],
    ]);
  }

  async save(tx: Tx, request: DeskRequest): Promise<void> {
    const { requestId, version, number, state, planId, year, title, content, unitIds } = request;
    const { questions, dueDay, dueAt, sentAt, closedAt, reason } = request;
    await tx.query(save, [
      ...[requestId, version, number, state, planId, year, title, content, JSON.stringify(questions)],
      ...[unitIds, dueDay, dueAt, sentAt, closedAt, reason],
    ]);
  }

  async remove(tx: Tx, requestId: string): Promise<void> {
    await tx.query(remove, [requestId]);
  }

  async read(tx: Tx, requestId: string, now: Date): Promise<ReadRequest | undefined> {
    const [row] = await tx.query<ReadRow>(read, [now, requestId]);
    return row === undefined ? undefined : toRead(row);
  }

  async planStands(tx: Tx, planId: string, provinceId: string): Promise<boolean> {
    return (await tx.query(planStands, [planId, provinceId])).length > 0;
  }
}
