import { Injectable } from '@nestjs/common';
import { sqlFile, type Tx } from '#database';
import type { AuditTrail, AuditedEvent } from '../use-cases/ports.js';
import { auditDigest } from './audit-digest.js';

const recordAudit = sqlFile(import.meta.url, './sql/record-audit.sql');

/** The trail of everything that happened, in any service. The role may add to it and read it, no more. */
@Injectable()
export class AuditRepository implements AuditTrail {
  async record(tx: Tx, events: readonly AuditedEvent[]): Promise<void> {
    const envelopes = events.map(({ envelope }) => envelope);
    void tx.send(recordAudit, [
      envelopes.map(({ id }) => id),
      envelopes.map(({ type }) => type),
      envelopes.map(({ source }) => source),
      envelopes.map(({ subject }) => subject),
      envelopes.map(({ sequence }) => sequence),
      envelopes.map(({ time }) => time),
      events.map(({ envelope, data }) => auditDigest(envelope, data)),
    ]);
  }
}
