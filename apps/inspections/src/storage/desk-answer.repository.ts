import { Injectable } from '@nestjs/common';
import { sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing, type OutgoingEvent } from '#messaging';
import type { DeskAnswer } from '../domain/desk-answer.js';
import type { DeskRequest } from '../domain/desk-request.js';
import type { ToldAnswer } from '../domain/desk-told.js';
import { DeskAnswers, type AskedAnswer } from '../use-cases/desk.ports.js';
import { ANSWER_COLUMNS, REQUEST_COLUMNS } from './desk-rows.js';

// Shared, so that units answer beside one another, but not beside a request that ends. A second statement and no join:
// whoever waited for the first lock reads what stood there only afterwards.
const holdRequest = statement(
  'hold-desk-request',
  `SELECT ${REQUEST_COLUMNS} FROM desk_request r
   WHERE r.id = (SELECT a.request_id FROM desk_answer a WHERE a.id = $1) FOR SHARE OF r`,
);
const lock = statement(
  'lock-desk-answer',
  `SELECT ${ANSWER_COLUMNS} FROM desk_answer a WHERE a.id = $1 FOR NO KEY UPDATE`,
);
const lockOf = statement(
  'lock-desk-answers',
  `SELECT ${ANSWER_COLUMNS} FROM desk_answer a WHERE a.request_id = $1 ORDER BY a.id FOR NO KEY UPDATE`,
);
const add = sqlFile(import.meta.url, './sql/add-desk-answers.sql');
const save = sqlFile(import.meta.url, './sql/save-desk-answers.sql');
const keepRevision = statement(
  'keep-desk-answer-revision',
  `INSERT INTO desk_answer_revision (answer_id, revision, answers, submitted_by, submitted_at)
   VALUES ($1, $2, $3, $4, $5)`,
);
const noteReturn = statement(
  'note-desk-answer-return',
  `UPDATE desk_answer_revision SET returned_by = $3, returned_at = $4, reason = $5
   WHERE answer_id = $1 AND revision = $2`,
);

@Injectable()
export class DeskAnswerRepository extends DeskAnswers {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async lock(tx: Tx, answerId: string): Promise<AskedAnswer | undefined> {
    const [request] = await tx.query<DeskRequest>(holdRequest, [answerId]);
    const [answer] = await tx.query<DeskAnswer>(lock, [answerId]);
    return request === undefined || answer === undefined ? undefined : { request, answer };
  }

  lockOf(tx: Tx, requestId: string): Promise<DeskAnswer[]> {
    return tx.query<DeskAnswer>(lockOf, [requestId]);
  }

  async add(tx: Tx, told: readonly ToldAnswer[], at: Date): Promise<void> {
    await tx.query(add, [JSON.stringify(told.map(({ answer }) => answer))]);
    await this.outbox.append(tx, told.map(eventAt(at)));
  }

  async tell(tx: Tx, told: readonly ToldAnswer[], at: Date): Promise<void> {
    if (told.length === 0) return;
    await tx.query(save, [JSON.stringify(told.map(({ answer }) => answer))]);
    await this.outbox.append(tx, told.map(eventAt(at)));
  }

  async save(tx: Tx, answer: DeskAnswer): Promise<void> {
    await tx.query(save, [JSON.stringify([answer])]);
  }

  async keepRevision(tx: Tx, answer: DeskAnswer): Promise<void> {
    const { answerId, revision, answers, submittedBy, submittedAt } = answer;
    await tx.query(keepRevision, [answerId, revision, JSON.stringify(answers), submittedBy, submittedAt]);
  }

  async noteReturn(tx: Tx, { answerId, revision, reason }: DeskAnswer, by: string, at: Date): Promise<void> {
    await tx.query(noteReturn, [answerId, revision, by, at, reason]);
  }
}

function eventAt(time: Date) {
  return ({ answer, event }: ToldAnswer): OutgoingEvent => {
    const { answerId: subject, eventSeq: sequence } = answer;
    return outgoing(event.contract, { subject, sequence, data: event.data, time });
  };
}
