import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Charge } from '#org';
import { endedOn } from '../domain/validity.js';
import { ChargeStore, type Cause } from './ports.js';
import { seen } from './versions.js';

export type EndChargeInput = { chargeId: string; version: number; lastDay: string };

@Injectable()
export class EndCharge {
  constructor(private readonly charges: ChargeStore) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, ALREADY_ENDED, END_BEFORE_START */
  async execute(tx: Tx, { chargeId, version, lastDay }: EndChargeInput, cause: Cause): Promise<Charge> {
    const charge = seen(await this.charges.find(tx, chargeId), version);
    const ended = endedOn(charge, lastDay);
    await this.charges.save(tx, [ended], cause);
    return ended;
  }
}
