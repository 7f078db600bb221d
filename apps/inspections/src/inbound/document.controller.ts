import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { DocumentReading } from '../use-cases/read-documents.js';
import { DocumentRecording } from '../use-cases/record-document.js';

@Controller()
export class DocumentController {
  constructor(
    private readonly reading: DocumentReading,
    private readonly recording: DocumentRecording,
  ) {}

  @Endpoint(routes.listDocuments)
  list(@Input() { query }: InputOf<typeof routes.listDocuments>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.parseDocument)
  parse(@Input() { query }: InputOf<typeof routes.parseDocument>, @From() actor: Caller) {
    return this.reading.parse(actor, query.text);
  }

  @Endpoint(routes.recordDocument)
  record(@Input() { body }: InputOf<typeof routes.recordDocument>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.recording.execute(tx, { ...body, actor });
  }

  @Endpoint(routes.listNumberRegisters)
  registers(@From() actor: Caller) {
    return this.reading.registers(actor);
  }
}
