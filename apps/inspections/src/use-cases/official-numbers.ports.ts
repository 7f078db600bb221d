import type { Tx } from '#database';

/** What of this service gets an official number: a plan as KH, a conclusion as KL. */
export type NumberedKind = 'PLAN' | 'CONCLUSION';

export type TakeOfficialNumber = {
  provinceId: string;
  /** The unit in whose name it is issued; its symbol stands in the number. */
  issuerUnitId: string;
  kind: NumberedKind;
  /** The department that drew it up; null: the number names none. */
  departmentId: string | null;
  year: number;
  /** The day that stands on the document, `YYYY-MM-DD`. */
  date: string;
  /** Trích yếu. */
  abstract: string;
  /** What it is here: `PLAN` or `CONCLUSION`, with its id; a subject has one document. */
  subject: string;
  subjectId: string;
  by: string;
  at: Date;
  /** A number wished for instead of the next one. */
  wanted?: number;
};

/** Official numbers of documents that are issued here. */
export abstract class OfficialNumbers {
  /**
   * The next number of issuer, kind and period, or the one that is wanted, and the document recorded under it. The
   * register’s row stays locked until the transaction ends, so that a number is neither left out nor given twice: take
   * it last, shortly before saving. A subject that is issued again (a new revision) gets another number, and its
   * earlier document stands.
   *
   * @returns the number as it is written, e.g. `504-KH/TĐTN-XDĐ`
   * @throws Refusal NUMBER_ALREADY_USED, ISSUER_WITHOUT_SYMBOL
   */
  abstract take(tx: Tx, what: TakeOfficialNumber): Promise<{ documentId: string; canonical: string }>;
}
