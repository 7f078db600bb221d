import { Controller } from '@nestjs/common';
import { registrationRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { MyYear } from '../use-cases/my-year.js';
import { RegistrationReading } from '../use-cases/read-registrations.js';

@Controller()
export class RegistrationQueryController {
  constructor(
    private readonly reading: RegistrationReading,
    private readonly years: MyYear,
  ) {}

  @Endpoint(routes.listRegistrations)
  list(@Input() { query }: InputOf<typeof routes.listRegistrations>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getRegistration)
  get(@Input() { params }: InputOf<typeof routes.getRegistration>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.myYear)
  myYear(@Input() { query }: InputOf<typeof routes.myYear>, @From() actor: Caller) {
    return this.years.execute(actor, query.year);
  }
}
