import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { changed, evidenceView, type EvidenceFacts } from '../domain/evidence.js';
import type { Actor } from './actor.js';
import { EvidenceFiles, type EvidenceView } from './evidence.ports.js';
import { lockOwn } from './own-files.js';
import { Reports } from './reports.ports.js';

export type ChangeEvidence = { actor: Actor; evidenceId: string; seenVersion: number; facts: EvidenceFacts };

@Injectable()
export class EvidenceChanging {
  constructor(
    private readonly reports: Reports,
    private readonly files: EvidenceFiles,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, command: ChangeEvidence): Promise<EvidenceView> {
    const { reports, files } = this;
    const { evidence } = await lockOwn(tx, { reports, files }, command);
    const after = changed(evidence, command.facts, this.clock.now());
    await files.save(tx, after);
    return evidenceView(after);
  }
}
