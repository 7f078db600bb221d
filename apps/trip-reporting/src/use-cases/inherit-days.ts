import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { heirsOf, planCounting, type DayClaim, type Heir } from '../domain/day-claims.js';
import { keyOf, movementEvents, type DayEvent, type PersonHalf } from '../domain/ledger.js';
import { countingOffice } from '../domain/office.js';
import { DayLedger } from './ledger.ports.js';

export type InheritDays = {
  /** Half days that nobody holds. */
  free: readonly PersonHalf[];
  /** The paper that just gave them back, which is not asked; null where they were free before. */
  from: { sourceId: string; number: string } | null;
  at: Date;
};

/** What was credited, in parts that one event tells of: `toEvents` once all that moves with it has moved. */
export type Inherited = { heirs: Heir[]; from: InheritDays['from']; at: Date };

/**
 * Credits free half days to whoever claims them. Days of one person may be claimed by a report and by inspections at
 * once; the first that is credited keeps them, and when it gives them back, the next one’s claim holds in the same
 * transaction, so that nobody’s total falls for a moment.
 */
@Injectable()
export class DayInheriting {
  constructor(
    private readonly ledger: DayLedger,
    private readonly org: OrgPicture,
  ) {}

  /** The people must be locked. */
  async execute(tx: Tx, { free, from, at }: InheritDays): Promise<Inherited> {
    if (free.length === 0) return { heirs: [], from, at };
    const claims = (await this.ledger.claims(tx, free)).filter(({ sourceId }) => sourceId !== from?.sourceId);
    const heirs: Heir[] = [];
    for (const part of await this.parts(tx, free, claims)) {
      const [first] = part;
      if (first === undefined) continue;
      const credited = new Set((await this.ledger.credit(tx, { ...first, at }, part)).map(keyOf));
      heirs.push(...part.filter((heir) => credited.has(keyOf(heir))));
    }
    return { heirs, from, at };
  }

  async toEvents(tx: Tx, { heirs, from, at }: Inherited): Promise<DayEvent[]> {
    const events: DayEvent[] = [];
    for (const part of bySource(heirs)) {
      const [first] = part;
      if (first === undefined) continue;
      const totals = await this.ledger.totals(tx, first.planId, [
        ...new Set(part.map(({ personId }) => personId)),
      ]);
      const about = { ...first, at, takenOverFrom: from?.number ?? null };
      events.push(...movementEvents(about, { reversed: [], credited: part }, totals));
    }
    return events;
  }

  private async parts(tx: Tx, free: readonly PersonHalf[], claims: readonly DayClaim[]): Promise<Heir[][]> {
    const unnamed = claims.filter(({ planId }) => planId === null);
    if (unnamed.length === 0) return bySource(heirsOf(free, claims, () => undefined));
    const view = await this.org.current();
    const office = ({ personId, day }: PersonHalf) => countingOffice(view, personId, day);
    const plans = await this.ledger.plansOn(
      tx,
      [...new Set(unnamed.flatMap(office))],
      unnamed.map(({ day }) => day),
    );
    return bySource(heirsOf(free, claims, (half) => planCounting(plans, office(half), half.day)?.planId));
  }
}

function bySource(heirs: readonly Heir[]): Heir[][] {
  const parts = new Map<string, Heir[]>();
  for (const heir of heirs) {
    const key = `${heir.sourceId} ${heir.planId}`;
    parts.set(key, [...(parts.get(key) ?? []), heir]);
  }
  return [...parts.values()];
}
