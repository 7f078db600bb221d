import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { caseDecided, endingRefused, type DataOf, type Envelope } from '#contracts';
import { BatchContext, NotYet, type Received } from '#messaging';
import type { CaseAnswer } from '../domain/settle.js';
import { RegistrationSettling, type SettleRegistration } from '../use-cases/settle-registration.js';

const together = {
  batch: true,
  /** Reports walk chains too; waiting for a registration with their id would never end. */
  concerns: (data: Pick<DataOf<typeof caseDecided>, 'case'>) => data.case.kind === 'REGISTRATION',
};

/** What approvals says about submissions. */
@Controller()
export class CaseConsumer {
  constructor(private readonly settling: RegistrationSettling) {}

  @EventPattern<string>(caseDecided.type, together)
  async decided(@Payload() messages: Received<typeof caseDecided>[], @Ctx() context: BatchContext) {
    const answers = messages.map(({ data, envelope }) => {
      const { outcome, by, reason } = data;
      return said(data, envelope, { ...about(data, envelope), kind: 'DECIDED', outcome, by, reason });
    });
    await this.settle(context, answers);
  }

  @EventPattern<string>(endingRefused.type, together)
  async refused(@Payload() messages: Received<typeof endingRefused>[], @Ctx() context: BatchContext) {
    const answers = messages.map(({ data, envelope }) => {
      const { request, standing } = data;
      return said(data, envelope, { ...about(data, envelope), kind: 'REFUSED', request, standing });
    });
    await this.settle(context, answers);
  }

  /** One that is too early takes the others along: they are handled again one by one, and it alone has to wait. */
  private async settle({ tx }: BatchContext, answers: readonly SettleRegistration[]): Promise<void> {
    const kinds = await this.settling.execute(tx, answers);
    if (kinds.includes('TOO_EARLY')) throw new NotYet('what this answer is about has not arrived');
  }
}

type Facts = Pick<DataOf<typeof caseDecided>, 'case' | 'at'>;

function said(data: Facts, { correlationid }: Envelope, answer: CaseAnswer): SettleRegistration {
  return { registrationId: data.case.subjectId, answer, correlationId: correlationid };
}

function about(
  data: Facts,
  { sequence }: Envelope,
): Pick<CaseAnswer, 'caseId' | 'sequence' | 'revision' | 'at'> {
  const { caseId, revision } = data.case;
  return { caseId, revision, sequence, at: new Date(data.at) };
}
