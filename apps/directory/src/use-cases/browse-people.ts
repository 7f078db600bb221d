import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type Rights } from '#contracts';
import type { OrgView } from '#org';
import { maskedEmail, type PersonRecord } from '../domain/person.js';
import { DirectoryReader, Organisation, type PeopleFilter } from './ports.js';

export type PeopleQuery = Omit<PeopleFilter, 'in'> & { unitId?: string };

@Injectable()
export class BrowsePeople {
  constructor(
    private readonly reader: DirectoryReader,
    private readonly organisation: Organisation,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** In a unit means: in it or anything below it. */
  async list({ unitId, ...query }: PeopleQuery, rights: Rights) {
    const view = await this.organisation.current();
    const day = query.on ?? this.clock.today();
    const within = unitId === undefined ? undefined : { unitIds: view.subtree(unitId, day), day };
    const page = await this.reader.people({ ...query, in: within });
    return { ...page, items: page.items.map((person) => shown(person, view, day, rights)) };
  }

  /** @throws Refusal NOT_FOUND */
  async one(personId: string, rights: Rights) {
    const person = await this.reader.person(personId);
    if (person === undefined) throw new Refusal('NOT_FOUND');
    const [positions, charges] = await Promise.all([
      this.reader.positions(personId),
      this.reader.charges({ personId }),
    ]);
    return { ...(await this.show(person, rights)), positions, charges };
  }

  charges(filter: { unitId?: string; personId?: string; on?: string }) {
    return this.reader.charges(filter);
  }

  /** A person as this caller may see them. */
  async show(person: PersonRecord, rights: Rights) {
    return shown(person, await this.organisation.current(), this.clock.today(), rights);
  }
}

function shown(person: PersonRecord, view: OrgView, day: string, rights: Rights) {
  const open = person.personId === rights.personId || rights.roles.has('ORGANISATION_INSPECTION');
  return {
    ...person,
    email: person.email === null || open ? person.email : maskedEmail(person.email),
    offices: view.offices(person.personId, day),
    homeUnitId: view.home(person.personId, day)?.unitId ?? null,
  };
}
