import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { BatchContext, EVERYTHING, type Received } from '#messaging';
import { AuditTrail } from '../use-cases/ports.js';

/** Writes down that something happened, whatever it was and whichever service says so. */
@Controller()
export class AuditConsumer {
  constructor(private readonly trail: AuditTrail) {}

  @EventPattern<string>(EVERYTHING, { batch: true })
  record(@Payload() messages: Received[], @Ctx() { tx }: BatchContext) {
    return this.trail.record(tx, messages);
  }
}
