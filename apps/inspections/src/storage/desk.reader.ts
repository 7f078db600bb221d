import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';
import type { Answers, DeskAnswer } from '../domain/desk-answer.js';
import type { DeskRequest } from '../domain/desk-request.js';
import { AttachmentShelf, type ShelvedAttachment } from '../use-cases/attachments.ports.js';
import {
  DeskReader,
  type AnswerQuestion,
  type AnswerRevision,
  type AskedAnswer,
  type ReadRequest,
  type RequestQuestion,
} from '../use-cases/desk.ports.js';
import { ANSWER_COLUMNS, READ_REQUEST, REQUEST_COLUMNS, toRead, type ReadRow } from './desk-rows.js';

const one = statement('one-desk-request', `${READ_REQUEST} WHERE r.id = $2`);
const list = statement(
  'list-desk-requests',
  `${READ_REQUEST} WHERE r.province_id = $2 AND (r.state <> 'DRAFT' OR $3::uuid IS NULL OR r.created_by = $3)
     AND ($4::text IS NULL OR r.state = $4) AND ($5::int IS NULL OR r.year = $5)
     AND ($6::uuid IS NULL OR r.plan_id = $6) AND ($7::timestamptz IS NULL OR (r.created_at, r.id) < ($7, $8::uuid))
   ORDER BY r.created_at DESC, r.id DESC LIMIT $9`,
);
const standings = statement(
  'desk-answer-standings',
  `SELECT ${ANSWER_COLUMNS.replace('a.answers', `'[]'::jsonb AS answers`)} FROM desk_answer a WHERE a.request_id = $1`,
);
const answer = statement('one-desk-answer', `SELECT ${ANSWER_COLUMNS} FROM desk_answer a WHERE a.id = $1`);
const requestsOf = statement(
  'requests-of-desk-answers',
  `SELECT ${REQUEST_COLUMNS} FROM desk_request r WHERE r.id = ANY ($1)`,
);
const OPEN = `r.state = 'SENT' AND a.state <> 'SUBMITTED'`;
const ANSWERS_OF = `
  SELECT ${ANSWER_COLUMNS} FROM desk_answer a JOIN desk_request r ON r.id = a.request_id WHERE a.unit_id = ANY ($1)`;
const answers = {
  // The first due first: this is what is to be done.
  open: statement(
    'open-desk-answers',
    `${ANSWERS_OF} AND ${OPEN} AND ($2::timestamptz IS NULL OR (r.due_at, a.id) > ($2, $3::uuid))
     ORDER BY r.due_at, a.id LIMIT $4`,
  ),
  answered: statement(
    'answered-desk-answers',
    `${ANSWERS_OF} AND a.revision > 0 AND NOT (${OPEN})
       AND ($2::timestamptz IS NULL OR (r.due_at, a.id) < ($2, $3::uuid))
     ORDER BY r.due_at DESC, a.id DESC LIMIT $4`,
  ),
  all: statement(
    'all-desk-answers',
    `${ANSWERS_OF} AND ($2::timestamptz IS NULL OR (r.due_at, a.id) < ($2, $3::uuid))
     ORDER BY r.due_at DESC, a.id DESC LIMIT $4`,
  ),
};
const lastSent = statement(
  'last-sent-desk-answers',
  `SELECT v.answer_id AS "answerId", v.answers FROM desk_answer_revision v
   JOIN desk_answer a ON a.id = v.answer_id AND a.revision = v.revision WHERE a.id = ANY ($1)`,
);
const revisions = statement(
  'desk-answer-revisions',
  `SELECT revision, answers, submitted_by AS "submittedBy", submitted_at AS "submittedAt", returned_by AS "returnedBy",
     returned_at AS "returnedAt", reason
   FROM desk_answer_revision WHERE answer_id = $1 ORDER BY revision DESC`,
);

@Injectable()
export class DeskSqlReader extends DeskReader {
  constructor(
    private readonly database: Database,
    private readonly shelf: AttachmentShelf,
  ) {
    super();
  }

  async request(requestId: string, now: Date): Promise<ReadRequest | undefined> {
    const [row] = await this.database.query<ReadRow>(one, [now, requestId]);
    return row === undefined ? undefined : toRead(row);
  }

  async requests(question: RequestQuestion): Promise<ReadRequest[]> {
    const { now, provinceId, draftsOf, state, year, planId, after, limit } = question;
    const values = [
      now,
      provinceId,
      draftsOf,
      state,
      year,
      planId,
      after?.createdAt,
      after?.requestId,
      limit,
    ];
    return (await this.database.query<ReadRow>(list, values)).map(toRead);
  }

  standings(requestId: string): Promise<DeskAnswer[]> {
    return this.database.query(standings, [requestId]);
  }

  async answer(answerId: string): Promise<AskedAnswer | undefined> {
    const found = await this.withRequests(await this.database.query<DeskAnswer>(answer, [answerId]));
    return found[0];
  }

  async answers({ unitIds, filter, after, limit }: AnswerQuestion): Promise<AskedAnswer[]> {
    const values = [unitIds, after?.dueAt, after?.answerId, limit];
    return this.withRequests(await this.database.query<DeskAnswer>(answers[filter], values));
  }

  async lastSent(answerIds: readonly string[]): Promise<Map<string, Answers>> {
    const rows = await this.database.query<{ answerId: string; answers: Answers }>(lastSent, [answerIds]);
    return new Map(rows.map(({ answerId, answers: sent }) => [answerId, sent]));
  }

  revisions(answerId: string): Promise<AnswerRevision[]> {
    return this.database.query(revisions, [answerId]);
  }

  files(answerId: string): Promise<ShelvedAttachment[]> {
    // The shelf is asked in a transaction only.
    return this.database.transaction((tx) => this.shelf.of(tx, 'DESK_ANSWER', answerId));
  }

  private async withRequests(found: readonly DeskAnswer[]): Promise<AskedAnswer[]> {
    const ids = [...new Set(found.map(({ requestId }) => requestId))];
    const rows = ids.length === 0 ? [] : await this.database.query<DeskRequest>(requestsOf, [ids]);
    const requests = new Map(rows.map((request) => [request.requestId, request]));
    return found.flatMap((one) => {
      const request = requests.get(one.requestId);
      return request === undefined ? [] : [{ answer: one, request }];
    });
  }
}
