import type { DeskCounts, DeskRequestState } from '#contracts';
import type { Tx } from '#database';
import type { Answers, DeskAnswer } from '../domain/desk-answer.js';
import type { DeskRequest } from '../domain/desk-request.js';
import type { ToldAnswer } from '../domain/desk-told.js';
import type { ShelvedAttachment } from './attachments.ports.js';

export type PlanRef = { planId: string; number: string; officialNumber: string | null };

/** A request with what a reader is shown besides. */
export type ReadRequest = { request: DeskRequest; counts: DeskCounts; plan: PlanRef | null };

export type AskedAnswer = { answer: DeskAnswer; request: DeskRequest };

/** Requests as commands change them. A request is locked before its answers, and those before their deadlines. */
export abstract class DeskRequests {
  /** Nobody sends, ends or answers it until this transaction ends. */
  abstract lock(tx: Tx, requestId: string): Promise<DeskRequest | undefined>;
  abstract add(tx: Tx, request: DeskRequest): Promise<void>;
  abstract save(tx: Tx, request: DeskRequest): Promise<void>;
  abstract remove(tx: Tx, requestId: string): Promise<void>;
  abstract read(tx: Tx, requestId: string, now: Date): Promise<ReadRequest | undefined>;
  /** Whether it is a plan of the province that was issued and is not over. */
  abstract planStands(tx: Tx, planId: string, provinceId: string): Promise<boolean>;
}

/** What units are asked for, as commands and the clock change it. */
export abstract class DeskAnswers {
  /** With its request, which does not end before this transaction does; other units answer beside. */
  abstract lock(tx: Tx, answerId: string): Promise<AskedAnswer | undefined>;
  /** Every one of a request. */
  abstract lockOf(tx: Tx, requestId: string): Promise<DeskAnswer[]>;
  abstract add(tx: Tx, told: readonly ToldAnswer[], at: Date): Promise<void>;
  /** With the events that are told of them. */
  abstract tell(tx: Tx, told: readonly ToldAnswer[], at: Date): Promise<void>;
  abstract save(tx: Tx, answer: DeskAnswer): Promise<void>;
  /** The submission that `answer` has now, as it was received. */
  abstract keepRevision(tx: Tx, answer: DeskAnswer): Promise<void>;
  abstract noteReturn(tx: Tx, answer: DeskAnswer, by: string, at: Date): Promise<void>;
}

export type RequestQuestion = {
  provinceId: string;
  /** Whose drafts are listed besides what was sent; null: everybody’s. */
  draftsOf: string | null;
  state?: DeskRequestState;
  year?: number;
  planId?: string;
  now: Date;
  after?: { createdAt: string; requestId: string };
  limit: number;
};

export type AnswerQuestion = {
  unitIds: readonly string[];
  filter: 'open' | 'answered' | 'all';
  after?: { dueAt: string; answerId: string };
  limit: number;
};

export type AnswerRevision = {
  revision: number;
  answers: Answers;
  submittedBy: string;
  submittedAt: Date;
  returnedBy: string | null;
  returnedAt: Date | null;
  reason: string | null;
};

/** Requests and answers as they are read. */
export abstract class DeskReader {
  abstract request(requestId: string, now: Date): Promise<ReadRequest | undefined>;
  /** The newest first. */
  abstract requests(question: RequestQuestion): Promise<ReadRequest[]>;
  /** Every answer of a request, without what stands in them. */
  abstract standings(requestId: string): Promise<DeskAnswer[]>;
  abstract answer(answerId: string): Promise<AskedAnswer | undefined>;
  abstract answers(question: AnswerQuestion): Promise<AskedAnswer[]>;
  /** What was sent last, by answer. */
  abstract lastSent(answerIds: readonly string[]): Promise<Map<string, Answers>>;
  abstract revisions(answerId: string): Promise<AnswerRevision[]>;
  abstract files(answerId: string): Promise<ShelvedAttachment[]>;
}
