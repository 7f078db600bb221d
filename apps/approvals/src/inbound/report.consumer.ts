import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { reportSubmitted } from '#contracts';
import { BatchContext, type Received } from '#messaging';
import { OpenCases } from '../use-cases/open-cases.js';

/** What trip-reporting asks of approvals. */
@Controller()
export class ReportConsumer {
  constructor(private readonly opening: OpenCases) {}

  @EventPattern<string>(reportSubmitted.type, { batch: true })
  async submitted(
    @Payload() messages: Received<typeof reportSubmitted>[],
    @Ctx() { tx }: BatchContext,
  ): Promise<void> {
    await this.opening.run(
      tx,
      'REPORT',
      messages.map(({ data, envelope }) => ({ facts: data, correlationId: envelope.correlationid })),
    );
  }
}
