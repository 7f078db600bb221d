import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for a condition, looking again and again; the bound only says when to give up.
 *
 * @param probe gives the awaited value, or undefined / false while it is not there; what it throws is remembered
 * @throws with `what` and the last error after `withinMs`
 */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  withinMs = 30_000,
): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  let last: unknown;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 250)) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= giveUpAt)
      throw new Error(`gave up waiting: ${what}`, last === undefined ? undefined : { cause: last });
    await delay(pause);
  }
}
