import type { Tx } from '#database';
import type { DocumentKind } from '#documents';

/** The row of a register that gives numbers. */
export type RegisterKey = { issuerUnitId: string; kind: DocumentKind; period: string };

/** Last numbers by issuer, kind and period. */
export abstract class NumberRegister {
  /** The next number; its row stays locked until the transaction ends. */
  abstract next(tx: Tx, key: RegisterKey): Promise<number>;
  /** Locks the row, and moves it on when the number lies ahead of it. */
  abstract reach(tx: Tx, key: RegisterKey, number: number): Promise<void>;
}

export type OfficialDocument = {
  documentId: string;
  provinceId: string;
  /** Null: issued by somebody whose register is not kept here. */
  issuerUnitId: string | null;
  kind: DocumentKind | null;
  number: number;
  /** Symbol of the issuer. */
  issuer: string | null;
  issuerName: string | null;
  department: string | null;
  /** Of the register; of others’ documents the year, where their day is known. */
  period: string | null;
  canonical: string;
  issuedOn: string | null;
  abstract: string;
  /** The paper of this service that it is. */
  subject: string | null;
  subjectId: string | null;
  createdBy: string;
  createdAt: Date;
};

export abstract class OfficialDocuments {
  /** @returns false when such a number is there already */
  abstract add(tx: Tx, document: OfficialDocument): Promise<boolean>;
}
