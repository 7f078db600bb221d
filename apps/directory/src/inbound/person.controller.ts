import { Controller } from '@nestjs/common';
import { directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { AddPerson } from '../use-cases/add-person.js';
import { BrowsePeople } from '../use-cases/browse-people.js';
import { ChangePerson } from '../use-cases/change-person.js';

@Controller()
export class PersonController {
  constructor(
    private readonly browsing: BrowsePeople,
    private readonly adding: AddPerson,
    private readonly changing: ChangePerson,
  ) {}

  @Endpoint(directoryRoutes.listPeople)
  list(@Input() { query }: InputOf<typeof directoryRoutes.listPeople>, @From() { rights }: Caller) {
    const fullTime = query.fullTime === undefined ? undefined : query.fullTime === 'true';
    return this.browsing.list({ ...query, fullTime }, rights);
  }

  @Endpoint(directoryRoutes.getPerson)
  one(@Input() { params }: InputOf<typeof directoryRoutes.getPerson>, @From() { rights }: Caller) {
    return this.browsing.one(params.id, rights);
  }

  @Endpoint(directoryRoutes.addPerson)
  async add(
    @Input() { body }: InputOf<typeof directoryRoutes.addPerson>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.browsing.show(await this.adding.execute(tx, body, caller), caller.rights);
  }

  @Endpoint(directoryRoutes.changePerson)
  async change(
    @Input() { params, body, ifMatch }: InputOf<typeof directoryRoutes.changePerson>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    const input = { personId: params.id, version: ifMatch, changes: body };
    return this.browsing.show(await this.changing.execute(tx, input, caller), caller.rights);
  }
}
