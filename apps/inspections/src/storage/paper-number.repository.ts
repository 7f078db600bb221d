import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import { PaperNumbers, type PaperSeries } from '../use-cases/paper-numbers.ports.js';

const next = statement(
  'next-paper-number',
  `INSERT INTO paper_number AS n (series, year, last_number) VALUES ($1, $2, 1)
   ON CONFLICT (series, year) DO UPDATE SET last_number = n.last_number + 1 RETURNING last_number AS "number"`,
);

@Injectable()
export class PaperNumberRepository extends PaperNumbers {
  async next(tx: Tx, series: PaperSeries, year: number): Promise<string> {
    const [row] = await tx.query<{ number: number }>(next, [series, year]);
    if (row === undefined) throw new Error('a register row answered nothing');
    return `${series}-${year}-${String(row.number).padStart(5, '0')}`;
  }
}
