import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type Rights, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { proposedFields } from '../domain/conclusion-prefill.js';
import { sightOf } from '../domain/conclusion-sight.js';
import { inspects, unitsSeenBy } from '../domain/inspected-visit.js';
import { repeatedBefore } from '../domain/repeats.js';
import type { Actor } from './actor.js';
import { ConclusionDesk, requireConcludable } from './conclusion-desk.js';
import { conclusionListItem, type ConclusionView } from './conclusion-view.js';
import { ConclusionReader, type ConclusionQuestion, type ConclusionReach } from './conclusions.ports.js';

type ListQuery = InputOf<typeof inspectionsRoutes.listConclusions>['query'];
type ListResponse = ResponseOf<typeof inspectionsRoutes.listConclusions>;
type Proposal = ResponseOf<typeof inspectionsRoutes.proposeConclusion>;

/** Conclusions as the caller may see them. */
@Injectable()
export class ConclusionReading {
  constructor(
    private readonly conclusions: ConclusionReader,
    private readonly desk: ConclusionDesk,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, conclusionId: string): Promise<ConclusionView> {
    const stored = await this.conclusions.find(conclusionId);
    if (stored === undefined) throw new Refusal('NOT_FOUND');
    return this.desk.view(stored, await this.conclusions.findingsOf(stored.conclusion.unitId), actor);
  }

  async list(actor: Actor, query: ListQuery): Promise<ListResponse> {
    const { limit } = query;
    const looking = await this.desk.lookingOf(actor);
    const found = await this.conclusions.list({
      reach: reachOf(actor.rights),
      planId: query.planId,
      visitId: query.visitId,
      unitId: query.unitId,
      state: query.state,
      overdue: query.overdue === undefined ? undefined : query.overdue === 'true',
      now: looking.now,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.conclusion;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.flatMap((listed) => {
        const sight = sightOf(listed.conclusion, listed.visit, looking);
        return sight === null ? [] : [conclusionListItem(listed, sight, looking)];
      }),
      nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.conclusionId]) : null,
    };
  }

  /**
   * What the conclusion of a visit could say. Nothing is written.
   *
   * @throws Refusal NOT_FOUND, CONCLUSION_BEFORE_END, CONCLUSION_ON_CANCELLED
   */
  async propose(actor: Actor, visitId: string): Promise<Proposal> {
    const looking = await this.desk.lookingOf(actor);
    const visit = await this.conclusions.visit(visitId);
    if (visit === undefined || !inspects(visit, looking)) throw new Refusal('NOT_FOUND');
    requireConcludable(visit);
    const [conclusionId, flagged, findings] = await Promise.all([
      this.conclusions.idOfVisit(visit.visitId),
      this.conclusions.flaggedOf(visit.visitId),
      this.conclusions.findingsOf(visit.unitId),
    ]);
    const codes = new Set(flagged.map(({ itemCode }) => itemCode));
    const { visitId: id, dates, unitId } = visit;
    const repeated = repeatedBefore(findings, { visitId: id, from: dates.from }).filter(({ itemCode }) =>
      codes.has(itemCode),
    );
    const { org, today } = looking;
    const fields = proposedFields(visit, flagged, { unitName: org.unitName(unitId), repeated, today });
    return { visitId: id, conclusionId: conclusionId ?? null, fields, repeated };
  }
}

function reachOf(rights: Rights): ConclusionReach {
  const { personId, provinceId, roles } = rights;
  return {
    personId,
    keptProvinceId: roles.has('ORGANISATION_INSPECTION') ? provinceId : null,
    judgedProvinceId: roles.has('STANDING_COMMITTEE') ? provinceId : null,
    unitIds: unitsSeenBy(rights),
  };
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): ConclusionQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [createdAt, conclusionId] = decodeCursor(cursor, ['instant', 'id']);
  return { createdAt: String(createdAt), conclusionId: String(conclusionId) };
}
