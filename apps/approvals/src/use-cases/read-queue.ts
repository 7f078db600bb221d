import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import type { ChainDefinition, QueueItem } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture, type OrgView } from '#org';
import type { z } from 'zod';
import { stepOf } from '../domain/chain.js';
import { isRegistration } from '../domain/facts.js';
import { factsInWords } from '../domain/words.js';
import { ChainShelf } from './ports.js';
import {
  CaseReader,
  type QueueEntry,
  type QueueRecord,
  type Submission,
  type SubmissionKey,
} from './reading.ports.js';

export type ReadQueue = { assigneeId: string; cursor?: string; limit: number; overdueOnly: boolean };
type Item = z.infer<typeof QueueItem>;
/** What an item tells besides the task’s own row: the same in every step, as long as nobody’s office changes. */
type InWords = Omit<Item, 'taskId' | 'version' | 'stepName' | 'openedAt' | 'dueAt' | 'overdue'>;
type Kept = { words: InWords; chain: ChainDefinition | null };

/**
 * Cases kept in words: the pages of some three hundred people who look again and again, about 2 kB each. With less room
 * than those who are there need, almost nothing would be found again.
 */
const KEPT = 10_000;

/** Everything that waits for one person, by due time; the counts come from the same rows as the list. */
@Injectable()
export class Queues {
  /** What was put in words, by case and revision; names are those of `keptFor`. */
  private readonly kept = new LRUCache<string, Kept>({ max: KEPT });
  private keptFor: { view: OrgView; day: string } | undefined;

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
    const [{ total, overdue, entries }, view] = await Promise.all([
      this.reader.queue(query),
      this.org.current(),
    ]);
    const shown = entries.slice(0, limit);
    const last = entries.length > limit ? shown.at(-1) : undefined;
    const kept = await this.inWords(shown, view, dayOf(now));
    return {
      items: shown.map((entry, index) => itemOf(entry, kept[index] as Kept, now)),
      nextCursor: last === undefined ? null : encodeCursor([last.dueAt.toISOString(), last.taskId]),
      total,
      overdue,
    };
  }

  count(assigneeId: string) {
    return this.reader.count(assigneeId, this.clock.now());
  }

  async item(record: QueueRecord, view: OrgView, now: Date): Promise<Item> {
    return itemOf(record, await this.put(record, view, dayOf(now)), now);
  }

  /**
   * In the order of the entries. A page that is looked at again differs by a few tasks: only what is new is read and
   * put in words.
   */
  private async inWords(entries: readonly QueueEntry[], view: OrgView, day: string): Promise<Kept[]> {
    if (this.keptFor?.view !== view || this.keptFor.day !== day) {
      this.kept.clear();
      this.keptFor = { view, day };
    }
    const found = new Map(entries.map((entry) => [entry, this.kept.get(keyOf(entry))]));
    const fresh = entries.filter((entry) => found.get(entry) === undefined);
    if (fresh.length > 0) {
      const submissions = new Map(
        (await this.reader.submissions(fresh)).map((one) => [keyOf({ ...one, ...one.file }), one]),
      );
      for (const entry of fresh) {
        const submission = submissions.get(keyOf(entry));
        if (submission === undefined) throw new Error(`case ${entry.caseId} has lost what was submitted`);
        const kept = await this.put(submission, view, day);
        found.set(entry, kept);
        // Meanwhile somebody may have asked with other names.
        if (this.keptFor.view === view && this.keptFor.day === day) this.kept.set(keyOf(entry), kept);
      }
    }
    return entries.map((entry) => found.get(entry) as Kept);
  }

  private async put({ file, revision, facts }: Submission, view: OrgView, day: string): Promise<Kept> {
    const words = {
      caseId: file.caseId,
      kind: file.kind,
      subjectId: file.subjectId,
      number: file.number,
      revision,
      submitter: view.personRef(facts.submitterId, day),
      participants: facts.participantIds.map((personId) => view.personRef(personId, day)),
      hostUnits: facts.hostUnitIds.map((unitId) => view.unitRef(unitId)),
      dates: facts.dates,
      days: facts.days,
      roundName: isRegistration(facts) ? facts.roundName : null,
      resubmitted: revision > 1,
      sentence: factsInWords(view, facts, day),
    };
    const { chain } = file;
    if (chain === null) return { words, chain: null };
    return { words, chain: (await this.shelf.version(chain.code, chain.number)).definition };
  }
}

function itemOf(entry: QueueEntry, { words, chain }: Kept, now: Date): Item {
  return {
    taskId: entry.taskId,
    version: entry.version,
    ...words,
    stepName: chain === null ? '' : stepOf(chain, entry.step).name,
    openedAt: entry.openedAt.toISOString(),
    dueAt: entry.dueAt.toISOString(),
    overdue: entry.state === 'OPEN' && entry.dueAt < now,
  };
}

function keyOf({ caseId, revision }: SubmissionKey): string {
  return `${caseId} ${revision}`;
}

function positionOf(cursor: string) {
  const [dueAt, taskId] = decodeCursor(cursor, ['instant', 'id']) as [string, string];
  return { dueAt, taskId };
}
