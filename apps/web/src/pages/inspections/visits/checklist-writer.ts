import { isProblem, Problem } from '../../../api/problem';
import { Autosave, type Clock, type SaveState, type Settled, type Verdict } from '../../../shell/autosave';
import {
  chosen,
  keptOf,
  marked,
  outgoing,
  refreshed,
  settled,
  sheetOf,
  write,
  type Answer,
  type AnswerToSend,
  type Item,
  type SavedAnswers,
  type Sheet,
  type Side,
  type Written,
} from './answer-sheet';

/** The way to the server and to the device. */
export type ChecklistPorts = {
  /** @throws Problem */
  put: (answers: AnswerToSend[]) => Promise<SavedAnswers>;
  keep: (kept: Record<string, Written>) => void;
  drop: () => void;
  clock: Clock;
};
export type Writing = { sheet: Sheet; save: SaveState };

/** A checklist while it is answered: on the screen, on this device, and on the server. */
export class ChecklistWriter {
  private readonly autosave: Autosave<null>;
  private readonly listeners = new Set<() => void>();
  private now: Writing;
  private savedAt: string | null = null;

  constructor(
    items: readonly Item[],
    private readonly side: Side,
    kept: Record<string, Written> | undefined,
    private readonly ports: ChecklistPorts,
  ) {
    this.now = { sheet: sheetOf(items, side, kept ?? {}), save: { is: 'saved', at: null } };
    this.autosave = new Autosave<null>({
      // Each item carries its own version, so an attempt has none.
      version: 0,
      clock: ports.clock,
      send: () => this.send(),
      verdictOf,
      onState: (save) => this.show({ save }),
    });
  }

  readonly snapshot = (): Writing => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly write = (code: string, change: Partial<Answer>): void => {
    this.adopt(write(this.now.sheet, code, change));
    this.sendSoon();
  };

  readonly choose = (code: string, whose: 'mine' | 'theirs'): void => {
    this.adopt(chosen(this.now.sheet, code, whose));
    this.sendSoon();
  };

  /** The checklist was asked for again. */
  readonly refresh = (items: readonly Item[]): void => {
    this.adopt(refreshed(this.now.sheet, items, this.side));
    this.sendSoon();
  };

  /** @returns whether everything that can be sent is on the server now */
  readonly flush = (): Promise<boolean> => this.autosave.flush();
  readonly retry = (): void => this.autosave.retry();

  start(): void {
    this.autosave.start();
    this.sendSoon();
  }

  /** The page is left: what can be sent is, everything else is on the device. */
  async leave(): Promise<void> {
    if (!(await this.flush())) this.autosave.stop();
  }

  private sendSoon(): void {
    if (outgoing(this.now.sheet).answers.length > 0) this.autosave.edit(null);
  }

  private async send(): Promise<Settled> {
    const { sheet, answers } = outgoing(this.now.sheet);
    if (answers.length === 0) return { version: 0, at: this.savedAt ?? this.instant() };
    this.adopt(sheet);
    try {
      const { results } = await this.ports.put(answers);
      this.adopt(settled(this.now.sheet, results));
    } catch (error) {
      const refused = refusedItems(error, answers);
      if (refused.size === 0) throw error;
      // One answer that does not suit keeps the others back: they are sent without it.
      this.adopt(marked(this.now.sheet, refused));
      return this.send();
    }
    this.savedAt = this.instant();
    // What was typed meanwhile, and what has another version now.
    this.sendSoon();
    return { version: 0, at: this.savedAt };
  }

  private instant(): string {
    return new Date(this.ports.clock.now()).toISOString();
  }

  private adopt(sheet: Sheet): void {
    this.show({ sheet });
    const kept = keptOf(sheet);
    if (Object.keys(kept).length === 0) this.ports.drop();
    else this.ports.keep(kept);
  }

  private show(change: Partial<Writing>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Items whose content the server does not take, with its words. */
function refusedItems(error: unknown, answers: readonly AnswerToSend[]): Map<string, string> {
  const refused = new Map<string, string>();
  if (!isProblem(error, 'ANSWER_UNSUITABLE', 'SCORE_BEYOND_WEIGHT', 'INVALID_INPUT')) return refused;
  for (const { pointer, detail } of error.fields) {
    const at = /^\/answers\/(\d+)(\/|$)/.exec(pointer)?.[1];
    const code = at === undefined ? undefined : answers[Number(at)]?.itemCode;
    if (code !== undefined) refused.set(code, detail);
  }
  return refused;
}

function verdictOf(error: unknown): Verdict {
  if (!(error instanceof Problem) || error.passing || error.status >= 500) return 'later';
  return isProblem(error, 'NOT_SIGNED_IN', 'CSRF_TOKEN_INVALID', 'RATE_LIMITED') ? 'later' : 'refused';
}
