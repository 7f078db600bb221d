import { Refusal, type Rights } from '#contracts';
import type { Tx } from '#database';
import { nextState } from '../domain/report-moves.js';
import { viewOfReport } from '../domain/report-visibility.js';
import type { Actor } from './actor.js';
import type { EvidenceFiles, FiledReport, OwnedEvidence } from './evidence.ports.js';
import type { Reports } from './reports.ports.js';

/**
 * The report, if the actor may change its files now.
 *
 * @throws Refusal NOT_FOUND (unknown or not to be seen), FORBIDDEN (seen, but another’s), REPORT_NOT_EDITABLE
 */
export function requireEditable<Found extends FiledReport>(report: Found | undefined, actor: Actor): Found {
  if (report === undefined || !sees(report, actor.rights)) throw new Refusal('NOT_FOUND');
  if (report.authorId !== actor.personId)
    throw new Refusal('FORBIDDEN', { who: 'Chỉ người viết báo cáo thực hiện được.' });
  nextState(report, 'EDIT');
  return report;
}

/**
 * A file of the working copy, if the actor may change it and it is still what the actor saw. The report is locked first,
 * as every command does that touches its files.
 *
 * @throws Refusal as `requireEditable`, STALE_VERSION
 */
export async function lockOwn(
  tx: Tx,
  { files, reports }: { files: EvidenceFiles; reports: Reports },
  { actor, evidenceId, seenVersion }: { actor: Actor; evidenceId: string; seenVersion: number },
): Promise<OwnedEvidence> {
  const reportId = await files.reportOf(tx, evidenceId);
  const report = reportId === undefined ? undefined : await reports.lock(tx, reportId);
  const found = report === undefined ? undefined : await files.find(tx, evidenceId);
  // What no submission has, and what is not in the working copy any more, is nothing to anybody but its author.
  const hidden = found?.submitted === false && report?.authorId !== actor.personId;
  if (found === undefined || hidden || found.evidence.removedAt !== null) throw new Refusal('NOT_FOUND');
  requireEditable(report, actor);
  if (found.evidence.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return found;
}

function sees(report: FiledReport, rights: Rights): boolean {
  return viewOfReport(report, rights) !== null;
}
