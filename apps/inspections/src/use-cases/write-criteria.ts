import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type CriteriaItem } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import {
  draftSet,
  itemProblems,
  mayRead,
  mayWrite,
  publishProblems,
  published,
  requireDraft,
  type CriteriaSet,
} from '../domain/criteria.js';
import { refuseFor } from '../domain/field-problems.js';
import type { Actor } from './actor.js';
import { CriteriaBook } from './criteria.ports.js';
import { criteriaView, type CriteriaView } from './criteria-view.js';

export type WrittenCriteria = { title: string; items: CriteriaItem[] };
export type AimedAtCriteria = { actor: Actor; criteriaSetId: string; seenVersion: number };

/** Criteria sets from draft to published, and on to the next edition. */
@Injectable()
export class CriteriaWriting {
  constructor(
    private readonly book: CriteriaBook,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal CRITERIA_CODE_TAKEN, CRITERIA_INVALID */
  async create(
    tx: Tx,
    { actor, code, title, items }: WrittenCriteria & { actor: Actor; code: string },
  ): Promise<CriteriaView> {
    const provinceId = requireProvince(actor);
    refuseFor(itemProblems(items));
    const of = { criteriaSetId: newId(), provinceId, code, title, items, createdBy: actor.personId };
    const set = draftSet(of, this.clock.now());
    const added = !(await this.book.codeTaken(tx, provinceId, code)) && (await this.book.add(tx, set));
    if (!added) throw new Refusal('CRITERIA_CODE_TAKEN', { code });
    return this.view(tx, set, actor);
  }

  async change(tx: Tx, { title, items, ...aim }: AimedAtCriteria & WrittenCriteria): Promise<CriteriaView> {
    const before = await this.lockOwn(tx, aim);
    refuseFor(itemProblems(items));
    const after = { ...before, title, items, version: before.version + 1 };
    await this.book.save(tx, after);
    return this.view(tx, after, aim.actor);
  }

  async remove(tx: Tx, aim: AimedAtCriteria): Promise<void> {
    const { criteriaSetId } = await this.lockOwn(tx, aim);
    await this.book.remove(tx, criteriaSetId);
  }

  async publish(tx: Tx, aim: AimedAtCriteria): Promise<CriteriaView> {
    const before = await this.lockOwn(tx, aim);
    refuseFor(publishProblems(before.items));
    // The draft of a code is one row, and locked: nobody publishes another edition of it meanwhile.
    const last = await this.book.latest(tx, before.provinceId, before.code);
    const after = published(before, last?.edition ?? 0, this.clock.now());
    await this.book.save(tx, after);
    return this.view(tx, after, aim.actor);
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, CRITERIA_NOT_PUBLISHED, CRITERIA_DRAFT_EXISTS */
  async nextEdition(
    tx: Tx,
    { actor, criteriaSetId }: Omit<AimedAtCriteria, 'seenVersion'>,
  ): Promise<CriteriaView> {
    const of = requireWriter(await this.book.find(tx, criteriaSetId), actor);
    const last = await this.book.latest(tx, of.provinceId, of.code);
    if (last === undefined) throw new Refusal('CRITERIA_NOT_PUBLISHED');
    const copied = { ...last, criteriaSetId: newId(), createdBy: actor.personId };
    const set = draftSet(copied, this.clock.now());
    if (!(await this.book.add(tx, set))) throw new Refusal('CRITERIA_DRAFT_EXISTS', { code: of.code });
    return this.view(tx, set, actor);
  }

  private async lockOwn(
    tx: Tx,
    { actor, criteriaSetId, seenVersion }: AimedAtCriteria,
  ): Promise<CriteriaSet> {
    const found = requireWriter(await this.book.lock(tx, criteriaSetId), actor);
    if (found.version !== seenVersion) throw new Refusal('STALE_VERSION');
    requireDraft(found);
    return found;
  }

  private async view(tx: Tx, set: CriteriaSet, actor: Actor): Promise<CriteriaView> {
    const last = await this.book.latest(tx, set.provinceId, set.code);
    return criteriaView(set, last?.edition ?? 0, await this.org.current(), actor);
  }
}

function requireProvince({ rights }: Actor): string {
  if (rights.provinceId === null) throw new Refusal('NOT_FOUND');
  return rights.provinceId;
}

function requireWriter(found: CriteriaSet | undefined, { rights }: Actor): CriteriaSet {
  if (found === undefined || !mayRead(found, rights)) throw new Refusal('NOT_FOUND');
  if (!mayWrite(found, rights))
    throw new Refusal('FORBIDDEN', {
      who: 'Chỉ người soạn hoặc Ban Tổ chức – Kiểm tra sửa được bộ tiêu chí này.',
    });
  return found;
}
