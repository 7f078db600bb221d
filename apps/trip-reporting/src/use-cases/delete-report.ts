import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { nextState } from '../domain/report-moves.js';
import type { Actor } from './actor.js';
import { requireOwnReport } from './own-report.js';
import { Reports } from './reports.ports.js';

export type DeleteReport = { actor: Actor; reportId: string; seenVersion: number };

/** Deletes a draft that was never submitted; its files are swept away later. */
@Injectable()
export class ReportDeleting {
  constructor(private readonly reports: Reports) {}

  async execute(tx: Tx, { actor, reportId, seenVersion }: DeleteReport): Promise<void> {
    const locked = await this.reports.lock(tx, reportId);
    nextState(requireOwnReport(locked, actor, seenVersion), 'DELETE');
    await this.reports.remove(tx, reportId);
  }
}
