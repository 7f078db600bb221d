import { Injectable } from '@nestjs/common';
import type { CaseKind } from '#contracts';
import { StepAside, sqlFile, statement, type Parting, type Shared, type Statement, type Tx } from '#database';
import { Outbox } from '#messaging';
import type { CaseChange, CaseFile } from '../domain/case.js';
import type { StepAtHand } from '../domain/decision.js';
import type { OpenIncident } from '../domain/incident.js';
import type { Facts } from '../domain/facts.js';
import type { Fired } from '../domain/reminder.js';
import type { EarlierGroup } from '../domain/rounds.js';
import { isStranded, type GroupOfStep, type OpenWork, type TaskOfStep } from '../domain/step-work.js';
import {
  Alarms,
  CaseStore,
  type DeadlineRef,
  type LockedByDeadlines,
  type WaitingHop,
} from '../use-cases/ports.js';
import { CASE_COLUMNS, toFile, toRows, type CaseRow } from './case-rows.js';
import { saveStatement } from './save-statement.js';

const waitingHops = sqlFile(import.meta.url, './sql/waiting-hops.sql');
const fireDeadlines = sqlFile(import.meta.url, './sql/fire-deadlines.sql');

/** Locks in the order of ids, so that two acts on several cases cannot wait for each other. */
function lock(name: string, from: string, besides = '', unless = ''): Statement {
  return statement(
    name,
    `SELECT ${CASE_COLUMNS}${besides} FROM ${from} ORDER BY c.id FOR NO KEY UPDATE OF c ${unless}`,
  );
}
/** The second parameter is always null: see `save-cases.sql`. */
const NAMED = '(SELECT unnest($1::uuid[]) AS id LIMIT $2::bigint) AS named';
const lockBySubject = lock(
  'lock-by-subject',
  `${NAMED} JOIN approval_case AS c ON c.kind = $3 AND c.subject_id = named.id`,
);
const ofTasks = `${NAMED} JOIN task AS t ON t.id = named.id JOIN approval_case AS c ON c.id = t.case_id
   JOIN case_facts AS f ON f.case_id = t.case_id AND f.revision = t.revision`;
const lockByTask = lock('lock-by-task', ofTasks, ', t.id AS "taskId", f.facts');
const lockFreeByTask = lock('lock-free-by-task', ofTasks, ', t.id AS "taskId", f.facts', 'SKIP LOCKED');
const lockByHops = lock(
  'lock-by-hops',
  `${NAMED} JOIN pending_hop AS h ON h.id = named.id AND h.state NOT IN ('DONE', 'DROPPED')
   JOIN approval_case AS c ON c.id = h.case_id`,
);
const lockByIds = lock('lock-cases', `${NAMED} JOIN approval_case AS c ON c.id = named.id`);
const ofDeadlines = `(SELECT unnest($1::uuid[]) AS id, unnest($2::int[]) AS version LIMIT $3::bigint) AS named
   JOIN deadline AS d ON d.id = named.id AND d.version = named.version AND d.state NOT IN ('FIRED', 'SKIPPED', 'CLOSED')`;
const lockByDeadlines = lock(
  'lock-by-deadlines',
  `${ofDeadlines} JOIN approval_case AS c ON c.id = d.case_id`,
  ', d.id AS "deadlineId"',
);
// Nobody waits here, so the order does not matter. A deadline without a case is one whose case is locked.
const lockFreeByDeadlines = statement(
  'lock-free-by-deadlines',
  `SELECT c.*, d.id AS "deadlineId" FROM ${ofDeadlines} LEFT JOIN LATERAL (
     SELECT ${CASE_COLUMNS} FROM approval_case AS c WHERE c.id = d.case_id FOR NO KEY UPDATE OF c SKIP LOCKED
   ) AS c ON true`,
);

const factsOf = statement('case-facts', 'SELECT facts FROM case_facts WHERE case_id = $1 AND revision = $2');
const STEP_COLUMNS = `g.id AS "groupId", g.unit_id AS "unitId", g.rule, g.state AS "groupState", g.approved_by AS "approvedBy",
  g.due_at AS "dueAt", g.case_id AS "caseId", g.revision, g.step, t.id AS "taskId", t.assignee_id AS "assigneeId", t.state, t.version, t.closed_by AS "closedBy",
  t.closed_at AS "closedAt"`;
