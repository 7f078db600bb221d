import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { caseDecided, tasksOpened, type DataOf } from '#contracts';
import { MessageContext, NotYet, UnusableMessage } from '#messaging';
import type { ReportDecision } from '../domain/report-settle.js';
import { DeciderNoting } from '../use-cases/note-deciders.js';
import { ReportSettling } from '../use-cases/settle-report.js';

/** Reports only: about registrations their own service tells. */
const reports = { concerns: (data: Pick<DataOf<typeof caseDecided>, 'case'>) => data.case.kind === 'REPORT' };

/** What approvals says about reports. */
@Controller()
export class CaseConsumer {
  constructor(
    private readonly settling: ReportSettling,
    private readonly noting: DeciderNoting,
  ) {}

  @EventPattern<string>(tasksOpened.type, reports)
  async asked(@Payload() data: DataOf<typeof tasksOpened>, @Ctx() { tx }: MessageContext) {
    const { subjectId: reportId, revision } = data.case;
    const personIds = data.tasks.map(({ assigneeId }) => assigneeId);
    const result = await this.noting.execute(tx, { reportId, revision, personIds });
    if (result === 'TOO_EARLY') throw new NotYet('the report that they are asked about has not arrived');
  }

  @EventPattern<string>(caseDecided.type, reports)
  async decided(@Payload() data: DataOf<typeof caseDecided>, @Ctx() { tx, envelope }: MessageContext) {
    const { caseId, revision, subjectId: reportId } = data.case;
    const { by, reason } = data;
    const at = new Date(data.at);
    const outcome = outcomeOf(data);
    const decision = { caseId, revision, sequence: envelope.sequence, outcome, by, reason, at };
    const result = await this.settling.execute(tx, { reportId, decision });
    if (result === 'TOO_EARLY') throw new NotYet('the submission that was decided about has not arrived');
  }
}

/** A report is verified or returned; no other answer exists for it, so one must not pass unseen. */
function outcomeOf({ outcome }: DataOf<typeof caseDecided>): ReportDecision['outcome'] {
  if (outcome === 'APPROVED') return 'VERIFIED';
  if (outcome === 'RETURNED') return 'RETURNED';
  throw new UnusableMessage('CASE_OUTCOME', `a report cannot be ${outcome}`);
}
