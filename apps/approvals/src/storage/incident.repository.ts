import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import { IncidentBook, type IncidentQuery, type IncidentRecord } from '../use-cases/retry-incident.js';
import { Prisma } from './prisma.js';

const lockCase = statement(
  'lock-by-incident',
  'SELECT id FROM approval_case WHERE id = (SELECT case_id FROM incident WHERE id = $1) FOR NO KEY UPDATE',
);
const find = statement(
  'find-incident',
  `SELECT i.id AS "incidentId", i.case_id AS "caseId", i.hop_id AS "hopId", c.number, i.code, i.detail, i.state,
     i.opened_at AS "openedAt", i.closed_at AS "closedAt", i.attempts
   FROM incident AS i JOIN approval_case AS c ON c.id = i.case_id WHERE i.id = $1`,
);
const release = statement(
  'release-hop',
  `UPDATE pending_hop SET state = 'PENDING', due_at = now() WHERE id = $1 AND state = 'INCIDENT'`,
);

@Injectable()
export class IncidentRepository extends IncidentBook {
  constructor(private readonly prisma: Prisma) {
    super();
  }

  async lock(tx: Tx, incidentId: string): Promise<IncidentRecord | undefined> {
    await tx.query(lockCase, [incidentId]);
    return (await tx.query<IncidentRecord>(find, [incidentId]))[0];
  }

  async release(tx: Tx, hopId: string): Promise<void> {
    await tx.query(release, [hopId]);
  }

  async list({ state, after, limit }: IncidentQuery): Promise<IncidentRecord[]> {
    const rows = await this.prisma.client.incident.findMany({
      where: {
        state,
        ...(after === null
          ? {}
          : {
              OR: [
                { openedAt: { lt: after.openedAt } },
                { openedAt: after.openedAt, id: { lt: after.incidentId } },
              ],
            }),
      },
      orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
      take: limit,
      include: { case: { select: { number: true } } },
    });
    return rows.map(({ id, case: { number }, ...row }) => ({
      incidentId: id,
      caseId: row.caseId,
      hopId: row.hopId,
      number,
      code: row.code,
      detail: row.detail,
      state: row.state as IncidentRecord['state'],
      openedAt: row.openedAt,
      closedAt: row.closedAt,
      attempts: row.attempts,
    }));
  }
}
