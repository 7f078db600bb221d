import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { entitledBy, movementEvents, movementsOf, type DayEvent } from '../domain/ledger.js';
import type { ReportDecision } from '../domain/report-settle.js';
import type { Report } from '../domain/report.js';
import { DayInheriting } from './inherit-days.js';
import { DayLedger } from './ledger.ports.js';
import type { Trip } from './trips.ports.js';

/** Moves the days that a verification changes: those of the report, and of whoever claims what it gives back. */
@Injectable()
export class ReportDaysMoving {
  constructor(
    private readonly ledger: DayLedger,
    private readonly inheriting: DayInheriting,
  ) {}

  async execute(
    tx: Tx,
    { reportId, number, planId, dates, fields }: Report,
    { window, state, participantIds }: Trip,
    { revision, at }: ReportDecision,
  ): Promise<DayEvent[]> {
    // Of all participants: also who is no longer reported for gives days back, or a claim to them.
    await this.ledger.lock(tx, participantIds);
    const entitled = entitledBy(fields.travellers, dates, window);
    const held = await this.ledger.held(tx, reportId, entitled);
    const wanted = movementsOf(reportId, held, entitled);
    const source = { source: 'REPORT', planId, sourceId: reportId, number, revision, at } as const;
    const reversed = await this.ledger.reverse(tx, source, wanted.reversed);
    // Of a trip that was cancelled meanwhile nothing is approved any more; what is credited already stays.
    const due = state === 'APPROVED' ? wanted.credited : [];
    const credited = await this.ledger.credit(tx, source, due);
    const inherited = await this.inheriting.execute(tx, { free: reversed, from: source, at });
    const moved = [...new Set([...reversed, ...credited].map(({ personId }) => personId))];
    const totals = await this.ledger.totals(tx, planId, moved);
    return [
      ...movementEvents(source, { reversed, credited }, totals),
      ...(await this.inheriting.toEvents(tx, inherited)),
    ];
  }
}
