import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { changedPerson, type PersonChanges, type PersonRecord } from '../domain/person.js';
import { PersonStore, type Cause } from './ports.js';
import { seen } from './versions.js';

export type ChangePersonInput = { personId: string; version: number; changes: PersonChanges };

@Injectable()
export class ChangePerson {
  constructor(private readonly people: PersonStore) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, END_BEFORE_START, INVALID_INPUT */
  async execute(
    tx: Tx,
    { personId, version, changes }: ChangePersonInput,
    cause: Cause,
  ): Promise<PersonRecord> {
    const person = seen(await this.people.find(tx, personId), version);
    const changed = changedPerson(person, changes);
    if (changed !== person) await this.people.save(tx, [changed], cause);
    return changed;
  }
}
