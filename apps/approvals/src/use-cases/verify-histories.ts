import { Injectable } from '@nestjs/common';
import {
  verifyHistory,
  type Head,
  type HistoryRow,
  type HistoryText,
  type SubmittedFacts,
  type Verification,
} from '../domain/history.js';

export type HistoryFile = {
  caseId: string;
  rows: HistoryRow[];
  texts: HistoryText[];
  submitted: SubmittedFacts[];
  /** The anchored end of the chain. */
  anchor: Head;
};

export abstract class HistoryArchive {
  /** The histories of all cases, page by page. */
  abstract all(): AsyncIterable<HistoryFile>;
}

export type VerifiedHistories = {
  cases: number;
  entries: number;
  broken: ({ caseId: string } & Verification)[];
};

/** Walks the chain of every case: whether anything in the history was changed, removed or put in. */
@Injectable()
export class VerifyHistories {
  constructor(private readonly archive: HistoryArchive) {}

  async run(): Promise<VerifiedHistories> {
    const result: VerifiedHistories = { cases: 0, entries: 0, broken: [] };
    for await (const { caseId, rows, texts, submitted, anchor } of this.archive.all()) {
      const verification = verifyHistory(caseId, rows, texts, submitted, anchor);
      result.cases += 1;
      if (verification.intact) result.entries += verification.entries;
      else result.broken.push({ caseId, ...verification });
    }
    return result;
  }
}
