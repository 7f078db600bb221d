/** A document that somebody named in their own spelling. */
export type ReadDocument = {
  /** As it is stored, e.g. `504-KH/TĐTN-XDĐ`; null: no official number was made out. */
  canonical: string | null;
  /** What is worth a look, in Vietnamese; it refuses nothing. */
  warnings: string[];
};

/** Reads official numbers out of texts. */
export abstract class ReadDocuments {
  abstract read(text: string): ReadDocument;
}
