import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { PaperKind, caseDecided, endingRefused, tasksOpened, type DataOf } from '#contracts';
import { MessageContext, NotYet } from '#messaging';
import { PaperDesk } from '../use-cases/paper-desk.js';

/** Plans and conclusions only: about other submissions their own services hear. */
const papers = {
  concerns: (data: Pick<DataOf<typeof caseDecided>, 'case'>) => PaperKind.safeParse(data.case.kind).success,
};

/** What approvals says about plans and conclusions. */
@Controller()
export class PaperConsumer {
  constructor(private readonly desk: PaperDesk) {}

  @EventPattern<string>(tasksOpened.type, papers)
  async asked(@Payload() data: DataOf<typeof tasksOpened>, @Ctx() { tx }: MessageContext) {
    const { kind, subjectId: paperId, revision } = data.case;
    const personIds = data.tasks.map(({ assigneeId }) => assigneeId);
    arrived(await this.keeperOf(kind).asked(tx, { paperId, revision, personIds }));
  }

  @EventPattern<string>(caseDecided.type, papers)
  async decided(@Payload() data: DataOf<typeof caseDecided>, @Ctx() { tx, envelope }: MessageContext) {
    const { caseId, kind, subjectId: paperId, revision } = data.case;
    const { outcome, by, reason } = data;
    const facts = { paperId, caseId, revision, sequence: envelope.sequence, outcome, by, reason };
    arrived(await this.keeperOf(kind).decided(tx, { ...facts, at: new Date(data.at) }));
  }

  @EventPattern<string>(endingRefused.type, papers)
  async refused(@Payload() data: DataOf<typeof endingRefused>, @Ctx() { tx }: MessageContext) {
    const { kind, subjectId: paperId, revision } = data.case;
    arrived(await this.keeperOf(kind).endingRefused(tx, { paperId, revision }));
  }

  private keeperOf(kind: string) {
    return this.desk.keeperOf(PaperKind.parse(kind));
  }
}

function arrived(result: 'DONE' | 'TOO_EARLY'): void {
  if (result === 'TOO_EARLY') throw new NotYet('the submission that is meant has not arrived');
}
