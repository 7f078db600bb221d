/** How long nobody types before what was typed is sent, and how long it may stay unsent while somebody does, ms. */
export const PAUSE_MS = 1_500;
export const LONGEST_MS = 15_000;
/** Waits between attempts while nobody answers; the last one goes on for ever, ms. */
const AGAIN_AFTER_MS = [5_000, 15_000, 30_000];

export type SaveState =
  | { is: 'saved'; at: string | null }
  | { is: 'typing' }
  | { is: 'saving' }
  /** Nobody answers, or nobody is signed in: kept here and sent again. */
  | { is: 'waiting' }
  | { is: 'refused'; error: unknown }
  /** Somebody wrote it in between. Nothing is sent until a person has looked at both. */
  | { is: 'stale' };

export type Attempt<Content> = { content: Content; version: number };
export type Settled = { version: number; at: string };
export type Verdict = 'later' | 'stale' | 'refused';

/** Of the browser, or of a test. */
export type Clock = { now: () => number; after: (ms: number, act: () => void) => () => void };

export type AutosaveOptions<Content> = {
  /** What the first attempt has seen. */
  version: number;
  /** The same attempt may come again until it is settled: under the same idempotency key then. */
  send: (attempt: Attempt<Content>) => Promise<Settled>;
  verdictOf: (error: unknown) => Verdict;
  onState: (state: SaveState) => void;
  clock: Clock;
};

/**
 * Sends what is typed, one attempt at a time and each on the version that the one before it made. What is typed
 * meanwhile waits, and only the latest of it is sent. An attempt of which nobody knows whether it was done is sent again
 * as it was before anything newer, or the newer one would be refused as stale by our own change.
 */
export class Autosave<Content> {
  private version: number;
  private current: Attempt<Content> | undefined;
  private next: { content: Content; since: number } | undefined;
  private sending = false;
  private stopped = false;
  private blocked: 'stale' | 'refused' | undefined;
  private failures = 0;
  private cancelTimer: () => void = () => undefined;
  private waiters: ((saved: boolean) => void)[] = [];

  constructor(private readonly options: AutosaveOptions<Content>) {
    this.version = options.version;
  }

  edit(content: Content): void {
    this.next = { content, since: this.next?.since ?? this.options.clock.now() };
    if (this.blocked === 'refused') this.blocked = undefined;
    if (this.blocked === undefined && !this.sending && this.current === undefined) this.pause();
  }

  /** @returns whether everything typed so far is on the server now */
  flush(): Promise<boolean> {
    if (this.blocked === 'refused') this.blocked = undefined;
    if (this.blocked === 'stale' || this.stopped) return Promise.resolve(false);
    if (!this.sending && this.current === undefined && this.next === undefined) return Promise.resolve(true);
    const saved = new Promise<boolean>((resolve) => this.waiters.push(resolve));
    this.run();
    return saved;
  }

  /** Asks again at once: the network is back, somebody signed in, or pressed the button. */
  retry(): void {
    if (this.blocked === 'refused') this.blocked = undefined;
    this.failures = 0;
    this.run();
  }

  /** A person has settled what is to stand; `version` is the one they have seen. */
  adopt(version: number, content: Content): void {
    this.version = version;
    this.blocked = undefined;
    this.current = undefined;
    this.next = { content, since: this.options.clock.now() };
    this.run();
  }

  /** Goes on after `stop`; pages are mounted twice while they are developed. */
  start(): void {
    this.stopped = false;
    this.run();
  }

  stop(): void {
    this.stopped = true;
    this.cancelTimer();
    this.answer(false);
  }

  private pause(): void {
    if (this.next === undefined) return;
    this.options.onState({ is: 'typing' });
    const left = this.next.since + LONGEST_MS - this.options.clock.now();
    this.again(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  private again(ms: number): void {
    this.cancelTimer();
    this.cancelTimer = this.options.clock.after(ms, () => this.run());
  }

  private run(): void {
    this.cancelTimer();
    if (this.stopped || this.sending || this.blocked !== undefined) return;
    if (this.current === undefined) {
      if (this.next === undefined) return;
      this.current = { content: this.next.content, version: this.version };
      this.next = undefined;
    }
    this.sending = true;
    this.options.onState({ is: 'saving' });
    void this.options.send(this.current).then(
      (settled) => this.done(settled),
      (error: unknown) => this.failed(error),
    );
  }

  private done({ version, at }: Settled): void {
    this.sending = false;
    this.current = undefined;
    this.version = version;
    this.failures = 0;
    if (this.stopped) return;
    if (this.next === undefined) {
      this.options.onState({ is: 'saved', at });
      this.answer(true);
    } else if (this.waiters.length > 0) this.run();
    else this.pause();
  }

  private failed(error: unknown): void {
    this.sending = false;
    if (this.stopped) return;
    const verdict = this.options.verdictOf(error);
    if (verdict === 'later') {
      const wait = AGAIN_AFTER_MS[Math.min(this.failures, AGAIN_AFTER_MS.length - 1)];
      this.failures += 1;
      this.options.onState({ is: 'waiting' });
      this.again(wait ?? 0);
      this.answer(false);
      return;
    }
    const typedSince = this.next !== undefined;
    if (this.current !== undefined && !typedSince)
      this.next = { content: this.current.content, since: this.options.clock.now() };
    this.current = undefined;
    if (verdict === 'refused' && typedSince) return this.pause();
    this.blocked = verdict;
    this.options.onState(verdict === 'stale' ? { is: 'stale' } : { is: 'refused', error });
    this.answer(false);
  }

  private answer(saved: boolean): void {
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve(saved);
  }
}
