import type { z } from 'zod';
import { countDays, type CalendarDay } from '#calendar';
import { DUTY_STATE_LABELS, type Duty as DutyShape } from '#contracts';
import type { OrgView } from '#org';
import { mayExcuse } from '../domain/duty-heads.js';
import { isLate, isOwed, type Duty } from '../domain/duty.js';
import type { Actor } from './actor.js';
import type { ReadDuty } from './duties.ports.js';

export type DutyView = z.infer<typeof DutyShape>;

/** For whom and when something is shown. */
export type Looking = { actor: Actor; org: OrgView; now: Date; today: CalendarDay };

export function dutyView({ duty, topics }: ReadDuty, looking: Looking): DutyView {
  const { org, now, today } = looking;
  const { excused } = duty;
  return {
    dutyId: duty.dutyId,
    version: duty.version,
    registrationId: duty.registrationId,
    number: duty.number,
    planId: duty.planId,
    person: org.personRef(duty.personId, today),
    hostUnits: duty.hostUnitIds.map((unitId) => org.unitRef(unitId)),
    topics,
    dates: duty.dates,
    days: countDays(duty.dates),
    state: duty.state,
    label: DUTY_STATE_LABELS[duty.state],
    dueDay: duty.dueDay,
    dueAt: duty.dueAt.toISOString(),
    calendarVersion: duty.calendarVersion,
    reportId: duty.reportId,
    firstSubmittedAt: duty.firstSubmittedAt?.toISOString() ?? null,
    late: lateNow(duty, now),
    excused:
      excused === null
        ? null
        : { by: org.personRef(excused.by, today), at: excused.at.toISOString(), reason: excused.reason },
    actions: actionsOf(duty, looking),
  };
}

function actionsOf(duty: Duty, { actor, org, now, today }: Looking): DutyView['actions'] {
  const actions: DutyView['actions'] = [];
  if (duty.personId === actor.personId && isOwed(duty, now)) actions.push('REPORT');
  const by = { personId: actor.personId, headOfIds: actor.rights.headOfIds };
  if (duty.excused === null && lateNow(duty, now) && mayExcuse(org, duty, by, today)) actions.push('EXCUSE');
  return actions;
}

function lateNow(duty: Duty, now: Date): boolean {
  return duty.state !== 'CANCELLED' && isLate(duty, now);
}
