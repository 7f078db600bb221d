import { Controller } from '@nestjs/common';
import { Refusal, directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ChangeCalendar } from '../use-cases/change-calendar.js';
import { CalendarStore } from '../use-cases/ports.js';

@Controller()
export class CalendarController {
  constructor(
    private readonly calendars: CalendarStore,
    private readonly changing: ChangeCalendar,
  ) {}

  @Endpoint(directoryRoutes.getCalendar)
  async current() {
    const calendar = await this.calendars.current();
    if (calendar === undefined) throw new Refusal('NOT_FOUND');
    return calendar;
  }

  @Endpoint(directoryRoutes.changeCalendar)
  change(
    @Input() { body, ifMatch }: InputOf<typeof directoryRoutes.changeCalendar>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    return this.changing.execute(tx, ifMatch, body, caller);
  }
}
