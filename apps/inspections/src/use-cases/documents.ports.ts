import type { Tx } from '#database';
import type { DocumentKind } from '#documents';
import type { OfficialDocument } from '../domain/official-document.js';

/** The row of a register that gives numbers. */
export type RegisterKey = { issuerUnitId: string; kind: DocumentKind; period: string };
export type RegisterRow = RegisterKey & { lastNumber: number };

/** Last numbers by issuer, kind and period. */
export abstract class NumberRegister {
  /** The next number; its row stays locked until the transaction ends. */
  abstract next(tx: Tx, key: RegisterKey): Promise<number>;
  /** Locks the row, and moves it on when the number lies ahead of it. */
  abstract reach(tx: Tx, key: RegisterKey, number: number): Promise<void>;
}

export abstract class OfficialDocuments {
  /** Documents of this number in the province; nobody else records one of it until the transaction ends. */
  abstract lockNumber(tx: Tx, provinceId: string, canonical: string): Promise<OfficialDocument[]>;
  /**
   * @param search see `searchText`
   * @returns false when such a number is there already
   */
  abstract add(tx: Tx, document: OfficialDocument, search: string): Promise<boolean>;
}

export type DocumentQuestion = {
  provinceId: string;
  /** Any of them, each in words of `searchWords`; undefined: whatever is there. */
  needles: readonly string[] | undefined;
  kind: DocumentKind | undefined;
  /** In which it was issued. */
  year: number | undefined;
  own: boolean | undefined;
  after: { createdAt: Date; documentId: string } | undefined;
  limit: number;
};

export abstract class DocumentReader {
  /** Newest first. */
  abstract list(question: DocumentQuestion): Promise<OfficialDocument[]>;
  abstract byNumber(provinceId: string, canonical: string): Promise<OfficialDocument[]>;
  /** Of these units, by kind and period. */
  abstract registers(issuerUnitIds: readonly string[]): Promise<RegisterRow[]>;
}
