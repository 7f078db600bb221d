import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { changedDays, statedDays, type PersonDays } from '../domain/attendance.js';
import { nextVisitState } from '../domain/visit-moves.js';
import { VisitOpening, type VisitTarget } from './open-visit.js';
import { tellDays } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

export type RecordAttendance = VisitTarget & { attendance: readonly PersonDays[] };

/** Who was there when, put right after the visit; whoever’s days change is announced again. */
@Injectable()
export class AttendanceRecording {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
  ) {}

  async execute(tx: Tx, { attendance, ...target }: RecordAttendance): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'RECORD_ATTENDANCE');
    const { visit, org, today, now } = opened;
    nextVisitState(visit, 'RECORD_ATTENDANCE');
    const recorded = await this.visits.days(tx, visit.visitId);
    const personIds = [...visit.team.personIds, ...recorded.map(({ personId }) => personId)];
    const fullName = (personId: string) => org.fullName(personId);
    const days = statedDays(visit.dates, recorded, attendance, { personIds, today, fullName });
    const changed = changedDays(recorded, days);
    await this.visits.saveDays(tx, visit.visitId, changed);
    const events = changed.map((one) => tellDays(visit, one, now));
    await this.visits.save(tx, visit, events, now);
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }
}
