import type { z } from 'zod';
import { Refusal, type Evidence as EvidenceShape, type Rights } from '#contracts';
import { viewOfReport, type SeenReport } from './report-visibility.js';

/** Most files of a working copy. */
export const MOST_FILES = 30;

/** What its owner says about a file. Either flag keeps it out of everything exported. */
export type EvidenceFacts = {
  caption: string | null;
  /** Somebody can be recognised. */
  peopleRecognisable: boolean;
  /** Children or adolescents are to be seen. */
  minors: boolean;
};

/** A file of a report. One row serves the working copy and every submission that took it along. */
export type Evidence = EvidenceFacts & {
  evidenceId: string;
  version: number;
  reportId: string;
  /** In the file store. */
  key: string;
  previewKey: string | null;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  uploadedBy: string;
  uploadedAt: Date;
  /** When a flag was last taken back. */
  unflaggedAt: Date | null;
  /** Taken out of the working copy. */
  removedAt: Date | null;
};

/** @throws Refusal TOO_MANY_FILES */
export function requireRoom(count: number): void {
  if (count >= MOST_FILES) throw new Refusal('TOO_MANY_FILES', { limit: MOST_FILES });
}

/** Whether somebody may open a file: whoever reads its report, once a submission has it; before that its author. */
export function seesEvidence(submitted: boolean, report: SeenReport, rights: Rights): boolean {
  if (report.authorId === rights.personId) return true;
  return submitted && viewOfReport(report, rights) !== null;
}

export function changed(evidence: Evidence, facts: EvidenceFacts, now: Date): Evidence {
  const taken = (flag: 'peopleRecognisable' | 'minors') => evidence[flag] && !facts[flag];
  const unflaggedAt = taken('peopleRecognisable') || taken('minors') ? now : evidence.unflaggedAt;
  return { ...evidence, ...facts, version: evidence.version + 1, unflaggedAt };
}

export function removed(evidence: Evidence, now: Date): Evidence {
  return { ...evidence, version: evidence.version + 1, removedAt: now };
}

export function evidenceView(evidence: Evidence): z.infer<typeof EvidenceShape> {
  const { evidenceId, version, reportId, name, mediaType, bytes, caption, peopleRecognisable, minors } =
    evidence;
  return {
    evidenceId,
    version,
    reportId,
    name,
    mediaType,
    bytes,
    image: mediaType.startsWith('image/'),
    caption,
    peopleRecognisable,
    minors,
    uploadedAt: evidence.uploadedAt.toISOString(),
  };
}
