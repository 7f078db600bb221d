import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { FileStore } from '#files';
import { removed } from '../domain/evidence.js';
import type { Actor } from './actor.js';
import { EvidenceFiles } from './evidence.ports.js';
import { lockOwn } from './own-files.js';
import { Reports } from './reports.ports.js';

export type RemoveEvidence = { actor: Actor; evidenceId: string; seenVersion: number };

/** Takes a file out of the working copy. Submissions that have it keep it; otherwise it is gone. */
@Injectable()
export class EvidenceRemoving {
  constructor(
    private readonly reports: Reports,
    private readonly files: EvidenceFiles,
    private readonly store: FileStore,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, command: RemoveEvidence): Promise<void> {
    const { reports, files, store } = this;
    const { evidence, submitted } = await lockOwn(tx, { reports, files }, command);
    if (submitted) {
      await files.save(tx, removed(evidence, this.clock.now()));
      return;
    }
    await files.remove(tx, evidence.evidenceId);
    tx.afterCommit(() => store.discard([evidence.key, evidence.previewKey]));
  }
}
