import { clockRoutes, type BusinessTime } from '#contracts';
import type { Client } from './client.js';
import { eventually } from './eventually.js';

/**
 * Moves business time of the whole system, and waits until everything that fell due on the way has happened.
 *
 * @param administrator signed in
 * @param to ISO instant, not before the system's present time
 * @throws when the move is refused or breaks off
 */
export async function moveClock(
  administrator: Client,
  to: string,
  withinMs = 120_000,
): Promise<BusinessTime> {
  await administrator.must(clockRoutes.moveClock, { body: { to } });
  const time = await eventually(
    `business time is ${to}`,
    async () => {
      const shown = await administrator.must(clockRoutes.clock);
      return shown.moving ? undefined : shown;
    },
    withinMs,
  );
  if (time.move?.state !== 'DONE') throw new Error(`the move to ${to} broke off: ${time.move?.problem}`);
  return time;
}
