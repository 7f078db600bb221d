import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { PAPER_KIND_LABELS, Refusal, type Rights } from '#contracts';
import { OrgPicture } from '#org';
import { isPaper, type Facts } from '../domain/facts.js';
import { maySeeQuota } from '../domain/visibility.js';
import { differences } from '../domain/words.js';
import { ReadCases } from './read-case.js';
import { Queues } from './read-queue.js';
import { CaseReader } from './reading.ports.js';

/** One task with the whole file, for the person whom it was given to. */
@Injectable()
export class ReadTasks {
  constructor(
    private readonly reader: CaseReader,
    private readonly queues: Queues,
    private readonly cases: ReadCases,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_YOUR_TASK */
  async byId(taskId: string, rights: Rights) {
    const task = await this.reader.task(taskId, rights.personId);
    if (task === undefined) throw new Refusal('NOT_YOUR_TASK');
    const { caseId, revision, facts } = task;
    const [record, before, view] = await Promise.all([
      this.reader.case(caseId),
      revision > 1 ? this.reader.facts(caseId, revision - 1) : undefined,
      this.org.current(),
    ]);
    if (record === undefined) throw new Refusal('NOT_YOUR_TASK');
    return {
      ...(await this.queues.item(task, view, this.clock.now())),
      state: task.state,
      facts: shownFacts(facts, maySeeQuota(rights, record.file.summary)),
      differences: before === undefined ? [] : differences(view, before, facts),
      case: await this.cases.inWords(record),
      reason: task.reason,
    };
  }
}

function shownFacts(submitted: Facts, quota: boolean) {
  const { submittedAt: _, ...facts } = submitted;
  if (isPaper(facts)) return { ...facts, kindLabel: PAPER_KIND_LABELS[facts.kind] };
  if (quota || !('countedDays' in facts)) return facts;
  const { countedDays: _counted, ...shown } = facts;
  return shown;
}
