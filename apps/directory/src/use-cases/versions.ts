import { Refusal } from '#contracts';

/**
 * What is there, in the version that the caller has seen.
 *
 * @throws Refusal NOT_FOUND, STALE_VERSION
 */
export function seen<Thing extends { version: number }>(thing: Thing | undefined, version: number): Thing {
  if (thing === undefined) throw new Refusal('NOT_FOUND');
  if (thing.version !== version) throw new Refusal('STALE_VERSION');
  return thing;
}
