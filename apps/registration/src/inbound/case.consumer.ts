import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { caseDecided, endingRefused, type DataOf } from '#contracts';
import { MessageContext, NotYet } from '#messaging';
import type { CaseAnswer } from '../domain/settle.js';
import { RegistrationSettling } from '../use-cases/settle-registration.js';

/** Reports walk chains too; waiting for a registration with their id would never end. */
const registrations = {
  concerns: (data: Pick<DataOf<typeof caseDecided>, 'case'>) => data.case.kind === 'REGISTRATION',
};

/** What approvals says about submissions. */
@Controller()
export class CaseConsumer {
  constructor(private readonly settling: RegistrationSettling) {}

  @EventPattern<string>(caseDecided.type, registrations)
  async decided(@Payload() data: DataOf<typeof caseDecided>, @Ctx() context: MessageContext) {
    const { outcome, by, reason } = data;
    await this.settle(data, context, { ...about(data, context), kind: 'DECIDED', outcome, by, reason });
  }

  @EventPattern<string>(endingRefused.type, registrations)
  async refused(@Payload() data: DataOf<typeof endingRefused>, @Ctx() context: MessageContext) {
    const { request, standing } = data;
    await this.settle(data, context, { ...about(data, context), kind: 'REFUSED', request, standing });
  }

  private async settle(
    { case: submission }: Pick<DataOf<typeof caseDecided>, 'case'>,
    { tx }: MessageContext,
    answer: CaseAnswer,
  ) {
    const registrationId = submission.subjectId;
    const result = await this.settling.execute(tx, { registrationId, answer });
    if (result === 'TOO_EARLY') throw new NotYet('what this answer is about has not arrived');
  }
}

function about(
  data: Pick<DataOf<typeof caseDecided>, 'case' | 'at'>,
  { envelope }: MessageContext,
): Pick<CaseAnswer, 'caseId' | 'sequence' | 'revision' | 'at'> {
  const { caseId, revision } = data.case;
  return { caseId, revision, sequence: envelope.sequence, at: new Date(data.at) };
}
