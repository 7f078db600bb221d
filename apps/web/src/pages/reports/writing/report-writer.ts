import { isProblem, Problem } from '../../../api/problem';
import {
  Autosave,
  type Attempt,
  type Clock,
  type SaveState,
  type Settled,
  type Verdict,
} from '../../../shell/autosave';
import { fieldsOf, idsAfter, unkeptIn, type Draft, type Fields, type Report, type RowIds } from './draft';
import { draftOver, opened, type Conflict, type KeptDraft } from './opening';
import { compare, differs, PARTS, taking, type Part } from './parts';

/** The way to the server and to the device. */
export type WriterPorts = {
  /** @throws Problem */
  put: (fields: Fields, version: number, key: string) => Promise<Report>;
  fetch: () => Promise<Report>;
  newKey: () => string;
  keep: (kept: KeptDraft) => void;
  drop: () => void;
  clock: Clock;
};

/** What was merged without asking, as only one side had written it; what came back from this device. */
export type Notice = { restored: boolean; merged: readonly Part[] };

export type Writing = {
  draft: Draft;
  save: SaveState;
  /** Parts that were written here and are not on the server yet. */
  unsent: ReadonlySet<Part>;
  /** The draft of which the server’s answers speak. */
  sent: Draft;
  conflict: Conflict | null;
  notice: Notice | null;
};

/** A report while it is written: on the screen, on this device, and on the server. */
export class ReportWriter {
  private ids: RowIds;
  private base: Fields;
  private version: number;
  private inFlight: { attempt: Attempt<Draft>; fields: Fields; key: string } | undefined;
  private readonly autosave: Autosave<Draft>;
  private readonly listeners = new Set<() => void>();
  private now: Writing;
  private unsentAtStart: boolean;

  constructor(
    report: Report,
    kept: KeptDraft | undefined,
    private readonly ports: WriterPorts,
  ) {
    const { draft, ids, base, sent, conflict, notice, unsent } = opened(report, kept);
    this.ids = ids;
    this.base = base;
    this.version = report.version;
    this.unsentAtStart = unsent;
    this.now = { draft, sent, conflict, notice, save: { is: 'saved', at: null }, unsent: new Set() };
    this.now.unsent = this.unsentParts();
    this.autosave = new Autosave<Draft>({
      version: report.version,
      clock: ports.clock,
      send: (attempt) => this.send(attempt),
      verdictOf,
      onState: (save) => {
        this.show({ save });
        if (save.is === 'stale') void this.reconcile();
      },
    });
  }

  readonly snapshot = (): Writing => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly edit = (change: (draft: Draft) => Draft): void => {
    this.show({ draft: change(this.now.draft) });
    this.keep();
    if (this.now.conflict === null) this.autosave.edit(this.now.draft);
  };

  /** Sends everything typed. @returns whether it is on the server now */
  readonly flush = (): Promise<boolean> =>
    this.now.conflict === null ? this.autosave.flush() : Promise.resolve(false);

  readonly retry = (): void => {
    if (this.now.save.is === 'stale') void this.reconcile();
    else this.autosave.retry();
  };

  /** @param parts to be taken from elsewhere; of all others this device’s */
  readonly settle = (parts: readonly Part[]): void => {
    const { conflict, draft } = this.now;
    if (conflict === null) return;
    this.adopt(conflict.version, taking(draft, conflict.there, [...conflict.theirs, ...parts]));
  };

  /** The version that the next command has to name. */
  get seenVersion(): number {
    return this.version;
  }

  readonly dismiss = (): void => this.show({ notice: null });

  start(): void {
    this.autosave.start();
    if (this.unsentAtStart) this.autosave.edit(this.now.draft);
    this.unsentAtStart = false;
  }

  /** The page is left: what can be sent is, everything else is on the device. */
  async leave(): Promise<void> {
    if (!(await this.flush())) this.autosave.stop();
  }

  /** The report is sent in or gone: nothing of it has to be kept here. */
  finish(): void {
    this.autosave.stop();
    this.ports.drop();
  }

  private async send(attempt: Attempt<Draft>): Promise<Settled> {
    if (this.inFlight?.attempt !== attempt)
      this.inFlight = { attempt, fields: fieldsOf(attempt.content, this.ids), key: this.ports.newKey() };
    const { fields, key } = this.inFlight;
    this.keep();
    const saved = await this.ports.put(fields, attempt.version, key);
    this.inFlight = undefined;
    this.ids = idsAfter(this.ids, attempt.content, saved);
    this.base = fieldsOf(attempt.content, this.ids);
    this.version = saved.version;
    this.show({ sent: attempt.content });
    if (this.now.draft === attempt.content && unkeptIn(attempt.content) === 0) this.ports.drop();
    else this.keep();
    return { version: saved.version, at: saved.updatedAt };
  }

  /** Looks at what is on the server; asks a person only where both have written the same part. */
  private async reconcile(): Promise<void> {
    let theirs: Report;
    try {
      theirs = await this.ports.fetch();
    } catch {
      // No answer: it stays as it is, and the button asks again.
      return;
    }
    const there = draftOver(theirs, this.ids);
    const said = fieldsOf(there.draft, there.ids);
    const found = compare(this.bases(), fieldsOf(this.now.draft, this.ids), said);
    this.ids = there.ids;
    this.base = said;
    this.inFlight = undefined;
    if (found.both.length > 0)
      return this.show({ conflict: { ...found, there: there.draft, version: theirs.version } });
    if (found.theirs.length > 0) this.show({ notice: { restored: false, merged: found.theirs } });
    this.adopt(theirs.version, taking(this.now.draft, there.draft, found.theirs));
  }

  private adopt(version: number, draft: Draft): void {
    this.version = version;
    this.show({ draft, conflict: null });
    this.keep();
    this.autosave.adopt(version, draft);
  }

  private bases(): Fields[] {
    return this.inFlight === undefined ? [this.base] : [this.base, this.inFlight.fields];
  }

  private keep(): void {
    const { draft } = this.now;
    this.ports.keep({ draft, ids: [...this.ids], version: this.version, bases: this.bases() });
  }

  private unsentParts(): ReadonlySet<Part> {
    const fields = fieldsOf(this.now.draft, this.ids);
    return new Set(PARTS.filter((part) => differs(fields, this.base, part)));
  }

  private show(change: Partial<Writing>): void {
    this.now = { ...this.now, ...change };
    this.now.unsent = this.unsentParts();
    for (const listener of this.listeners) listener();
  }
}

function verdictOf(error: unknown): Verdict {
  if (isProblem(error, 'STALE_VERSION')) return 'stale';
  if (!(error instanceof Problem) || error.passing || error.status >= 500) return 'later';
  return isProblem(error, 'NOT_SIGNED_IN', 'CSRF_TOKEN_INVALID', 'RATE_LIMITED') ? 'later' : 'refused';
}
