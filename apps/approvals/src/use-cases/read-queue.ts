import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import type { QueueItem } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture, type OrgView } from '#org';
import type { z } from 'zod';
import { stepOf } from '../domain/chain.js';
import { isRegistration } from '../domain/facts.js';
import { factsInWords } from '../domain/words.js';
import { ChainShelf } from './ports.js';
import { CaseReader, type QueueRecord } from './reading.ports.js';

export type ReadQueue = { assigneeId: string; cursor?: string; limit: number; overdueOnly: boolean };
type Item = z.infer<typeof QueueItem>;

/** Everything that waits for one person, by due time; the counts come from the same rows as the list. */
@Injectable()
export class Queues {
  constructor(
    private readonly reader: CaseReader,
    private readonly shelf: ChainShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async page({ assigneeId, cursor, limit, overdueOnly }: ReadQueue) {
    const now = this.clock.now();
    const after = cursor === undefined ? null : positionOf(cursor);
    // One more than asked for tells whether there is a next page.
    const query = { assigneeId, now, overdueOnly, after, limit: limit + 1 };
    const [{ total, overdue, records }, view] = await Promise.all([
      this.reader.queue(query),
      this.org.current(),
    ]);
    const shown = records.slice(0, limit);
    const last = records.length > limit ? shown.at(-1) : undefined;
    return {
      items: await Promise.all(shown.map((record) => this.item(record, view, now))),
      nextCursor: last === undefined ? null : encodeCursor([last.dueAt.toISOString(), last.taskId]),
      total,
      overdue,
    };
  }

  count(assigneeId: string) {
    return this.reader.count(assigneeId, this.clock.now());
  }

  async item(record: QueueRecord, view: OrgView, now: Date): Promise<Item> {
    const { file, facts } = record;
    const day = dayOf(now);
    return {
      taskId: record.taskId,
      version: record.version,
      caseId: record.caseId,
      kind: file.kind,
      subjectId: file.subjectId,
      number: file.number,
      revision: record.revision,
      stepName: await this.stepName(record),
      submitter: view.personRef(facts.submitterId, day),
      participants: facts.participantIds.map((personId) => view.personRef(personId, day)),
      hostUnits: facts.hostUnitIds.map((unitId) => view.unitRef(unitId)),
      dates: facts.dates,
      days: facts.days,
      roundName: isRegistration(facts) ? facts.roundName : null,
      resubmitted: record.revision > 1,
      openedAt: record.openedAt.toISOString(),
      dueAt: record.dueAt.toISOString(),
      overdue: record.state === 'OPEN' && record.dueAt < now,
      sentence: factsInWords(view, facts, day),
    };
  }

  private async stepName({ file, step }: QueueRecord): Promise<string> {
    if (file.chain === null) return '';
    const { definition } = await this.shelf.version(file.chain.code, file.chain.number);
    return stepOf(definition, step).name;
  }
}

function positionOf(cursor: string) {
  const [dueAt, taskId] = decodeCursor(cursor, ['instant', 'id']) as [string, string];
  return { dueAt, taskId };
}
