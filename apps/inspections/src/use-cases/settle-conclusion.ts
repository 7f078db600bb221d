import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#database';
import { refuseWithdrawal, settleConclusion, type ConclusionSettling } from '../domain/conclusion-settle.js';
import { Conclusions } from './conclusions.ports.js';
import { PaperDesk, type PaperAsked, type PaperDecision, type PaperKeeper } from './paper-desk.js';

/** Takes in what approvals says of conclusions. */
@Injectable()
export class ConclusionKeeping implements PaperKeeper, OnModuleInit {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly papers: PaperDesk,
  ) {}

  onModuleInit(): void {
    this.papers.register('INSPECTION_CONCLUSION', this);
  }

  async asked(tx: Tx, { paperId, revision, personIds }: PaperAsked): Promise<'DONE' | 'TOO_EARLY'> {
    const conclusion = await this.conclusions.lock(tx, paperId);
    if (conclusion === undefined || conclusion.revision < revision) return 'TOO_EARLY';
    await this.conclusions.addDeciders(tx, paperId, personIds);
    return 'DONE';
  }

  async decided(tx: Tx, { paperId, outcome, ...decision }: PaperDecision): Promise<'DONE' | 'TOO_EARLY'> {
    // Nobody asks approvals to cancel a conclusion, so that answer must not pass unseen.
    if (outcome === 'CANCELLED') throw new Error('a conclusion cannot be cancelled by approvals');
    const before = await this.conclusions.lock(tx, paperId);
    if (before === undefined) return 'TOO_EARLY';
    const taken = { ...decision, outcome };
    const settling = settleConclusion(before, taken);
    if (settling.kind === 'MOVED') await this.conclusions.settle(tx, settling.conclusion, taken);
    return said(settling);
  }

  async endingRefused(
    tx: Tx,
    { paperId, revision }: { paperId: string; revision: number },
  ): Promise<'DONE' | 'TOO_EARLY'> {
    const before = await this.conclusions.lock(tx, paperId);
    if (before === undefined) return 'TOO_EARLY';
    const outcome = await this.conclusions.outcomeOf(tx, paperId, revision);
    const settling = refuseWithdrawal(before, { revision, outcome });
    if (settling.kind === 'MOVED') await this.conclusions.save(tx, settling.conclusion);
    return said(settling);
  }
}

function said({ kind }: ConclusionSettling): 'DONE' | 'TOO_EARLY' {
  return kind === 'TOO_EARLY' ? 'TOO_EARLY' : 'DONE';
}
