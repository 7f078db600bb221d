import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ExemptionFacts, PlanFacts, RoundFacts } from '#contracts';
import type { Tx } from '#database';
import { FactBook } from './facts.ports.js';
import { DayLedger } from './ledger.ports.js';
import { InspectionDaysRecording } from './record-inspection-days.js';

/** Keeps what reports and figures need of a plan year; what is older than what is known changes nothing. */
@Injectable()
export class PlanKeeping {
  constructor(
    private readonly facts: FactBook,
    private readonly ledger: DayLedger,
    private readonly inspections: InspectionDaysRecording,
  ) {}

  /** Days of inspections that were announced before the plan that counts them are credited with it. */
  async plan(tx: Tx, plan: z.infer<typeof PlanFacts>): Promise<void> {
    await this.ledger.lockAll(tx);
    await this.facts.keepPlan(tx, plan);
    await this.inspections.creditWaiting(tx);
  }

  round(tx: Tx, round: z.infer<typeof RoundFacts>): Promise<void> {
    return this.facts.keepRound(tx, round);
  }

  exemption(tx: Tx, exemption: z.infer<typeof ExemptionFacts>): Promise<void> {
    return this.facts.keepExemption(tx, exemption);
  }
}
