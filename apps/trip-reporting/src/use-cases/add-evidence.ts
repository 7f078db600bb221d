import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import { fileName, type UploadedFile } from '#files';
import { evidenceView, requireRoom, type Evidence, type EvidenceFacts } from '../domain/evidence.js';
import type { Actor } from './actor.js';
import { EvidenceFiles, EvidenceReader, type EvidenceView } from './evidence.ports.js';
import { requireEditable } from './own-files.js';
import { Reports } from './reports.ports.js';

export type AddEvidence = {
  actor: Actor;
  reportId: string;
  /** As the owner calls it. */
  name: string;
  facts: EvidenceFacts;
  file: UploadedFile;
};

@Injectable()
export class EvidenceAdding {
  constructor(
    private readonly reports: Reports,
    private readonly files: EvidenceFiles,
    private readonly reader: EvidenceReader,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /**
   * Whether a file would be taken, before it is sent.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN, REPORT_NOT_EDITABLE, TOO_MANY_FILES
   */
  async admit(actor: Actor, reportId: string): Promise<void> {
    const found = await this.reader.report(reportId);
    requireEditable(found?.report, actor);
    requireRoom(found?.count ?? 0);
  }

  /** All of that again, under the lock: the report may have been submitted while the file came in. */
  async execute(tx: Tx, { actor, reportId, name, facts, file }: AddEvidence): Promise<EvidenceView> {
    requireEditable(await this.reports.lock(tx, reportId), actor);
    requireRoom(await this.files.count(tx, reportId));
    const { key, previewKey, mediaType, bytes, sha256 } = file;
    const evidence: Evidence = {
      ...facts,
      evidenceId: newId(),
      version: 1,
      reportId,
      key,
      previewKey,
      name: fileName(name, mediaType),
      mediaType,
      bytes,
      sha256,
      uploadedBy: actor.personId,
      uploadedAt: this.clock.now(),
      unflaggedAt: null,
      removedAt: null,
    };
    await this.files.add(tx, evidence);
    return evidenceView(evidence);
  }
}
