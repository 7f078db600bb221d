import { Injectable } from '@nestjs/common';
import { Refusal, personChanged } from '#contracts';
import { fold, sqlFile, statement, type Tx } from '#database';
import { personFacts, type PersonRecord } from '../domain/person.js';
import { personSortKey } from '../domain/sort-key.js';
import type { Cause, PersonStore } from '../use-cases/ports.js';
import { PERSON } from './columns.js';
import { refusing } from './constraints.js';
import { Publication } from './publication.js';

const savePeople = sqlFile(import.meta.url, './sql/save-people.sql');
const find = statement('find-person', `SELECT ${PERSON} FROM person WHERE person_id = $1 FOR UPDATE`);

@Injectable()
export class PersonRepository implements PersonStore {
  constructor(private readonly publication: Publication) {}

  async find(tx: Tx, personId: string): Promise<PersonRecord | undefined> {
    return (await tx.query<PersonRecord>(find, [personId]))[0];
  }

  async save(tx: Tx, people: readonly PersonRecord[], cause: Cause): Promise<void> {
    if (people.length === 0) return;
    const rows = people.map((person) => ({
      ...person,
      sortKey: personSortKey(person.fullName, person.givenName),
      searchText: fold(`${person.code} ${person.fullName}`),
    }));
    const saved = await refusing(people[0]?.code ?? '', () => tx.query(savePeople, [JSON.stringify(rows)]));
    if (saved.length < people.length) throw new Refusal('STALE_VERSION');
    const facts = people.map((person) => ({
      subject: person.personId,
      sequence: person.version,
      data: personFacts(person),
    }));
    await this.publication.facts(tx, personChanged, facts, cause);
  }
}
