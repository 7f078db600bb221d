import type { CriteriaState } from '#contracts';
import type { Tx } from '#database';
import type { CriteriaSet } from '../domain/criteria.js';

/** Criteria sets as commands change them and other parts use them. */
export abstract class CriteriaBook {
  /** @returns false when the code has a draft already */
  abstract add(tx: Tx, set: CriteriaSet): Promise<boolean>;
  /** Nobody else changes it until this transaction ends. */
  abstract lock(tx: Tx, criteriaSetId: string): Promise<CriteriaSet | undefined>;
  abstract save(tx: Tx, set: CriteriaSet): Promise<void>;
  abstract remove(tx: Tx, criteriaSetId: string): Promise<void>;
  /** What a plan or a visit goes by; a published edition never changes. */
  abstract find(tx: Tx, criteriaSetId: string): Promise<CriteriaSet | undefined>;
  /** The published edition that stands now. */
  abstract latest(tx: Tx, provinceId: string, code: string): Promise<CriteriaSet | undefined>;
  abstract codeTaken(tx: Tx, provinceId: string, code: string): Promise<boolean>;
}

/** Criteria sets as they are read. */
export abstract class CriteriaReader {
  abstract find(criteriaSetId: string): Promise<CriteriaSet | undefined>;
  abstract byIds(criteriaSetIds: readonly string[]): Promise<CriteriaSet[]>;
  /** By code, the newest edition first, a draft before it. A province has tens of them, so there are no pages. */
  abstract list(question: {
    provinceId: string;
    state?: CriteriaState;
    code?: string;
  }): Promise<CriteriaSet[]>;
  /** Number of the last edition of each code. */
  abstract editions(provinceId: string): Promise<Map<string, number>>;
}
