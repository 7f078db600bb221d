import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import { PREVIEW_TYPE, fileName, type FileAnswer } from '#files';
import { seesEvidence, type Evidence } from '../domain/evidence.js';
import type { Actor } from './actor.js';
import { EvidenceReader } from './evidence.ports.js';

/** A file as it is sent to somebody who reads its report. */
@Injectable()
export class EvidenceOpening {
  constructor(private readonly reader: EvidenceReader) {}

  /** @throws Refusal NOT_FOUND */
  async original(actor: Actor, evidenceId: string): Promise<FileAnswer> {
    const { key, mediaType, name, sha256 } = await this.find(actor, evidenceId);
    return { key, mediaType, name, tag: sha256 };
  }

  /** @throws Refusal NOT_FOUND also for what has none: documents */
  async preview(actor: Actor, evidenceId: string): Promise<FileAnswer> {
    const { previewKey, name, sha256 } = await this.find(actor, evidenceId);
    if (previewKey === null) throw new Refusal('NOT_FOUND');
    return {
      key: previewKey,
      mediaType: PREVIEW_TYPE,
      name: fileName(name, PREVIEW_TYPE),
      tag: `${sha256}-preview`,
    };
  }

  private async find({ rights }: Actor, evidenceId: string): Promise<Evidence> {
    const found = await this.reader.find(evidenceId);
    if (found === undefined || !seesEvidence(found.submitted, found.report, rights))
      throw new Refusal('NOT_FOUND');
    return found.evidence;
  }
}
