import {
  endOfDay,
  reportDue,
  startOfDay,
  type ReportDueRule,
  type TripDates,
  type WorkingCalendar,
} from '#calendar';
import type { Duty } from './duty.js';
import { remindersUntilDue, type NewReminder } from './reminder.js';

const HALF_DAY_MS = 12 * 3_600_000;

/** What the duties of a trip are made from. */
export type ApprovedTrip = Pick<
  Duty,
  'registrationId' | 'number' | 'planId' | 'year' | 'provinceId' | 'hostUnitIds' | 'dates'
> & { participantIds: readonly string[] };

export type DutyTerms = {
  approvedAt: Date;
  rule: ReportDueRule;
  calendar: WorkingCalendar;
  departmentOf: (personId: string) => string | null;
  newId: () => string;
  now: Date;
};

/** Noon of a day that ends with its morning, else the last instant of the day. */
export function endOfTrip({ to, toHalf }: TripDates): Date {
  return toHalf === 'am' ? new Date(startOfDay(to).getTime() + HALF_DAY_MS) : endOfDay(to);
}

/** One duty for every participant, with the reminders up to the due time. It opens at the end of the trip. */
export function scheduleDuties(
  trip: ApprovedTrip,
  terms: DutyTerms,
): { duty: Duty; reminders: NewReminder[] }[] {
  const { approvedAt, now } = terms;
  const endsAt = endOfTrip(trip.dates);
  const due = reportDue({ endsOn: trip.dates.to, approvedAt }, terms.rule, terms.calendar);
  const opensAt = approvedAt > endsAt ? approvedAt : endsAt;
  const opens: NewReminder = { kind: 'OPENS', number: 0, dueAt: opensAt };
  const reminders = [opens, ...remindersUntilDue(due.dueDay, due.dueAt, now)];
  return trip.participantIds.map((personId) => ({
    duty: {
      dutyId: terms.newId(),
      version: 1,
      eventSeq: 0,
      registrationId: trip.registrationId,
      number: trip.number,
      planId: trip.planId,
      year: trip.year,
      provinceId: trip.provinceId,
      personId,
      departmentId: terms.departmentOf(personId),
      hostUnitIds: trip.hostUnitIds,
      dates: trip.dates,
      state: 'SCHEDULED' as const,
      endsAt,
      dueDay: due.dueDay,
      dueAt: due.dueAt,
      calendarVersion: due.calendarVersion,
      reportId: null,
      firstSubmittedAt: null,
      excused: null,
    },
    reminders,
  }));
}
