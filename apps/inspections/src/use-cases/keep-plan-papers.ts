import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { settlePlan, withdrawalRefused } from '../domain/plan-settle.js';
import { PaperDesk, type PaperAsked, type PaperDecision, type PaperKeeper } from './paper-desk.js';
import { Plans } from './plans.ports.js';

/** What approvals says about plans. */
@Injectable()
export class PlanPapers implements PaperKeeper, OnModuleInit {
  constructor(
    private readonly desk: PaperDesk,
    private readonly plans: Plans,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.desk.register('INSPECTION_PLAN', this);
  }

  /** They may read it, now and later. */
  async asked(tx: Tx, { paperId, revision, personIds }: PaperAsked): Promise<'DONE' | 'TOO_EARLY'> {
    const plan = await this.plans.lock(tx, paperId);
    if (plan === undefined || plan.revision < revision) return 'TOO_EARLY';
    await this.plans.addDeciders(tx, paperId, personIds);
    return 'DONE';
  }

  async decided(tx: Tx, decision: PaperDecision): Promise<'DONE' | 'TOO_EARLY'> {
    const plan = await this.plans.lock(tx, decision.paperId);
    if (plan === undefined) return 'TOO_EARLY';
    const settled = settlePlan(plan, decision);
    if (settled.kind === 'TOO_EARLY') return 'TOO_EARLY';
    if (settled.kind === 'STALE') return 'DONE';
    await this.plans.keepDecision(tx, decision.paperId, decision);
    await this.plans.save(tx, settled.plan, null, []);
    return 'DONE';
  }

  async endingRefused(
    tx: Tx,
    { paperId, revision }: { paperId: string; revision: number },
  ): Promise<'DONE' | 'TOO_EARLY'> {
    const plan = await this.plans.lock(tx, paperId);
    if (plan === undefined || plan.revision < revision) return 'TOO_EARLY';
    if (plan.revision > revision) return 'DONE';
    const submission = await this.plans.revision(tx, paperId, revision);
    const moved = withdrawalRefused(plan, submission?.outcome ?? null, this.clock.now());
    if (moved !== null) await this.plans.save(tx, moved, null, []);
    return 'DONE';
  }
}
