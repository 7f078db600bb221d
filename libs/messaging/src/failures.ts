/** A fact that must come first has not arrived: the message is tried again soon, and not counted as failed. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly code = 'NOT_YET';
}

/** No further try can help: the message becomes a dead message at once. */
export class UnusableMessage extends Error {
  override readonly name = 'UnusableMessage';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type RetryPolicy = {
  /** Tries before the message is given up. */
  attempts: number;
  firstMs: number;
  factor: number;
  longestMs: number;
  notYet: { firstMs: number; factor: number; longestMs: number; giveUpAfterMs: number };
};

/** What is known of a message that failed before. */
export type History = {
  /** Failed tries so far, without those that only had to wait. */
  attempts: number;
  /** Tries that had to wait for another fact. */
  waits: number;
  /** Since the first of them, ms. */
  ageMs: number;
};

export const NO_HISTORY: History = { attempts: 0, waits: 0, ageMs: 0 };

export type Decision =
  { kind: 'retry'; attempts: number; waits: number; delayMs: number } | { kind: 'dead'; attempts: number };

/** @param random between 0 and 1; spreads what failed at one instant over ±20 % of the delay */
export function decide(error: unknown, history: History, policy: RetryPolicy, random: number): Decision {
  const spread = (delay: number) => Math.round(delay * (0.8 + 0.4 * random));
  if (error instanceof NotYet) {
    const { firstMs, factor, longestMs, giveUpAfterMs } = policy.notYet;
    if (history.ageMs >= giveUpAfterMs) return { kind: 'dead', attempts: history.attempts + 1 };
    const delayMs = spread(Math.min(firstMs * factor ** history.waits, longestMs));
    return { kind: 'retry', attempts: history.attempts, waits: history.waits + 1, delayMs };
  }
  const attempts = history.attempts + 1;
  if (error instanceof UnusableMessage || attempts >= policy.attempts) return { kind: 'dead', attempts };
  const delayMs = spread(Math.min(policy.firstMs * policy.factor ** (attempts - 1), policy.longestMs));
  return { kind: 'retry', attempts, waits: history.waits, delayMs };
}

const LONGEST_TEXT = 1_000;

/** A stable code and a short text of an error. Never the stack, which may carry what a person wrote. */
export function describe(error: unknown): { code: string; text: string } {
  if (!(error instanceof Error)) {
    return {
      code: 'UNKNOWN',
      text: String((error as { message?: unknown })?.message ?? error).slice(0, LONGEST_TEXT),
    };
  }
  const code = (error as { code?: unknown }).code;
  const text = error.message.slice(0, LONGEST_TEXT);
  if (typeof code !== 'string' || code === '') return { code: error.name, text };
  // PostgreSQL's codes have five characters; its errors carry the severity besides.
  return { code: 'severity' in error ? `SQL_${code}` : code, text };
}
