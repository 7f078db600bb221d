import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, UNION_PEOPLE, type Rights } from '#contracts';
import { DirectoryReader, Organisation, type UnitFilter } from './ports.js';

@Injectable()
export class BrowseUnits {
  constructor(
    private readonly reader: DirectoryReader,
    private readonly organisation: Organisation,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  list(filter: UnitFilter) {
    return this.reader.units(filter);
  }

  /** @throws Refusal NOT_FOUND */
  async one(unitId: string, on: string | undefined, rights: Rights) {
    const day = on ?? this.clock.today();
    const unit = await this.reader.unit(unitId);
    if (unit === undefined) throw new Refusal('NOT_FOUND');
    const view = await this.organisation.current();
    const [, ...above] = view.lineage(unitId);
    const people = seesPeople(rights);
    const [holders, charges] = people
      ? await Promise.all([this.reader.holders(unitId, day), this.reader.charges({ unitId, on: day })])
      : [[], []];
    return {
      ...unit,
      ancestors: above.map(({ unitId: id, name, level }) => ({ unitId: id, name, level })),
      holders,
      inCharge: charges
        .filter(({ personId }) => view.active(personId, day))
        .map(({ personId }) => ({
          personId,
          fullName: view.fullName(personId),
          title: view.office(personId, day) ?? '',
        })),
    };
  }
}

/** The central union sees figures and units, no persons. */
function seesPeople({ roles }: Rights): boolean {
  return roles.has('ADMINISTRATOR') || UNION_PEOPLE.some((role) => roles.has(role));
}
