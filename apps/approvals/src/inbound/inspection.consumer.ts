import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  conclusionSubmitted,
  inspectionPlanSubmitted,
  paperWithdrawalRequested,
  type DataOf,
  type PaperKind,
} from '#contracts';
import { BatchContext, MessageContext, type Received } from '#messaging';
import { EndCases } from '../use-cases/end-case.js';
import { OpenCases } from '../use-cases/open-cases.js';

type Papers = Received<typeof inspectionPlanSubmitted | typeof conclusionSubmitted>[];

/** What inspections asks of approvals. */
@Controller()
export class InspectionConsumer {
  constructor(
    private readonly opening: OpenCases,
    private readonly ending: EndCases,
  ) {}

  @EventPattern<string>(inspectionPlanSubmitted.type, { batch: true })
  async planSubmitted(@Payload() messages: Papers, @Ctx() context: BatchContext): Promise<void> {
    await this.open('INSPECTION_PLAN', messages, context);
  }

  @EventPattern<string>(conclusionSubmitted.type, { batch: true })
  async conclusionSubmitted(@Payload() messages: Papers, @Ctx() context: BatchContext): Promise<void> {
    await this.open('INSPECTION_CONCLUSION', messages, context);
  }

  @EventPattern<string>(paperWithdrawalRequested.type)
  async withdrawal(
    @Payload() { kind, paperId: subjectId, revision, by, reason }: DataOf<typeof paperWithdrawalRequested>,
    @Ctx() { tx, envelope }: MessageContext,
  ): Promise<void> {
    const wish = { request: 'WITHDRAWAL', revision, by, reason } as const;
    await this.ending.run(tx, { ...wish, kind, subjectId, correlationId: envelope.correlationid });
  }

  private async open(kind: PaperKind, messages: Papers, { tx }: BatchContext): Promise<void> {
    await this.opening.run(
      tx,
      kind,
      messages.map(({ data, envelope }) => ({ facts: data, correlationId: envelope.correlationid })),
    );
  }
}
