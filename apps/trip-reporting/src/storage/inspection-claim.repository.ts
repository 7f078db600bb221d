import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { InspectionDays } from '#contracts';
import { newId, sqlFile, statement, type Tx } from '#database';
import { Outbox, outgoing } from '#messaging';
import type { DayEvent } from '../domain/ledger.js';
import { InspectionClaims, type InspectionClaim } from '../use-cases/inspection-claims.ports.js';

const keep = sqlFile(import.meta.url, './sql/keep-inspection-days.sql');
const find = statement(
  'find-inspection-claim',
  `SELECT id AS "claimId", visit_id AS "visitId", person_id AS "personId", unit_id AS "unitId", number, version,
     event_seq AS "eventSeq", halves
   FROM inspection_claim WHERE id = $1`,
);
const waiting = statement(
  'waiting-inspection-claims',
  `SELECT c.id FROM inspection_claim c
   WHERE EXISTS (
     SELECT FROM jsonb_to_recordset(c.halves) AS h (day date, half text)
     JOIN plan p ON h.day BETWEEN p.window_from AND p.window_to
     WHERE NOT EXISTS (SELECT FROM credited_half k WHERE (k.person_id, k.day, k.half) = (c.person_id, h.day, h.half)))
   ORDER BY c.claimed_at, c.id`,
);
const count = statement('count-claim-events', 'UPDATE inspection_claim SET event_seq = $2 WHERE id = $1');

@Injectable()
export class InspectionClaimRepository extends InspectionClaims {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  async keep(tx: Tx, days: z.infer<typeof InspectionDays>): Promise<InspectionClaim | undefined> {
    const [row] = await tx.query<InspectionClaim>(keep, [
      newId(),
      days.visitId,
      days.personId,
      days.provinceId,
      days.unitId ?? null,
      days.number,
      days.version,
      JSON.stringify(days.halves),
      days.at,
    ]);
    return row;
  }

  async find(tx: Tx, claimId: string): Promise<InspectionClaim | undefined> {
    const [row] = await tx.query<InspectionClaim>(find, [claimId]);
    return row;
  }

  async waiting(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(waiting);
    return rows.map(({ id }) => id);
  }

  async tell(tx: Tx, claim: InspectionClaim, events: readonly DayEvent[], at: Date): Promise<void> {
    const { claimId, eventSeq, version } = claim;
    await tx.query(count, [claimId, eventSeq + events.length]);
    const about = { subject: claimId, revision: version, time: at };
    await this.outbox.append(
      tx,
      events.map(({ contract, data }, i) =>
        outgoing(contract, { ...about, sequence: eventSeq + i + 1, data }),
      ),
    );
  }
}
