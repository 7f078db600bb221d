import { Injectable } from '@nestjs/common';
import { clockMoved } from '#contracts';
import { statement, type Tx } from '#database';
import type { ClockMove } from '../domain/clock-move.js';
import type { ClockMoves } from '../use-cases/clock.ports.js';
import type { Cause } from '../use-cases/ports.js';
import { Publication } from './publication.js';

// Ids are of version 7: the latest is the greatest.
const latest = statement(
  'latest-clock-move',
  `SELECT move_id AS "moveId", from_at AS "from", to_at AS "to", moved_by AS "by", reached
   FROM clock_move ORDER BY move_id DESC LIMIT 1 FOR UPDATE`,
);
const add = statement(
  'add-clock-move',
  'INSERT INTO clock_move (move_id, from_at, to_at, moved_by) VALUES ($1, $2, $3, $4)',
);
const reach = statement('reach-clock-move', 'UPDATE clock_move SET reached = true WHERE move_id = $1');

@Injectable()
export class ClockMoveRepository implements ClockMoves {
  constructor(private readonly publication: Publication) {}

  async latest(tx: Tx): Promise<ClockMove | undefined> {
    return (await tx.query<ClockMove>(latest))[0];
  }

  async add(tx: Tx, { moveId, from, to, by }: ClockMove): Promise<void> {
    await tx.query(add, [moveId, from, to, by]);
  }

  async reach(tx: Tx, { moveId, from, to, by }: ClockMove, cause: Cause): Promise<void> {
    await tx.query(reach, [moveId]);
    const data = { from: from.toISOString(), to: to.toISOString(), by };
    await this.publication.announce(tx, clockMoved, [{ subject: moveId, sequence: 1, data }], cause);
  }
}
