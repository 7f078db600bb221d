import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { sightOf, type Looking } from '../domain/conclusion-sight.js';
import type { Conclusion } from '../domain/conclusion.js';
import type { InspectedVisit } from '../domain/inspected-visit.js';
import type { Actor } from './actor.js';
import { conclusionView, type ConclusionView } from './conclusion-view.js';
import { Conclusions, type StoredConclusion } from './conclusions.ports.js';

/** One conclusion, locked, with the visit that it is about and whoever is at it. */
export type OpenConclusion = {
  conclusion: Conclusion;
  visit: InspectedVisit;
  looking: Looking & { now: Date };
};

/** How commands get at a conclusion, and how they show what came of it. */
@Injectable()
export class ConclusionDesk {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async lookingOf({ rights }: Actor): Promise<Looking & { now: Date; org: OrgView }> {
    return { rights, org: await this.org.current(), today: this.clock.today(), now: this.clock.now() };
  }

  /** @throws Refusal NOT_FOUND (unknown or not to be seen) */
  async take(tx: Tx, actor: Actor, conclusionId: string): Promise<OpenConclusion> {
    const looking = await this.lookingOf(actor);
    const visit = await this.conclusions.lockVisitOf(tx, conclusionId);
    const conclusion = await this.conclusions.lock(tx, conclusionId);
    if (visit === undefined || conclusion === undefined || sightOf(conclusion, visit, looking) === null)
      throw new Refusal('NOT_FOUND');
    return { conclusion, visit, looking };
  }

  /**
   * One that the actor writes, and still what the actor saw.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN (seen, but not of the team), STALE_VERSION
   */
  async takeAsTeam(tx: Tx, actor: Actor, conclusionId: string, seenVersion: number): Promise<OpenConclusion> {
    const open = await this.take(tx, actor, conclusionId);
    if (sightOf(open.conclusion, open.visit, open.looking) !== 'WRITES')
      throw new Refusal('FORBIDDEN', { who: 'Chỉ đoàn kiểm tra viết kết luận.' });
    requireSeen(open.conclusion, seenVersion);
    return open;
  }

  /** As the actor sees it after a command. */
  async show(tx: Tx, { rights }: Actor, conclusionId: string): Promise<ConclusionView> {
    const stored = await this.conclusions.stored(tx, conclusionId);
    if (stored === undefined) throw new Error('a conclusion that was just written is there');
    return this.view(stored, await this.conclusions.findingsOf(tx, stored.conclusion.unitId), { rights });
  }

  /** @throws Refusal NOT_FOUND */
  async view(
    stored: StoredConclusion,
    findings: Parameters<typeof conclusionView>[1],
    { rights }: Pick<Actor, 'rights'>,
  ): Promise<ConclusionView> {
    const looking = await this.lookingOf({ personId: rights.personId, rights });
    const sight = sightOf(stored.conclusion, stored.visit, looking);
    if (sight === null) throw new Refusal('NOT_FOUND');
    return conclusionView(stored, findings, sight, looking);
  }
}

/** @throws Refusal STALE_VERSION */
export function requireSeen({ version }: { version: number }, seenVersion: number): void {
  if (version !== seenVersion) throw new Refusal('STALE_VERSION');
}

/** @throws Refusal CONCLUSION_ON_CANCELLED, CONCLUSION_BEFORE_END */
export function requireConcludable({ cancelled, finished, visitNumber }: InspectedVisit): void {
  if (cancelled) throw new Refusal('CONCLUSION_ON_CANCELLED', { number: visitNumber });
  if (!finished) throw new Refusal('CONCLUSION_BEFORE_END', { number: visitNumber });
}
