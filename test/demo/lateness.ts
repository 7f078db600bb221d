import { formatDay } from '#calendar';
import { notificationsRoutes, tripReportingRoutes } from '#contracts';
import type { Cast } from './cast.js';
import { dutyOf } from './reporting.js';
import type { Trip } from './trips.js';

/** What a late report brought with it, as the people saw it. */
export type Lateness = {
  number: string;
  cadre: string;
  dueDay: string;
  reminders: { kind: string; state: string; dueAt: string }[];
  /** Newest message about it, by who got it. */
  told: { person: string; office: string; text: string }[];
};

const LATE: readonly string[] = ['DUTY_OVERDUE', 'DUTY_ESCALATED'];

/** Looks, before a late report is sent, at its reminders and at who has been told what. */
export async function lookAtLateness(cast: Cast, trip: Trip, say: (line: string) => void): Promise<Lateness> {
  const cadre = await cast.person(trip.cadreId);
  const duty = await dutyOf(cadre, trip, ['OVERDUE']);
  const { reminders } = await cadre.must(tripReportingRoutes.getDuty, { params: { id: duty.dutyId } });
  const fired = reminders.filter(({ state }) => state !== 'PENDING');
  const told: Lateness['told'] = [];
  for (const personId of new Set([trip.cadreId, ...cast.deciders()])) {
    const client = await cast.person(personId);
    const { items } = await client.must(notificationsRoutes.inbox, { query: { limit: 100 } });
    const message = items.find(({ title, kind }) => LATE.includes(kind) && title.includes(trip.number ?? ''));
    if (message !== undefined)
      told.push({
        person: client.fullName,
        office: cast.province.account(personId).who,
        text: message.text,
      });
  }
  say(
    `${trip.number} quá hạn báo cáo (hạn ${formatDay(duty.dueDay)}): đã nhắc ${fired.length} lần, báo cho ${told.map(({ office }) => office).join('; ')}.`,
  );
  return {
    number: trip.number ?? '',
    cadre: cadre.fullName,
    dueDay: duty.dueDay,
    reminders: fired.map(({ kind, state, dueAt }) => ({ kind, state, dueAt })),
    told,
  };
}
