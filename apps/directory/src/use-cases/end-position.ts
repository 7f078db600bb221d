import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Position } from '#org';
import { endedOn } from '../domain/validity.js';
import { PositionStore, type Cause } from './ports.js';
import { seen } from './versions.js';

export type EndPositionInput = { positionId: string; version: number; lastDay: string };

@Injectable()
export class EndPosition {
  constructor(private readonly positions: PositionStore) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, ALREADY_ENDED, END_BEFORE_START */
  async execute(tx: Tx, { positionId, version, lastDay }: EndPositionInput, cause: Cause): Promise<Position> {
    const position = seen(await this.positions.find(tx, positionId), version);
    const ended = endedOn(position, lastDay);
    await this.positions.save(tx, [ended], cause);
    return ended;
  }
}
