import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { OrgPicture } from '#org';
import { mayRead } from '../domain/criteria.js';
import { isPlanner } from '../domain/planners.js';
import type { Actor } from './actor.js';
import { CriteriaReader } from './criteria.ports.js';
import { criteriaListItem, criteriaView, type CriteriaView } from './criteria-view.js';

type Route = typeof inspectionsRoutes.listCriteriaSets;

@Injectable()
export class CriteriaReading {
  constructor(
    private readonly reader: CriteriaReader,
    private readonly org: OrgPicture,
  ) {}

  async list({ rights }: Actor, query: InputOf<Route>['query']): Promise<ResponseOf<Route>> {
    const { provinceId } = rights;
    if (provinceId === null) return { items: [], actions: [] };
    const [found, editions] = await Promise.all([
      this.reader.list({ provinceId, ...query }),
      this.reader.editions(provinceId),
    ]);
    return {
      items: found
        .filter((set) => mayRead(set, rights))
        .map((set) => criteriaListItem(set, editions.get(set.code) ?? 0)),
      actions: isPlanner(rights) ? ['CREATE'] : [],
    };
  }

  /** @throws Refusal NOT_FOUND, also for a draft of somebody else */
  async one(actor: Actor, criteriaSetId: string): Promise<CriteriaView> {
    const set = await this.reader.find(criteriaSetId);
    if (set === undefined || !mayRead(set, actor.rights)) throw new Refusal('NOT_FOUND');
    const editions = await this.reader.editions(set.provinceId);
    return criteriaView(set, editions.get(set.code) ?? 0, await this.org.current(), actor);
  }
}
