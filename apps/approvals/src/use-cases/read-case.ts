import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { PaperKind, Refusal, type CaseKind, type Rights } from '#contracts';
import { OrgPicture } from '#org';
import { maySee } from '../domain/visibility.js';
import { caseView } from './case-view.js';
import { ChainShelf } from './ports.js';
import { CaseReader, type CaseRecord } from './reading.ports.js';

/** A case for whoever may see it. */
@Injectable()
export class ReadCases {
  constructor(
    private readonly reader: CaseReader,
    private readonly shelf: ChainShelf,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, also for a case that the caller may not see */
  async byId(caseId: string, rights: Rights) {
    const [record, org] = await Promise.all([this.reader.case(caseId), this.org.current()]);
    if (record === undefined) throw new Refusal('NOT_FOUND');
    const { file, facts, assigneeIds } = record;
    const { submitterUnitId, provinceId } = facts;
    const looked = { summary: file.summary, submitterUnitId, provinceId, assigneeIds };
    if (!maySee(rights, looked, org)) throw new Refusal('NOT_FOUND');
    return this.inWords(record);
  }

  /** @throws Refusal NOT_FOUND */
  async bySubject(kind: CaseKind, subjectId: string, rights: Rights) {
    return this.found(await this.reader.caseIdOf([kind], subjectId), rights);
  }

  /**
   * Of a plan or a conclusion.
   *
   * @throws Refusal NOT_FOUND
   */
  async byPaper(paperId: string, rights: Rights) {
    return this.found(await this.reader.caseIdOf(PaperKind.options, paperId), rights);
  }

  private found(caseId: string | undefined, rights: Rights) {
    if (caseId === undefined) throw new Refusal('NOT_FOUND');
    return this.byId(caseId, rights);
  }

  /** Without a look at rights: the caller has decided that it may be shown. */
  async inWords(record: CaseRecord) {
    const { chain } = record.file;
    const org = await this.org.current();
    const version = chain === null ? null : await this.shelf.version(chain.code, chain.number);
    return caseView(record, version?.definition ?? null, org, this.clock.now());
  }
}
