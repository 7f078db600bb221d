import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#database';
import { enteredPerson, type PersonFields, type PersonRecord } from '../domain/person.js';
import { PersonStore, type Cause } from './ports.js';

@Injectable()
export class AddPerson {
  constructor(private readonly people: PersonStore) {}

  /** @throws Refusal DUPLICATE_CODE, END_BEFORE_START, INVALID_INPUT */
  async execute(tx: Tx, fields: PersonFields, cause: Cause): Promise<PersonRecord> {
    const person = enteredPerson(newId(), fields);
    await this.people.save(tx, [person], cause);
    return person;
  }
}
