import type { CaseKind, CaseSummary, DataOf, EventContract, OpenedTask } from '#contracts';
import type { z } from 'zod';
import {
  NO_HISTORY,
  newSalt,
  seal,
  type Head,
  type HistoryEntry,
  type HistoryRow,
  type HistoryText,
} from './history.js';
import type { CaseState, GroupState, HopState, StepState, TaskState } from './moves.js';
import { kindOf, subjectOf, type Facts } from './facts.js';
import type { StuckCode } from './resolver.js';

export type Summary = Pick<
  z.infer<typeof CaseSummary>,
  'submitterId' | 'participantIds' | 'hostUnitIds' | 'dates' | 'days'
>;

/** One submission on its way; the row that is locked while anything happens to it. */
export type CaseFile = {
  caseId: string;
  kind: CaseKind;
  subjectId: string;
  number: string;
  state: CaseState;
  revision: number;
  version: number;
  /** Null while none could be chosen. */
  chain: { code: string; number: number } | null;
  summary: Summary;
  /** The step that is open or hopped to, from 1; null when the case does not walk. */
  step: number | null;
  eventSeq: number;
  head: Head;
  openedAt: Date;
  decidedAt: Date | null;
};

export type StepRow = { revision: number; step: number; state: StepState; note: string | null };
export type GroupRow = {
  groupId: string;
  revision: number;
  step: number;
  ordinal: number;
  unitId: string;
  rule: 'ANY' | 'ALL';
  state: GroupState;
  reason: string | null;
  nextIds: string[];
  openedAt: Date;
  dueAt: Date | null;
  calendarVersion: number | null;
  approvedBy: string[];
  decidedBy: string | null;
  decidedAt: Date | null;
};
export type GroupChange = Pick<GroupRow, 'groupId' | 'state' | 'approvedBy' | 'decidedBy' | 'decidedAt'>;
/** Why other people are asked now, and who comes after them. */
export type Regrouping = Pick<GroupRow, 'groupId' | 'reason' | 'nextIds'>;
export type TaskRow = z.infer<typeof OpenedTask> & {
  groupId: string;
  revision: number;
  step: number;
  openedAt: Date;
};
export type TaskClosing = { taskId: string; state: Exclude<TaskState, 'OPEN'>; by: string | null };
export type DeadlineRow = {
  deadlineId: string;
  groupId: string;
  kind: 'DUE_SOON' | 'OVERDUE';
  firesAt: Date;
  calendarVersion: number;
};
export type HopRow = {
  hopId: string;
  revision: number;
  step: number;
  correlationId: string;
  /** The step is open already, but some of its groups ask nobody any more; set with the directory's revision that was seen. */
  stranded: { orgRevision: number } | null;
};
export type HopSettling = {
  hopId: string;
  state: HopState;
  /** After a failed attempt: the revision of the directory's copy that it saw. */
  orgRevision: number | null;
  /** After a failed attempt that will be repeated: in how many machine milliseconds. */
  againInMs: number | null;
};
export type IncidentRow = { incidentId: string; hopId: string; code: StuckCode; detail: string };
export type IncidentChange = { incidentId: string; code: StuckCode; detail: string; closed: boolean };

type CaseEvent = { contract: EventContract; data: unknown; sequence: number };

/** Everything that one act does to one case; saved in one statement, together with its events. */
export type CaseChange = {
  at: Date;
  correlationId: string | undefined;
  created: boolean;
  file: CaseFile;
  submitted: { facts: Facts; salt: string } | null;
  steps: StepRow[];
  groups: GroupRow[];
  groupChanges: GroupChange[];
  regroupings: Regrouping[];
  tasks: TaskRow[];
  closings: TaskClosing[];
  deadlines: DeadlineRow[];
  /** Groups whose deadlines are over. */
  deadlinesOff: string[];
  hop: HopRow | null;
  hops: HopSettling[];
  incidents: IncidentRow[];
  incidentChanges: IncidentChange[];
  history: HistoryRow[];
  texts: HistoryText[];
  events: CaseEvent[];
};

/** What every act needs from outside: the business time, ids, and whose request it answers. */
export type ActContext = { now: Date; newId: () => string; correlationId?: string };

/** Collects the effects of one act on one case. Pure: nothing happens before the change is saved. */
export class CaseAct {
  private readonly change: CaseChange;

  private constructor(
    file: CaseFile,
    created: boolean,
    readonly context: ActContext,
  ) {
    this.change = {
      at: context.now,
      correlationId: context.correlationId,
      created,
      file,
      submitted: null,
      steps: [],
      groups: [],
      groupChanges: [],
      regroupings: [],
      tasks: [],
      closings: [],
      deadlines: [],
      deadlinesOff: [],
      hop: null,
      hops: [],
      incidents: [],
      incidentChanges: [],
      history: [],
      texts: [],
      events: [],
    };
  }