const stepOfTask = statement(
  'step-of-task',
  `SELECT ${STEP_COLUMNS}, mine.id AS "askedId" FROM ${NAMED} JOIN task AS mine ON mine.id = named.id
   JOIN step_group AS g ON g.case_id = mine.case_id AND g.revision = mine.revision AND g.step = mine.step
   LEFT JOIN task AS t ON t.group_id = g.id ORDER BY g.ordinal, t.id`,
);
const openStep = statement(
  'open-step',
  `SELECT ${STEP_COLUMNS} FROM step_group AS g LEFT JOIN task AS t ON t.group_id = g.id
   WHERE g.case_id = $1 AND g.revision = $2 AND g.step = $3 AND g.state = 'OPEN' ORDER BY g.ordinal, t.id`,
);
const openHop = statement(
  'open-hop',
  `SELECT h.id AS "hopId", i.id AS "incidentId", i.code, i.detail
   FROM pending_hop AS h LEFT JOIN incident AS i ON i.hop_id = h.id AND i.state = 'OPEN'
   WHERE h.case_id = $1 AND h.state IN ('PENDING', 'INCIDENT')`,
);

type StepRow = Omit<GroupOfStep, 'state' | 'tasks'> &
  Pick<StepAtHand, 'revision' | 'step'> & { caseId: string; groupState: GroupOfStep['state'] } & (
    TaskOfStep | { taskId: null }
  );
type IncidentColumns = OpenIncident | { incidentId: null };
type HopRow = Omit<WaitingHop, 'incident' | 'earlier'> &
  IncidentColumns & { earlierFacts: Facts | null; earlierGroups: EarlierGroup[] | null };

type DeadlineCaseRow = { deadlineId: string } & (CaseRow | { caseId: null });

type LockedByTask = { file: CaseFile; facts: Facts };

const lockedByTask: Shared<string, LockedByTask | undefined> = {
  async run(tx, taskIds) {
    const alone = taskIds.length === 1;
    const rows = await tx.query<CaseRow & { taskId: string; facts: Facts }>(
      alone ? lockByTask : lockFreeByTask,
      [taskIds, null],
    );
    const taken = new Set<string>();
    return taskIds.map((id) => {
      const row = rows.find(({ taskId }) => taskId === id);
      // Whoever has to wait for somebody's lock does not let the others wait.
      if (row === undefined) return alone ? undefined : new StepAside();
      const { facts, taskId: _, ...rest } = row;
      // The second of two decisions on one case has to see what the first one did.
      if (taken.has(rest.caseId)) return new StepAside();
      taken.add(rest.caseId);
      return { file: toFile(rest), facts };
    });
  },
};

const stepsOfTasks: Shared<string, StepRow[]> = {
  async run(tx, taskIds) {
    const rows = await tx.query<StepRow & { askedId: string }>(stepOfTask, [taskIds, null]);
    return taskIds.map((id) => rows.filter(({ askedId }) => askedId === id));
  },
};

const saved: Parting<readonly CaseChange[]> = {
  write(tx, acts) {
    const { statement: save, values } = saveStatement(toRows(acts.flat()));
    void tx.send(save, values);
  },
};

@Injectable()
export class CaseRepository extends CaseStore {
  constructor(
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
  ) {
    super();
  }

  async lockBySubject(tx: Tx, kind: CaseKind, subjectIds: readonly string[]): Promise<CaseFile[]> {
    return filesOf(await tx.query<CaseRow>(lockBySubject, [subjectIds, null, kind]));
  }

  lockByTask(tx: Tx, taskId: string): Promise<LockedByTask | undefined> {
    return tx.share(lockedByTask, taskId);
  }

  async lockByHops(tx: Tx, hopIds: readonly string[]): Promise<CaseFile[]> {
    return filesOf(await tx.query<CaseRow>(lockByHops, [hopIds, null]));
  }

  async lockByIds(tx: Tx, caseIds: readonly string[]): Promise<CaseFile[]> {
    return filesOf(await tx.query<CaseRow>(lockByIds, [caseIds, null]));
  }

  async lockByDeadlines(tx: Tx, deadlines: readonly DeadlineRef[]): Promise<LockedByDeadlines> {
    const rows = await tx.query<DeadlineCaseRow>(
      deadlines.length === 1 ? lockByDeadlines : lockFreeByDeadlines,
      [...columnsOf(deadlines), null],
    );
    const caseOf = new Map(rows.map(({ deadlineId, caseId }) => [deadlineId, caseId]));
    return {
      files: filesOf(rows.flatMap(({ deadlineId: _, ...row }) => (row.caseId === null ? [] : [row]))),
      free: deadlines.filter(({ deadlineId }) => typeof caseOf.get(deadlineId) === 'string'),
      held: deadlines.filter(({ deadlineId }) => caseOf.get(deadlineId) === null),
    };
  }

  async facts(tx: Tx, caseId: string, revision: number): Promise<Facts> {
    const [row] = await tx.query<{ facts: Facts }>(factsOf, [caseId, revision]);
    if (row === undefined) throw new Error(`case ${caseId} has no revision ${revision}`);
    return row.facts;
  }

