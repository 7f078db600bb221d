import type { ChainDefinition, Verdict } from '#contracts';
import type { OrgView } from '#org';
import type { CaseChange, CaseFile, GroupRow, StepRow } from './case.js';
import type { Chain } from './chain.js';
import { PLAIN_CALENDAR } from './deadlines.js';
import { checkDecision, decide } from './decision.js';
import { acceptEnding, judgeEnding, refuseEnding, type EndingRequest } from './ending.js';
import { makeHop, stickHop, type PendingHop } from './hop.js';
import { TODAY, id, province } from './province.fixture.js';
import type { Facts } from './facts.js';
import type { GroupOfStep, TaskOfStep } from './step-work.js';
import { reassign } from './reassignment.js';
import { goOn } from './straight-on.js';
import { openCase, openRound } from './submission.js';

type Task = TaskOfStep & { groupId: string; revision: number; step: number };

/** A case in memory that applies the changes as the storage would; names instead of ids. */
export class Flow {
  file!: CaseFile;
  readonly changes: CaseChange[] = [];
  readonly steps = new Map<string, StepRow>();
  readonly groups = new Map<string, GroupRow>();
  readonly tasks = new Map<string, Task>();
  private readonly submissions: Facts[] = [];
  private hop: PendingHop | null = null;
  private counter = 0;
  /** Whether steps are opened within the act that leads to them, where they can be. */
  straight = false;

  constructor(
    private readonly definition: ChainDefinition,
    public view: OrgView = province(),
  ) {}

  static straightOn(definition: ChainDefinition, view?: OrgView): Flow {
    return Object.assign(new Flow(definition, view), { straight: true });
  }

  get chain(): Chain {
    return {
      code: this.definition.code,
      number: 1,
      publishedAt: new Date(TODAY),
      definition: this.definition,
    };
  }

  get context() {
    return {
      now: new Date('2022-03-01T08:00:00+07:00'),
      newId: () => id(`${(this.counter += 1)}`),
      correlationId: 'spec',
    };
  }

  submit(facts: Facts): this {
    const before = this.submissions.at(-1);
    this.submissions.push(facts);
    this.walk(
      before === undefined
        ? openCase(facts, this.chain, 'spec', this.context)
        : openRound(this.file, before, facts, 'spec', this.context),
    );
    return this.hop === null ? this : this.route();
  }

  /** Makes the pending hop; gives the code when it is stuck. */
  tryRoute() {
    if (this.hop === null) throw new Error('no hop is pending');
    const [before, facts] = [this.submissions.at(-2), this.submissions.at(-1)];
    if (facts === undefined) throw new Error('nothing was submitted');
    const groups = [...this.groups.values()].filter(({ revision }) => revision === this.file.revision - 1);
    const earlier = before === undefined ? null : { facts: before, groups };
    return makeHop(
      this.file,
      this.hop,
      { view: this.view, day: TODAY, calendar: PLAIN_CALENDAR, chain: this.chain, facts, earlier },
      this.context,
    );
  }

  route(): this {
    const result = this.tryRoute();
    if (result.kind === 'STUCK') throw new Error(`${result.code}: ${result.detail}`);
    return this.apply(result.change);
  }

  stick(waitedMs: number): this {
    const stuck = this.tryRoute();
    if (stuck.kind !== 'STUCK' || this.hop === null) throw new Error('the hop is not stuck');
    const patience = { waitMs: 1_000, againMs: 100 };
    return this.apply(stickHop(this.file, { ...this.hop, waitedMs }, stuck, 1, patience, this.context));
  }

  decide(person: string, verdict: Verdict = 'APPROVE', reason: string | null = null): this {
    const task = [...this.tasks.values()].find(
      ({ assigneeId, state }) => state === 'OPEN' && assigneeId === id(person),
    );
    if (task === undefined) throw new Error(`${person} has no task`);
    const { taskId, version, revision, step } = task;
    const decision = { taskId, by: id(person), verdict, reason, taskVersion: version, revision };
    const at = { revision, step, groups: this.groupsOf(revision, step), hop: this.hop };
    const chosen = checkDecision(this.file, at, decision);
    this.walk(decide(this.file, this.definition, at, chosen, decision, this.context));
    return this.hop === null ? this : this.route();
  }

