import { Injectable } from '@nestjs/common';
import { NO_HISTORY } from '../domain/history.js';
import { HistoryArchive, type HistoryFile } from '../use-cases/verify-histories.js';
import { Prisma } from './prisma.js';

const PAGE = 200;

@Injectable()
export class PrismaArchive extends HistoryArchive {
  constructor(private readonly prisma: Prisma) {
    super();
  }

  async *all(): AsyncIterable<HistoryFile> {
    for (let after: string | undefined; ;) {
      const page = await this.page(after);
      yield* page;
      after = page.at(-1)?.caseId;
      if (page.length < PAGE) return;
    }
  }

  /** One snapshot: a link that is added while the page is read would look like a wrong end of its chain. */
  private page(after: string | undefined): Promise<HistoryFile[]> {
    return this.prisma.client.$transaction(
      async (tx) => {
        const cases = await tx.approvalCase.findMany({
          ...(after === undefined ? {} : { where: { id: { gt: after } } }),
          orderBy: { id: 'asc' },
          take: PAGE,
          select: {
            id: true,
            facts: { select: { revision: true, salt: true, facts: true } },
            history: { orderBy: { seq: 'asc' }, include: { texts: true } },
          },
        });
        const heads = await tx.historyHead.findMany({ where: { caseId: { in: cases.map(({ id }) => id) } } });
        const anchors = new Map(heads.map(({ caseId, seq, hash }) => [caseId, { seq, hash }]));
        return cases.map(({ id, facts, history }) => ({
          caseId: id,
          rows: history,
          texts: history.flatMap(({ texts }) => texts),
          submitted: facts,
          anchor: anchors.get(id) ?? NO_HISTORY,
        }));
      },
      { isolationLevel: 'RepeatableRead' },
    );
  }
}
