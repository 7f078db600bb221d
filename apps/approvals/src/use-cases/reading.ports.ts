import type { CaseKind } from '#contracts';
import type { CaseFile, GroupRow } from '../domain/case.js';
import type { HistoryRow, HistoryText } from '../domain/history.js';
import type { StepState, TaskState } from '../domain/moves.js';
import type { Facts } from '../domain/facts.js';

export type TaskRecord = {
  taskId: string;
  caseId: string;
  groupId: string;
  version: number;
  revision: number;
  step: number;
  assigneeId: string;
  state: TaskState;
  openedAt: Date;
  dueAt: Date;
  reason: string | null;
};

/** What one revision of a case asks; nothing of it changes once somebody is asked. */
export type Submission = {
  revision: number;
  file: Pick<CaseFile, 'caseId' | 'kind' | 'subjectId' | 'number' | 'chain'>;
  facts: Facts;
};
export type SubmissionKey = Pick<TaskRecord, 'caseId' | 'revision'>;

/** A task with as much of its case as a list shows. */
export type QueueRecord = TaskRecord & Submission;

/** A task as a queue names it. */
export type QueueEntry = Omit<TaskRecord, 'groupId' | 'assigneeId' | 'reason'>;
export type QueuePage = { total: number; overdue: number; entries: QueueEntry[] };

/** A case with everything that its page tells; steps, groups and tasks are those of the current round. */
export type CaseRecord = {
  file: CaseFile;
  facts: Facts;
  steps: { step: number; state: StepState; note: string | null }[];
  groups: GroupRow[];
  tasks: TaskRecord[];
  /** Everybody who was ever asked, in any round. */
  assigneeIds: string[];
  history: HistoryRow[];
  texts: HistoryText[];
};

export type QueueQuery = {
  assigneeId: string;
  now: Date;
  overdueOnly: boolean;
  after: { dueAt: string; taskId: string } | null;
  limit: number;
};

/** Reads for people. What a caller may see is decided above. */
export abstract class CaseReader {
  abstract queue(query: QueueQuery): Promise<QueuePage>;
  /** In no particular order. */
  abstract submissions(keys: readonly SubmissionKey[]): Promise<Submission[]>;
  abstract count(assigneeId: string, now: Date): Promise<{ total: number; overdue: number }>;
  abstract task(taskId: string, assigneeId: string): Promise<QueueRecord | undefined>;
  abstract case(caseId: string): Promise<CaseRecord | undefined>;
  abstract caseIdOf(kinds: readonly CaseKind[], subjectId: string): Promise<string | undefined>;
  abstract facts(caseId: string, revision: number): Promise<Facts | undefined>;
}
