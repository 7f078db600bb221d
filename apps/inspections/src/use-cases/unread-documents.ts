import { Injectable } from '@nestjs/common';
import { ReadDocuments, type ReadDocument } from './read-documents.ports.js';

/** Provisional: texts stay what they are until the part that knows official numbers reads them. */
@Injectable()
export class UnreadDocuments extends ReadDocuments {
  read(): ReadDocument {
    return { canonical: null, warnings: [] };
  }
}
