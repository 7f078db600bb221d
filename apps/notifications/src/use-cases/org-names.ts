import type { OrgView } from '#org';
import type { Names } from '../domain/notice.js';

/** Officers of a unit that receives visitors. */
const HOST_OFFICERS = ['SECRETARY', 'STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'UNION_OFFICER'];
/** Above these nobody receives visitors. */
const HOST_LEVELS = ['BRANCH', 'GRASSROOTS', 'AFFILIATED', 'DISTRICT'];

/** Names and offices from this service’s copy of the directory, on one business day. */
export class OrgNames implements Names {
  /** Ids that were asked for and are not in the copy. */
  readonly unknown = new Set<string>();

  constructor(
    private readonly view: OrgView,
    private readonly day: string,
  ) {}

  person(personId: string): string {
    if (this.view.person(personId) === undefined) this.unknown.add(personId);
    const office = this.view.office(personId, this.day);
    const name = this.view.fullName(personId);
    return office === null ? name : `${name} (${office})`;
  }

  unit(unitId: string): string {
    if (this.view.unit(unitId) === undefined) this.unknown.add(unitId);
    return this.view.unitName(unitId);
  }

  hostOfficers(unitId: string): string[] {
    for (const unit of this.view.lineage(unitId)) {
      if (!HOST_LEVELS.includes(unit.level)) break;
      const holders = this.view.holders(unit.unitId, HOST_OFFICERS, this.day);
      if (holders.length > 0) return [...new Set(holders.map((holder) => holder.personId))];
    }
    return [];
  }

  administrators(): string[] {
    const holders = this.view.holdersAnywhere(['ADMINISTRATOR'], this.day);
    return [...new Set(holders.map((holder) => holder.personId))];
  }
}
