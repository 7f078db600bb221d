import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { cancellationRequested, registrationSubmitted, withdrawalRequested, type DataOf } from '#contracts';
import { BatchContext, MessageContext, type Received } from '#messaging';
import { EndCases } from '../use-cases/end-case.js';
import { OpenCases } from '../use-cases/open-cases.js';

/** What registration asks of approvals. */
@Controller()
export class RegistrationConsumer {
  constructor(
    private readonly opening: OpenCases,
    private readonly ending: EndCases,
  ) {}

  @EventPattern<string>(registrationSubmitted.type, { batch: true })
  async submitted(
    @Payload() messages: Received<typeof registrationSubmitted>[],
    @Ctx() { tx }: BatchContext,
  ): Promise<void> {
    await this.opening.run(
      tx,
      'REGISTRATION',
      messages.map(({ data, envelope }) => ({ facts: data, correlationId: envelope.correlationid })),
    );
  }

  @EventPattern<string>(withdrawalRequested.type)
  async withdrawal(
    @Payload() data: DataOf<typeof withdrawalRequested>,
    @Ctx() context: MessageContext,
  ): Promise<void> {
    await this.end('WITHDRAWAL', data, context);
  }

  @EventPattern<string>(cancellationRequested.type)
  async cancellation(
    @Payload() data: DataOf<typeof cancellationRequested>,
    @Ctx() context: MessageContext,
  ): Promise<void> {
    await this.end('CANCELLATION', data, context);
  }

  private async end(
    request: 'WITHDRAWAL' | 'CANCELLATION',
    { registrationId, revision, by, reason }: DataOf<typeof withdrawalRequested>,
    { tx, envelope }: MessageContext,
  ): Promise<void> {
    const subject = { kind: 'REGISTRATION', subjectId: registrationId } as const;
    const correlationId = envelope.correlationid;
    await this.ending.run(tx, { ...subject, request, revision, by, reason, correlationId });
  }
}