  static begin(facts: Facts, chain: CaseFile['chain'], context: ActContext): CaseAct {
    const file: CaseFile = {
      caseId: context.newId(),
      kind: kindOf(facts),
      subjectId: subjectOf(facts),
      number: facts.number,
      state: 'OPEN',
      revision: facts.revision,
      version: 1,
      chain,
      summary: summaryOf(facts),
      step: 1,
      eventSeq: 0,
      head: NO_HISTORY,
      openedAt: context.now,
      decidedAt: null,
    };
    return new CaseAct(file, true, context);
  }

  static on(file: CaseFile, context: ActContext): CaseAct {
    return new CaseAct({ ...file, version: file.version + 1 }, false, context);
  }

  get file(): CaseFile {
    return this.change.file;
  }

  set(
    fields: Partial<
      Pick<CaseFile, 'state' | 'revision' | 'chain' | 'summary' | 'step' | 'decidedAt' | 'number'>
    >,
  ) {
    Object.assign(this.change.file, fields);
  }

  submit(facts: Facts): { facts: Facts; salt: string } {
    this.set({ revision: facts.revision, summary: summaryOf(facts), number: facts.number });
    return (this.change.submitted = { facts, salt: newSalt() });
  }

  record(entry: Omit<HistoryEntry, 'at' | 'revision'>): void {
    const { caseId, head, revision } = this.change.file;
    const sealed = seal(caseId, head, { ...entry, at: this.context.now, revision });
    this.change.history.push(sealed.row);
    this.change.texts.push(...sealed.texts);
    this.change.file.head = sealed.head;
  }

  /** The event carries the case as it is at the end of the act, so publish after setting. */
  publish<Contract extends EventContract>(contract: Contract, data: DataOf<Contract>): void {
    const sequence = (this.change.file.eventSeq += 1);
    this.change.events.push({ contract, data, sequence });
  }

  step(row: Omit<StepRow, 'revision' | 'note'> & { note?: string | null }): void {
    const { revision } = this.change.file;
    const known = this.change.steps.findIndex(({ step }) => step === row.step);
    // One statement may touch a row once only.
    if (known >= 0) this.change.steps.splice(known, 1);
    this.change.steps.push({ note: null, ...row, revision });
  }

  group(row: GroupRow): void {
    this.change.groups.push(row);
  }

  changeGroup(change: GroupChange): void {
    this.change.groupChanges.push(change);
    if (change.state !== 'OPEN') this.change.deadlinesOff.push(change.groupId);
  }

  regroup(row: Regrouping): void {
    this.change.regroupings.push(row);
  }

  openTask(row: TaskRow): void {
    this.change.tasks.push(row);
  }

  closeTask(closing: TaskClosing): void {
    this.change.closings.push(closing);
  }

  arm(rows: readonly DeadlineRow[]): void {
    this.change.deadlines.push(...rows);
  }

  hopTo(step: number, correlationId: string): void {
    const { revision } = this.change.file;
    this.set({ step });
    this.change.hop = { hopId: this.context.newId(), revision, step, correlationId, stranded: null };
  }

  /** An open step asks nobody: a hop for it waits until the directory changes. */
  strand(step: number, orgRevision: number): string {
    const [hopId, correlationId] = [this.context.newId(), this.context.correlationId ?? this.context.newId()];
    const { revision } = this.change.file;
    this.change.hop = { hopId, revision, step, correlationId, stranded: { orgRevision } };
    return hopId;
  }

  settleHop(settling: Pick<HopSettling, 'hopId' | 'state'> & Partial<HopSettling>): void {
    this.change.hops.push({ orgRevision: null, againInMs: null, ...settling });
  }

  openIncident(row: IncidentRow): void {
    this.change.incidents.push(row);
  }

  changeIncident(change: IncidentChange): void {
    this.change.incidentChanges.push(change);
  }

  done(): CaseChange {
    return this.change;
  }
}

function summaryOf(facts: Facts): Summary {
  const { submitterId, participantIds, hostUnitIds, dates, days } = facts;
  return { submitterId, participantIds, hostUnitIds, dates, days };
}

/** What every event of a case says of it. */
export function summarise(file: CaseFile): z.infer<typeof CaseSummary> {
  const { caseId, kind, subjectId, number, revision, summary } = file;
  return { caseId, kind, subjectId, number, revision, ...summary };
}

/** Whoever is among these decides nothing about the case. */
export function takesPart(summary: Summary, personId: string): boolean {
  return summary.submitterId === personId || summary.participantIds.includes(personId);
}
