import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { LedgerReading } from '../use-cases/read-ledger.js';
import { MyDaysReading } from '../use-cases/read-my-days.js';
import { PeopleYearReading } from '../use-cases/read-people-year.js';
import { StatementReading } from '../use-cases/read-statement.js';
import { StatisticsReading } from '../use-cases/read-statistics.js';

@Controller()
export class FiguresController {
  constructor(
    private readonly days: MyDaysReading,
    private readonly ledgers: LedgerReading,
    private readonly people: PeopleYearReading,
    private readonly statements: StatementReading,
    private readonly figures: StatisticsReading,
  ) {}

  @Endpoint(routes.myDays)
  myDays(@Input() { query }: InputOf<typeof routes.myDays>, @From() { rights }: Caller) {
    return this.days.execute(rights, query.year);
  }

  @Endpoint(routes.ledger)
  ledger(@Input() { query }: InputOf<typeof routes.ledger>, @From() { rights }: Caller) {
    return this.ledgers.execute(rights, query);
  }

  @Endpoint(routes.peopleYear)
  peopleYear(@Input() { query }: InputOf<typeof routes.peopleYear>, @From() { rights }: Caller) {
    return this.people.execute(rights, query);
  }

  @Endpoint(routes.statement)
  statement(@Input() { query }: InputOf<typeof routes.statement>, @From() { rights }: Caller) {
    return this.statements.execute(rights, query);
  }

  @Endpoint(routes.statistics)
  statistics(@Input() { query }: InputOf<typeof routes.statistics>, @From() { rights }: Caller) {
    return this.figures.execute(rights, query);
  }
}
