import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { OrgPicture } from '#org';
import { historySight } from '../domain/history-sight.js';
import { repeatedOverYears } from '../domain/repeats.js';
import type { Actor } from './actor.js';
import { actionListItem } from './action-view.js';
import { planOf } from './conclusion-view.js';
import { ConclusionReader } from './conclusions.ports.js';
import { CorrectiveActionReader } from './corrective-actions.ports.js';
import { UnitHistoryReader, type HistoryVisit } from './unit-history.ports.js';

type History = ResponseOf<typeof inspectionsRoutes.unitInspectionHistory>;

/** What inspections found at a unit over the years. */
@Injectable()
export class UnitHistoryReading {
  constructor(
    private readonly history: UnitHistoryReader,
    private readonly conclusions: ConclusionReader,
    private readonly actions: CorrectiveActionReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one({ rights }: Actor, unitId: string): Promise<History> {
    const org = await this.org.current();
    const looking = { rights, org, today: this.clock.today(), now: this.clock.now() };
    if (org.unit(unitId) === undefined) throw new Refusal('NOT_FOUND');
    const visits = await this.history.visits(unitId);
    const sight = historySight(
      unitId,
      visits.map(({ visit }) => visit),
      looking,
    );
    if (sight === null) throw new Refusal('NOT_FOUND');
    const [actions, findings] = await Promise.all([
      this.actions.ofUnit(unitId),
      this.conclusions.findingsOf(unitId),
    ]);
    const told = new Set(
      visits
        .filter(({ conclusion }) => sight === 'ALL' || conclusion !== null)
        .map(({ visit }) => visit.visitId),
    );
    return {
      unit: org.unitRef(unitId),
      visits: visits.map((row) => visitView(row, told.has(row.visit.visitId))),
      correctiveActions: actions.map((listed) => actionListItem(listed, looking)),
      repeated: repeatedOverYears(findings.filter(({ visitId }) => told.has(visitId))),
    };
  }
}

function visitView({ visit, flagged, conclusion }: HistoryVisit, told: boolean): History['visits'][number] {
  return {
    visitId: visit.visitId,
    number: visit.visitNumber,
    plan: planOf(visit),
    dates: visit.dates,
    score: told ? visit.score : null,
    maxScore: told ? visit.maxScore : null,
    flagged: told ? flagged : null,
    conclusion: conclusion === null ? null : { ...conclusion, issuedAt: conclusion.issuedAt.toISOString() },
  };
}
