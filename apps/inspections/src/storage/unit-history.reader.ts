import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';
import { UnitHistoryReader, type HistoryVisit } from '../use-cases/unit-history.ports.js';
import { toVisit, VISIT_COLUMNS, VISIT_JOINS, type VisitRow } from './inspected-visit-rows.js';

const visits = statement(
  'finished-visits-of-unit',
  `SELECT ${VISIT_COLUMNS},
     (SELECT count(*) FROM visit_answer w WHERE w.visit_id = v.id AND w.flagged) AS flagged,
     c.id AS "conclusionId", c.official_number AS "officialNumber", c.fields ->> 'title' AS title,
     c.issued_at AS "issuedAt"
   FROM visit v ${VISIT_JOINS}
   LEFT JOIN conclusion c ON c.visit_id = v.id AND c.state = 'ISSUED'
   WHERE v.unit_id = $1 AND v.state = 'FINISHED'
   ORDER BY v.to_day DESC, v.id DESC`,
);

type Row = VisitRow & { flagged: number } & (
    { conclusionId: string; officialNumber: string; title: string; issuedAt: Date } | { conclusionId: null }
  );

@Injectable()
export class UnitHistorySqlReader extends UnitHistoryReader {
  constructor(private readonly database: Database) {
    super();
  }

  async visits(unitId: string): Promise<HistoryVisit[]> {
    const rows = await this.database.query<Row>(visits, [unitId]);
    return rows.map((row) => ({ visit: toVisit(row), flagged: row.flagged, conclusion: conclusionOf(row) }));
  }
}

function conclusionOf(row: Row): HistoryVisit['conclusion'] {
  if (row.conclusionId === null) return null;
  const { conclusionId, officialNumber, title, issuedAt } = row;
  return { conclusionId, officialNumber, title, issuedAt };
}
