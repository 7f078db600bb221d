import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Reports } from './reports.ports.js';

export type NoteDeciders = { reportId: string; revision: number; personIds: readonly string[] };

/** Remembers who is asked to verify a report: they may read it, now and later. */
@Injectable()
export class DeciderNoting {
  constructor(private readonly reports: Reports) {}

  /** @returns TOO_EARLY when the submission that they are asked about is not known yet */
  async execute(tx: Tx, { reportId, revision, personIds }: NoteDeciders): Promise<'NOTED' | 'TOO_EARLY'> {
    const report = await this.reports.lock(tx, reportId);
    if (report === undefined || report.revision < revision) return 'TOO_EARLY';
    await this.reports.addDeciders(tx, reportId, personIds);
    return 'NOTED';
  }
}
