import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { InspectionDays } from '#contracts';
import { Database, type Tx } from '#database';
import { OrgPicture } from '#org';
import { movementEvents, movementsOf, type DayEvent } from '../domain/ledger.js';
import { DayInheriting } from './inherit-days.js';
import { InspectionClaims, type InspectionClaim } from './inspection-claims.ports.js';
import { DayLedger, type ReversedHalf } from './ledger.ports.js';

/** Days that inspections claim: what was announced last is kept, and credited as far as it counts and is free. */
@Injectable()
export class InspectionDaysRecording {
  constructor(
    private readonly database: Database,
    private readonly claims: InspectionClaims,
    private readonly ledger: DayLedger,
    private readonly inheriting: DayInheriting,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @returns TOO_EARLY when the person is not known yet, STALE for what is not newer than what is known */
  async execute(tx: Tx, days: z.infer<typeof InspectionDays>): Promise<'TAKEN' | 'STALE' | 'TOO_EARLY'> {
    const view = await this.org.current();
    if (view.person(days.personId) === undefined) return 'TOO_EARLY';
    await this.ledger.lock(tx, [days.personId]);
    const claim = await this.claims.keep(tx, days);
    if (claim === undefined) return 'STALE';
    await this.settle(tx, claim, new Date(days.at));
    return 'TAKEN';
  }

  /** In the transaction that changed a plan, whose caller has locked the ledger. */
  async creditWaiting(tx: Tx): Promise<void> {
    for (const claimId of await this.claims.waiting(tx)) await this.credit(tx, claimId);
  }

  /**
   * What the directory told too late for the announcement: each claim in a transaction of its own.
   *
   * @returns how many were credited
   */
  async creditLate(): Promise<number> {
    let credited = 0;
    const waiting = await this.database.transaction((tx) => this.claims.waiting(tx));
    for (const claimId of waiting)
      credited += await this.database.transaction(async (tx) => {
        const known = await this.claims.find(tx, claimId);
        if (known === undefined) return 0;
        await this.ledger.lock(tx, [known.personId]);
        return (await this.credit(tx, claimId)) ? 1 : 0;
      });
    return credited;
  }

  private async credit(tx: Tx, claimId: string): Promise<boolean> {
    // Read under the lock: a newer announcement may have come in between.
    const claim = await this.claims.find(tx, claimId);
    return claim !== undefined && this.settle(tx, claim, this.clock.now());
  }

  /** The person must be locked. @returns whether anything moved */
  private async settle(tx: Tx, claim: InspectionClaim, at: Date): Promise<boolean> {
    const { visitId, personId, number, version, unitId } = claim;
    const claimed = claim.halves.map((half) => ({ personId, ...half }));
    const held = await this.ledger.held(tx, visitId, claimed);
    const ofPerson = held.filter((half) => half.personId === personId);
    const wanted = movementsOf(visitId, ofPerson, claimed);
    const source = {
      source: 'INSPECTION',
      sourceId: visitId,
      number,
      revision: version,
      unitId,
      at,
    } as const;
    const reversed = await this.ledger.reverse(tx, source, wanted.reversed);
    const own = await this.inheriting.execute(tx, { free: wanted.credited, from: null, at });
    const heirs = await this.inheriting.execute(tx, { free: reversed, from: source, at });
    const events: DayEvent[] = [];
    for (const [planId, halves] of byPlan(reversed)) {
      const total = (await this.ledger.totals(tx, planId, [personId])).get(personId) ?? 0;
      const gained = own.heirs.filter((heir) => heir.planId === planId).length / 2;
      // Taken back first, then given: in between the person has fewer days than after.
      const before = new Map([[personId, total - gained]]);
      events.push(...movementEvents({ ...source, planId }, { reversed: halves, credited: [] }, before));
    }
    events.push(...(await this.inheriting.toEvents(tx, heirs)), ...(await this.inheriting.toEvents(tx, own)));
    if (events.length > 0) await this.claims.tell(tx, claim, events, at);
    return events.length > 0;
  }
}

function byPlan(halves: readonly ReversedHalf[]): Map<string, ReversedHalf[]> {
  const plans = new Map<string, ReversedHalf[]>();
  for (const half of halves) plans.set(half.planId, [...(plans.get(half.planId) ?? []), half]);
  return plans;
}
