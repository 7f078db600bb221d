import { Injectable } from '@nestjs/common';
import { Refusal, type Incident } from '#contracts';
import type { Tx } from '#database';
import type { z } from 'zod';
import { Alarms } from './ports.js';

export type IncidentRecord = {
  incidentId: string;
  caseId: string;
  hopId: string;
  number: string;
  code: string;
  detail: string;
  state: 'OPEN' | 'CLOSED';
  openedAt: Date;
  closedAt: Date | null;
  attempts: number;
};

export type IncidentQuery = {
  state: 'OPEN' | 'CLOSED';
  after: { openedAt: string; incidentId: string } | null;
  limit: number;
};

export abstract class IncidentBook {
  /** The incident, with its case locked: what happens to it now waits. */
  abstract lock(tx: Tx, incidentId: string): Promise<IncidentRecord | undefined>;
  /** Lets the hop be made again. */
  abstract release(tx: Tx, hopId: string): Promise<void>;
  /** Newest first. */
  abstract list(query: IncidentQuery): Promise<IncidentRecord[]>;
}

/** An administrator has fixed the cause and does not want to wait until the service notices. */
@Injectable()
export class RetryIncidents {
  constructor(
    private readonly book: IncidentBook,
    private readonly alarms: Alarms,
  ) {}

  /** @throws Refusal NOT_FOUND, INCIDENT_CLOSED */
  async run(tx: Tx, incidentId: string): Promise<IncidentRecord> {
    const incident = await this.book.lock(tx, incidentId);
    if (incident === undefined) throw new Refusal('NOT_FOUND');
    if (incident.state === 'CLOSED') throw new Refusal('INCIDENT_CLOSED');
    await this.book.release(tx, incident.hopId);
    tx.afterCommit(() => void this.alarms.hops([incident.hopId]));
    return incident;
  }
}

/** As the contract shows it. */
export function incidentView({
  hopId: _,
  openedAt,
  closedAt,
  ...incident
}: IncidentRecord): z.infer<typeof Incident> {
  return { ...incident, openedAt: openedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null };
}
