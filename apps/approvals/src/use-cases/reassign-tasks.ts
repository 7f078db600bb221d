import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import type { OrgView } from '#org';
import type { CaseChange, CaseFile } from '../domain/case.js';
import { stepOf } from '../domain/chain.js';
import { assess, reassign, type AskedGroup } from '../domain/reassignment.js';
import { CaseStore, ChainShelf } from './ports.js';

/** An open group with as much of its case as tells whether the right people are asked. */
export type OpenGroup = AskedGroup &
  Pick<CaseFile, 'caseId' | 'kind' | 'summary'> & {
    groupId: string;
    step: number;
    chain: { code: string; number: number };
    /** An incident stands for it already. */
    stranded: boolean;
  };

/** Remembers against which posts the open groups were held last, for all instances together. */
export abstract class PostWatch {
  /** The revision of the directory's copy if it, or the day, is a later one than was looked at; else undefined. */
  abstract due(day: string): Promise<number | undefined>;
  abstract revision(tx: Tx): Promise<number>;
  /** By id, from the first after `after`. */
  abstract openGroups(after: string | null, limit: number): Promise<OpenGroup[]>;
  abstract looked(revision: number, day: string): Promise<void>;
  /** The first day after the one looked at on which somebody or something of the directory begins or ends. */
  abstract nextChange(): Promise<string | null>;
}

/** Tasks follow the posts: who left one is asked no more, and who took it up is asked instead. */
@Injectable()
export class ReassignTasks {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    private readonly watch: PostWatch,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** Cases of which a group no longer asks the right people; without a lock, so `run` looks again. */
  async find(view: OrgView, groups: readonly OpenGroup[]): Promise<string[]> {
    const day = dayOf(this.clock.now());
    const found = new Set<string>();
    for (const group of groups) {
      const { definition } = await this.shelf.version(group.chain.code, group.chain.number);
      const to = assess({ view, day }, group, stepOf(definition, group.step), group);
      if (to === null || (to.kind === 'STUCK' && group.stranded)) continue;
      found.add(group.caseId);
    }
    return [...found];
  }

  /**
   * @param orgRevision the revision of the directory's copy that `view` shows at least
   * @returns false when the copy has moved on: with an older picture what another instance did could be undone
   */
  async run(tx: Tx, view: OrgView, orgRevision: number, caseIds: readonly string[]): Promise<boolean> {
    const files = await this.store.lockByIds(tx, caseIds);
    if ((await this.watch.revision(tx)) !== orgRevision) return false;
    const now = this.clock.now();
    const changes: CaseChange[] = [];
    for (const file of files) {
      if (file.chain === null) continue;
      const { definition } = await this.shelf.version(file.chain.code, file.chain.number);
      const work = await this.store.openWork(tx, file);
      const around = { view, day: dayOf(now), orgRevision };
      const change = reassign(file, definition, work, around, { now, newId });
      if (change !== undefined) changes.push(change);
    }
    await this.store.save(tx, changes);
    return true;
  }
}
