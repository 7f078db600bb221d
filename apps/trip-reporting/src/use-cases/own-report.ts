import { REGISTRATION_STATE_LABELS, Refusal } from '#contracts';
import { viewOfReport } from '../domain/report-visibility.js';
import type { Report } from '../domain/report.js';
import type { Actor } from './actor.js';
import type { Trip } from './trips.ports.js';

/**
 * The report, if it is the actor’s to write and still what the actor saw.
 *
 * @throws Refusal NOT_FOUND (unknown or not to be seen), FORBIDDEN (seen, but another’s), STALE_VERSION
 */
export function requireOwnReport(found: Report | undefined, actor: Actor, seenVersion: number): Report {
  if (found === undefined || viewOfReport(found, actor.rights) === null) throw new Refusal('NOT_FOUND');
  if (found.authorId !== actor.personId)
    throw new Refusal('FORBIDDEN', { who: 'Chỉ người viết báo cáo thực hiện được.' });
  if (found.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return found;
}

/** @throws Refusal TRIP_NOT_REPORTABLE when it was not approved, or has been cancelled since */
export function requireReportable(trip: Trip | undefined): Trip {
  if (trip === undefined) throw new Refusal('NOT_FOUND');
  if (trip.state === 'APPROVED') return trip;
  throw new Refusal('TRIP_NOT_REPORTABLE', {
    number: trip.number,
    state: REGISTRATION_STATE_LABELS[trip.state],
  });
}
