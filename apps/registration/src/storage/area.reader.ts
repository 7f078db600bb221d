import { Injectable } from '@nestjs/common';
import { Database, sqlFile } from '#database';
import {
  AreaReader,
  type AreaQuestion,
  type CollisionQuestion,
  type Covered,
  type CoverageQuestion,
  type Meeting,
} from '../use-cases/areas.js';

const coverage = sqlFile(import.meta.url, './sql/coverage.sql');
const collisions = sqlFile(import.meta.url, './sql/collisions.sql');

@Injectable()
export class AreaSqlReader extends AreaReader {
  constructor(private readonly database: Database) {
    super();
  }

  async coverage(question: CoverageQuestion): Promise<Covered[]> {
    return this.database.query<Covered>(coverage, [
      ...whose(question),
      question.counted.map(([row]) => row),
      question.counted.map(([, unit]) => unit),
      question.today,
    ]);
  }

  async collisions(question: CollisionQuestion): Promise<Meeting[]> {
    const { since, after, limit } = question;
    const rows = await this.database.query<Omit<Meeting, 'halves'> & { start: number; end: number }>(
      collisions,
      [...whose(question), since ?? null, after?.start ?? null, after?.unitId ?? null, limit],
    );
    return rows.map(({ unitId, start, end, trips }) => ({ unitId, halves: [start, end], trips }));
  }
}

/** $1 to $4 of both statements. */
function whose({ scope, reach, year }: AreaQuestion) {
  return [
    scope === 'province' ? reach[0] : null,
    scope === 'department' ? reach : null,
    scope === 'host' || scope === 'charge' ? reach : null,
    year,
  ];
}
