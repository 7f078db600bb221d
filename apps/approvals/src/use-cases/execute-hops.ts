import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, dayOf, type BusinessClock } from '#calendar';
import { newId, type Tx } from '#database';
import type { OrgView } from '#org';
import { CaseAct, type ActContext, type CaseChange, type CaseFile } from '../domain/case.js';
import { chooseChain, type Chain } from '../domain/chain.js';
import { PLAIN_CALENDAR } from '../domain/deadlines.js';
import { kindOf } from '../domain/facts.js';
import { isCurrent, makeHop, stickHop, type Patience } from '../domain/hop.js';
import { reassign } from '../domain/reassignment.js';
import type { Stuck } from '../domain/resolver.js';
import { CaseStore, ChainShelf, PATIENCE, type WaitingHop } from './ports.js';

/**
 * Makes pending hops, many in one transaction: the job, the sweep and the retry all come here, in any number and order,
 * and each hop has one effect. The row is the truth; whoever finds it no longer waiting does nothing.
 */
@Injectable()
export class ExecuteHops {
  constructor(
    private readonly store: CaseStore,
    private readonly shelf: ChainShelf,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(PATIENCE) private readonly patience: Patience,
  ) {}

  /**
   * @param view the organisation, fetched before the transaction: fetching may need a second connection
   * @param orgRevision absent at first: then hops that cannot be made are given back untouched. In the second try it
   * is the revision of the directory's copy that `view` shows at least; then they are put off or become incidents.
   * @returns ids of the hops that could not be made
   */
  async run(tx: Tx, view: OrgView, hopIds: readonly string[], orgRevision?: number): Promise<string[]> {
    const [locked, hops] = await Promise.all([
      this.store.lockByHops(tx, hopIds),
      this.store.waitingHops(tx, hopIds),
    ]);
    const files = new Map(locked.map((file) => [file.caseId, file]));
    if (files.size === 0) return [];
    const now = this.clock.now();
    const changes: CaseChange[] = [];
    const stuckIds: string[] = [];
    for (const hop of hops) {
      const file = files.get(hop.caseId);
      // A hop that was written after the lock was taken belongs to somebody else's turn.
      if (file === undefined) continue;
      const context = { now, newId, correlationId: hop.correlationId };
      if (!isCurrent(file, hop)) {
        changes.push(this.drop(file, hop, now));
        continue;
      }
      if (hop.stranded) {
        const change = await this.takeUp(tx, file, hop, view, orgRevision, context);
        if (change === undefined) stuckIds.push(hop.hopId);
        else changes.push(change);
        continue;
      }
      const result = makeHop(file, hop, await this.surroundings(file, hop, view, now), context);
      if (result.kind === 'MADE') changes.push(result.change);
      else {
        stuckIds.push(hop.hopId);
        if (orgRevision !== undefined) {
          changes.push(stickHop(file, hop, result, orgRevision, this.patience, context));
        }
      }
    }
    await this.store.save(tx, changes);
    return stuckIds;
  }

  /** Its step is open: what is missing is somebody who holds the post. */
  private async takeUp(
    tx: Tx,
    file: CaseFile,
    hop: WaitingHop,
    view: OrgView,
    orgRevision: number | undefined,
    context: ActContext,
  ): Promise<CaseChange | undefined> {
    if (file.chain === null) throw new Error('an open step without a chain');
    const { definition } = await this.shelf.version(file.chain.code, file.chain.number);
    const now = { view, day: dayOf(context.now), orgRevision: orgRevision ?? 0 };
    const change = reassign(file, definition, await this.store.openWork(tx, file), now, context);
    if (change !== undefined || orgRevision === undefined) return change;
    const act = CaseAct.on(file, context);
    act.settleHop({ hopId: hop.hopId, state: 'INCIDENT', orgRevision });
    if (hop.incident !== null) act.changeIncident({ ...hop.incident, closed: false });
    return act.done();
  }

  private drop(file: CaseFile, { hopId, correlationId }: WaitingHop, now: Date): CaseChange {
    const act = CaseAct.on(file, { now, newId, correlationId });
    act.settleHop({ hopId, state: 'DROPPED' });
    return act.done();
  }

  private async surroundings(file: CaseFile, hop: WaitingHop, view: OrgView, now: Date) {
    const chain =
      file.chain === null
        ? await this.choose(hop, view)
        : await this.shelf.version(file.chain.code, file.chain.number);
    const { facts, earlier } = hop;
    return { view, day: dayOf(now), calendar: view.calendar ?? PLAIN_CALENDAR, chain, facts, earlier };
  }

  private async choose({ facts }: WaitingHop, view: OrgView): Promise<Chain | Stuck> {
    const unit = view.unit(facts.submitterUnitId);
    if (unit === undefined) {
      return {
        kind: 'STUCK',
        code: 'UNIT_UNKNOWN',
        detail: `Đơn vị ${facts.submitterUnitId} của người trình chưa có trong danh bạ của dịch vụ phê duyệt.`,
      };
    }
    const chain = chooseChain(await this.shelf.published(), kindOf(facts), unit.level);
    return (
      chain ?? {
        kind: 'STUCK',
        code: 'NO_CHAIN',
        detail: `Chưa ban hành quy trình duyệt nào dùng cho cấp của ${unit.name}.`,
      }
    );
  }
}
