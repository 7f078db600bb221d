import { Injectable } from '@nestjs/common';
import type { CaseOutcome, PaperKind } from '#contracts';
import type { Tx } from '#database';
import type { z } from 'zod';

/** What approvals decided about one submission of a paper. */
export type PaperDecision = {
  paperId: string;
  caseId: string;
  revision: number;
  /** Of the case’s events; an older one than is known changes nothing. */
  sequence: number;
  outcome: z.infer<typeof CaseOutcome>;
  by: string | null;
  reason: string | null;
  at: Date;
};

/** Those who are asked to decide a submission may read it. */
export type PaperAsked = { paperId: string; revision: number; personIds: readonly string[] };

/** Who keeps one kind of paper. `TOO_EARLY`: the submission that is meant has not been saved yet. */
export type PaperKeeper = {
  asked(tx: Tx, asked: PaperAsked): Promise<'DONE' | 'TOO_EARLY'>;
  decided(tx: Tx, decision: PaperDecision): Promise<'DONE' | 'TOO_EARLY'>;
  /** A withdrawal came too late: the decision it raced with stands, and comes in `decided`. */
  endingRefused(tx: Tx, paper: { paperId: string; revision: number }): Promise<'DONE' | 'TOO_EARLY'>;
};

/** Who keeps what; the parts register themselves when the module starts. */
@Injectable()
export class PaperDesk {
  private readonly keepers = new Map<PaperKind, PaperKeeper>();

  register(kind: PaperKind, keeper: PaperKeeper): void {
    this.keepers.set(kind, keeper);
  }

  keeperOf(kind: PaperKind): PaperKeeper {
    const keeper = this.keepers.get(kind);
    if (keeper === undefined) throw new Error(`nobody keeps papers of the kind ${kind}`);
    return keeper;
  }
}