  end(wish: Pick<EndingRequest, 'request'> & Partial<EndingRequest>): this {
    const full = { revision: this.file.revision, by: this.file.summary.submitterId, reason: null, ...wish };
    const judgement = judgeEnding(this.file, full);
    if (judgement === 'REFUSE') return this.apply(refuseEnding(this.file, full, this.context));
    if (judgement !== 'ACCEPT') throw new Error(judgement);
    const { revision, step } = this.file;
    const groups = step === null ? [] : this.groupsOf(revision, step);
    const hop = this.hop === null ? null : { hopId: this.hop.hopId, incident: this.hop.incident };
    return this.apply(acceptEnding(this.file, full, { groups, hop }, '', this.context));
  }

  /** The posts have changed hands; gives whether there was anything to do. */
  reassign(view: OrgView): boolean {
    this.view = view;
    const { revision, step } = this.file;
    const groups = step === null ? [] : this.groupsOf(revision, step).filter(({ state }) => state === 'OPEN');
    const hop = this.hop === null ? null : { hopId: this.hop.hopId, incident: this.hop.incident };
    const now = { view, day: TODAY, orgRevision: 2 };
    const change = reassign(this.file, this.definition, { groups, hop }, now, this.context);
    if (change !== undefined) this.apply(change);
    return change !== undefined;
  }

  /** Who has an open task. */
  waiting(): string[] {
    return [...this.tasks.values()]
      .filter(({ state }) => state === 'OPEN')
      .map(({ assigneeId }) => this.view.fullName(assigneeId));
  }

  stepStates(): string[] {
    return [...this.steps.values()]
      .filter(({ revision }) => revision === this.file.revision)
      .sort((a, b) => a.step - b.step)
      .map(({ state }) => state);
  }

  groupsOf(revision: number, step: number): GroupOfStep[] {
    return [...this.groups.values()]
      .filter((group) => group.revision === revision && group.step === step)
      .map((group) => ({
        ...group,
        tasks: [...this.tasks.values()].filter(({ groupId }) => groupId === group.groupId),
      }));
  }

  events(): string[] {
    return this.changes.flatMap(({ events }) =>
      events.map(({ contract }) => contract.type.split('.')[3] as string),
    );
  }

  private walk(change: CaseChange): void {
    const facts = this.submissions.at(-1);
    const { view, chain, context } = this;
    const around = { view, day: TODAY, calendar: PLAIN_CALENDAR, chain };
    this.apply(this.straight && facts !== undefined ? goOn(change, { ...around, facts }, context) : change);
  }

  private apply(change: CaseChange): this {
    this.changes.push(change);
    this.file = change.file;
    for (const row of change.steps) this.steps.set(`${row.revision} ${row.step}`, row);
    for (const row of change.groups) this.groups.set(row.groupId, row);
    for (const row of change.groupChanges) Object.assign(this.groups.get(row.groupId) ?? {}, row);
    for (const { taskId, assigneeId, groupId, revision, step } of change.tasks) {
      const open = { state: 'OPEN', version: 1, closedBy: null, closedAt: null } as const;
      this.tasks.set(taskId, { taskId, assigneeId, groupId, revision, step, ...open });
    }
    for (const { taskId, state, by } of change.closings) {
      const task = this.tasks.get(taskId);
      if (task?.state === 'OPEN')
        Object.assign(task, { state, closedBy: by, closedAt: change.at, version: 2 });
    }
    for (const { hopId, state } of change.hops) {
      if (this.hop?.hopId === hopId && (state === 'DONE' || state === 'DROPPED')) this.hop = null;
    }
    if (change.hop !== null) {
      this.hop = { ...change.hop, waitedMs: 0, incident: null, stranded: change.hop.stranded !== null };
    }
    for (const incident of change.incidents) if (this.hop !== null) this.hop.incident = incident;
    for (const { groupId, reason, nextIds } of change.regroupings) {
      Object.assign(this.groups.get(groupId) ?? {}, { reason, nextIds });
    }
    return this;
  }
}
