import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ClockStep, Refusal, type ServiceClockState } from '#contracts';
import { ForServices } from '#http';
import { ServiceClock } from './service-clock.js';

/** For the gateway, which moves the clocks of all services together. */
@Controller('internal/clock')
export class ClockController {
  constructor(private readonly clock: ServiceClock) {}

  @ForServices()
  @Get()
  state(): Promise<ServiceClockState> {
    return this.clock.state();
  }

  @ForServices()
  @Post()
  @HttpCode(200)
  move(@Body() body: unknown): Promise<ServiceClockState> {
    const step = ClockStep.safeParse(body);
    if (!step.success) throw new Refusal('INVALID_INPUT');
    return this.clock.move(new Date(step.data.to));
  }
}
