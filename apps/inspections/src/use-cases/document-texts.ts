import { Injectable } from '@nestjs/common';
import { parseOfficialNumber } from '#documents';
import { ReadDocuments, type ReadDocument } from './read-documents.ports.js';

/** For texts that name a document: what it is called here, and what is doubtful about it. */
@Injectable()
export class DocumentTexts extends ReadDocuments {
  read(text: string): ReadDocument {
    const read = parseOfficialNumber(text);
    return {
      canonical: read?.canonical ?? null,
      warnings: read?.warnings.map((warning) => warning.text) ?? [],
    };
  }
}
