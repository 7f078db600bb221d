import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { ClockMoves } from './clock.ports.js';

export type EndClockMoveInput = { to: Date; correlationId: string };

/** Every service stands at the target of the latest move, and what fell due on the way has happened. */
@Injectable()
export class EndClockMove {
  constructor(private readonly moves: ClockMoves) {}

  /** Saying it twice says it once. @throws Refusal NOT_FOUND when another move was begun */
  async execute(tx: Tx, { to, correlationId }: EndClockMoveInput): Promise<void> {
    const move = await this.moves.latest(tx);
    if (move?.to.getTime() !== to.getTime()) throw new Refusal('NOT_FOUND');
    if (!move.reached) await this.moves.reach(tx, move, { personId: move.by, correlationId });
  }
}
