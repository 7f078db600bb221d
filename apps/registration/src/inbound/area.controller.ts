import { Controller } from '@nestjs/common';
import { registrationRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { AreaReading } from '../use-cases/read-areas.js';

@Controller()
export class AreaController {
  constructor(private readonly areas: AreaReading) {}

  @Endpoint(routes.coverage)
  coverage(@Input() { query }: InputOf<typeof routes.coverage>, @From() actor: Caller) {
    return this.areas.coverage(actor, query);
  }

  @Endpoint(routes.collisions)
  collisions(@Input() { query }: InputOf<typeof routes.collisions>, @From() actor: Caller) {
    return this.areas.collisions(actor, query);
  }
}
