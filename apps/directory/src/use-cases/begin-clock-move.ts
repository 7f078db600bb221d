import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, VirtualBusinessClock, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import { newId, type Tx } from '#database';
import { meaningOf } from '../domain/clock-move.js';
import { ClockMoves } from './clock.ports.js';

export type BeginClockMoveInput = { to: Date; by: string };

/** Whether business time may be moved to an instant. The gateway asks before it moves the services there. */
@Injectable()
export class BeginClockMove {
  constructor(
    private readonly moves: ClockMoves,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal CLOCK_FIXED, CLOCK_BACKWARDS, CLOCK_TOO_FAR */
  async execute(tx: Tx, { to, by }: BeginClockMoveInput): Promise<'BEGUN' | 'REACHED'> {
    if (!(this.clock instanceof VirtualBusinessClock)) throw new Refusal('CLOCK_FIXED');
    const latest = await this.moves.latest(tx);
    const now = this.clock.now();
    const meaning = meaningOf(latest, to, now);
    if (meaning === 'NEW') await this.moves.add(tx, { moveId: newId(), from: now, to, by, reached: false });
    return meaning === 'REACHED' ? 'REACHED' : 'BEGUN';
  }
}