  async stepOfTask(tx: Tx, taskId: string): Promise<StepAtHand> {
    const rows = await tx.share(stepsOfTasks, taskId);
    const { caseId = null, revision = 0, step = 0 } = rows[0] ?? {};
    const groups = groupsOf(rows);
    const hop = groups.some(isStranded) ? await this.openHop(tx, caseId) : null;
    return { revision, step, groups, hop };
  }

  async openWork(tx: Tx, { caseId, revision, step }: CaseFile): Promise<OpenWork> {
    const rows = await tx.query<StepRow>(openStep, [caseId, revision, step]);
    return { groups: groupsOf(rows), hop: await this.openHop(tx, caseId) };
  }

  private async openHop(tx: Tx, caseId: string | null): Promise<OpenWork['hop']> {
    const [hop] = await tx.query<{ hopId: string } & IncidentColumns>(openHop, [caseId]);
    return hop === undefined ? null : { hopId: hop.hopId, incident: incidentOf(hop) };
  }

  async waitingHops(tx: Tx, hopIds: readonly string[]): Promise<WaitingHop[]> {
    const rows = await tx.query<HopRow>(waitingHops, [hopIds, null]);
    return rows.map(({ earlierFacts, earlierGroups, ...row }) => {
      const { hopId, caseId, revision, step, correlationId, waitedMs, facts, stranded } = row;
      const earlier =
        earlierFacts === null ? null : { facts: earlierFacts, groups: (earlierGroups ?? []).map(withDates) };
      return {
        hopId,
        caseId,
        revision,
        step,
        correlationId,
        waitedMs,
        facts,
        stranded,
        earlier,
        incident: incidentOf(row),
      };
    });
  }

  async fire(tx: Tx, deadlines: readonly DeadlineRef[], now: Date, nextReminder: Date) {
    return tx.query<Fired & { caseId: string }>(fireDeadlines, [
      ...columnsOf(deadlines),
      now,
      nextReminder,
      null,
    ]);
  }

  async save(tx: Tx, changes: readonly CaseChange[]): Promise<void> {
    if (changes.length === 0) return;
    tx.leave(saved, changes);
    await this.outbox.append(tx, changes.flatMap(eventsOf));
    tx.afterCommit(() => this.setAlarms(changes));
  }

  private setAlarms(changes: readonly CaseChange[]): void {
    const added = changes.flatMap(({ hop }) => (hop === null || hop.stranded !== null ? [] : [hop.hopId]));
    if (added.length > 0) void this.alarms.hops(added);
    for (const { hopId, againInMs } of changes.flatMap(({ hops }) => hops)) {
      if (againInMs !== null) void this.alarms.hops([hopId], againInMs);
    }
    const deadlines = changes.flatMap((change) => change.deadlines);
    if (deadlines.length > 0) {
      void this.alarms.deadlines(
        deadlines.map(({ deadlineId, firesAt }) => ({ deadlineId, version: 1, firesAt })),
      );
    }
  }
}

function columnsOf(deadlines: readonly DeadlineRef[]) {
  return [deadlines.map(({ deadlineId }) => deadlineId), deadlines.map(({ version }) => version)];
}

/** Several hops or deadlines may belong to one case. */
function filesOf(rows: readonly CaseRow[]): CaseFile[] {
  return [...new Map(rows.map((row) => [row.caseId, toFile(row)])).values()];
}

function eventsOf({ file, at, correlationId, events }: CaseChange) {
  return events.map(({ contract, data, sequence }) => ({
    contract,
    data,
    sequence,
    subject: file.caseId,
    revision: file.revision,
    time: at,
    correlationId,
  }));
}

function groupsOf(rows: readonly StepRow[]): GroupOfStep[] {
  const groups = new Map<string, GroupOfStep>();
  for (const row of rows) {
    const { groupId, unitId, rule, groupState: state, approvedBy, dueAt } = row;
    const group = groups.get(groupId) ?? { groupId, unitId, rule, state, approvedBy, dueAt, tasks: [] };
    groups.set(groupId, group);
    if (row.taskId === null) continue;
    const { taskId, assigneeId, version, closedBy, closedAt } = row;
    group.tasks.push({ taskId, assigneeId, state: row.state, version, closedBy, closedAt });
  }
  return [...groups.values()];
}

function incidentOf(row: IncidentColumns): OpenIncident | null {
  if (row.incidentId === null) return null;
  const { incidentId, code, detail } = row;
  return { incidentId, code, detail };
}

/** Instants come as text out of JSON. */
function withDates(group: EarlierGroup): EarlierGroup {
  return { ...group, decidedAt: group.decidedAt === null ? null : new Date(group.decidedAt) };
}
