import { Injectable } from '@nestjs/common';
import { QUEUE_COUNTED, type CaseKind } from '#contracts';
import { Database, sqlFile, statement } from '#database';
import type { CaseState, GroupState, StepState, TaskState } from '../domain/moves.js';
import type { Facts } from '../domain/facts.js';
import type { Summary } from '../domain/case.js';
import {
  CaseReader,
  type CaseRecord,
  type QueueEntry,
  type QueuePage,
  type QueueQuery,
  type QueueRecord,
  type Submission,
  type SubmissionKey,
  type TaskRecord,
} from '../use-cases/reading.ports.js';
import { Prisma } from './prisma.js';

const readQueue = sqlFile(import.meta.url, './sql/read-queue.sql');
const readSubmissions = sqlFile(import.meta.url, './sql/read-submissions.sql');
const readTask = sqlFile(import.meta.url, './sql/read-task.sql');
const countQueue = statement(
  'count-queue',
  `SELECT count(*) AS total, count(*) FILTER (WHERE due_at < $2) AS overdue
   FROM (SELECT due_at FROM task WHERE assignee_id = $1 AND state = 'OPEN' ORDER BY due_at, id LIMIT $3) AS counted`,
);

type Counts = { total: number; overdue: number };
type SubmissionRow = SubmissionKey & {
  kind: CaseKind;
  subjectId: string;
  number: string;
  chainCode: string | null;
  chainNumber: number | null;
  facts: Facts;
};

@Injectable()
export class CaseLibrary extends CaseReader {
  constructor(
    private readonly database: Database,
    private readonly prisma: Prisma,
  ) {
    super();
  }

  async queue({ assigneeId, now, overdueOnly, after, limit }: QueueQuery): Promise<QueuePage> {
    const values = [
      assigneeId,
      now,
      overdueOnly,
      after?.dueAt ?? null,
      after?.taskId ?? null,
      limit,
      QUEUE_COUNTED,
    ];
    const rows = await this.database.query<Counts & (QueueEntry | { taskId: null })>(readQueue, values);
    const [{ total, overdue } = { total: 0, overdue: 0 }] = rows;
    return { total, overdue, entries: rows.filter((row) => row.taskId !== null) };
  }

  async submissions(keys: readonly SubmissionKey[]): Promise<Submission[]> {
    const values = [keys.map(({ caseId }) => caseId), keys.map(({ revision }) => revision)];
    return (await this.database.query<SubmissionRow>(readSubmissions, values)).map(toSubmission);
  }

  async count(assigneeId: string, now: Date): Promise<Counts> {
    const [{ total, overdue } = { total: 0, overdue: 0 }] = await this.database.query<Counts>(countQueue, [
      assigneeId,
      now,
      QUEUE_COUNTED,
    ]);
    return { total, overdue };
  }

  async task(taskId: string, assigneeId: string): Promise<QueueRecord | undefined> {
    const [row] = await this.database.query<TaskRecord & SubmissionRow>(readTask, [taskId, assigneeId]);
    return row === undefined ? undefined : { ...row, ...toSubmission(row) };
  }

  async caseIdOf(kinds: readonly CaseKind[], subjectId: string): Promise<string | undefined> {
    const found = await this.prisma.client.approvalCase.findFirst({
      where: { kind: { in: [...kinds] }, subjectId },
      select: { id: true },
    });
    return found?.id;
  }

  async facts(caseId: string, revision: number): Promise<Facts | undefined> {
    const found = await this.prisma.client.caseFacts.findUnique({
      where: { caseId_revision: { caseId, revision } },
    });
    return found?.facts as Facts | undefined;
  }

  async case(caseId: string): Promise<CaseRecord | undefined> {
    const found = await this.prisma.client.approvalCase.findUnique({
      where: { id: caseId },
      include: {
        facts: { orderBy: { revision: 'desc' }, take: 1 },
        steps: { orderBy: { step: 'asc' } },
        groups: { orderBy: [{ step: 'asc' }, { ordinal: 'asc' }] },
        tasks: { orderBy: { id: 'asc' } },
        history: { orderBy: { seq: 'asc' }, include: { texts: { orderBy: { name: 'asc' } } } },
      },
    });
    if (found === null) return undefined;
    const { revision, chainCode, chainNumber } = found;
    const current = <Row extends { revision: number }>(rows: readonly Row[]) =>
      rows.filter((row) => row.revision === revision);
    return {
      file: {
        caseId,
        kind: found.kind as CaseKind,
        subjectId: found.subjectId,
        number: found.number,
        state: found.state as CaseState,
        revision,
        version: found.version,
        chain: chainCode === null || chainNumber === null ? null : { code: chainCode, number: chainNumber },
        summary: found.summary as Summary,
        step: found.step,
        eventSeq: found.eventSeq,
        head: { seq: found.historySeq, hash: found.historyHash },
        openedAt: found.openedAt,
        decidedAt: found.decidedAt,
      },
      facts: found.facts[0]?.facts as unknown as Facts,
      steps: current(found.steps).map((row) => ({ ...row, state: row.state as StepState })),
      groups: current(found.groups).map((row) => ({
        ...row,
        groupId: row.id,
        rule: row.rule as 'ANY' | 'ALL',
        state: row.state as GroupState,
      })),
      tasks: current(found.tasks).map((row) => ({ ...row, taskId: row.id, state: row.state as TaskState })),
      assigneeIds: [...new Set(found.tasks.map(({ assigneeId }) => assigneeId))],
      history: found.history.map(({ seq, prevHash, hash, body }) => ({ seq, prevHash, hash, body })),
      texts: found.history.flatMap(({ texts }) => texts),
    };
  }
}

function toSubmission(row: SubmissionRow): Submission {
  const { caseId, revision, kind, subjectId, number, chainCode, chainNumber, facts } = row;
  const chain = chainCode === null || chainNumber === null ? null : { code: chainCode, number: chainNumber };
  return { revision, facts, file: { caseId, kind, subjectId, number, chain } };
}
