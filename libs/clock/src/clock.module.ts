import { Module } from '@nestjs/common';
import { ClockStore } from './clock-store.js';
import { ClockController } from './clock.controller.js';
import { DueWorks } from './due-work.js';
import { ServiceClock } from './service-clock.js';

/** The movable clock of one service. Needs the global modules of `libs/http` and `libs/messaging`. */
@Module({
  controllers: [ClockController],
  providers: [ClockStore, DueWorks, ServiceClock],
  exports: [DueWorks],
})
export class ClockModule {}
