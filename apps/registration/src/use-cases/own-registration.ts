import { Refusal } from '#contracts';
import type { Registration } from '../domain/registration.js';
import { viewOf } from '../domain/visibility.js';
import type { Actor } from './actor.js';

/**
 * The registration, if it is the actor’s to write and still what the actor saw.
 *
 * @throws Refusal NOT_FOUND (unknown or not to be seen), FORBIDDEN (seen, but another’s), STALE_VERSION
 */
export function requireOwn<Found extends { registration: Registration }>(
  found: Found | undefined,
  actor: Actor,
  seenVersion: number,
): Found {
  const view = found === undefined ? null : viewOf(found.registration, actor.rights);
  if (found === undefined || view === null || view === 'NAMES_AND_DATES') throw new Refusal('NOT_FOUND');
  if (found.registration.submitterId !== actor.personId)
    throw new Refusal('FORBIDDEN', { who: 'Chỉ người lập đăng ký thực hiện được.' });
  if (found.registration.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return found;
}
