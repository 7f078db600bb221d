import { linkOptions } from '@tanstack/react-router';
import type { components } from '../../api/schema';
import { dayOf, daysBetween } from '../../design/format';

type Duty = components['schemas']['Duty'];
type Task = components['schemas']['QueueItem'];
type Recommendation = components['schemas']['RecommendationView'];
export type Mine = Pick<
  components['schemas']['Registration'],
  'registrationId' | 'number' | 'state' | 'dates' | 'hostUnits'
>;

export type ReportDraft = { registrationId: string; reportId: string };

/** Something that a person should do, or that is about to happen to them; `due` is the day by which. */
export type Wait = { key: string; due: string | null } & (
  | { of: 'duty'; duty: Duty; draftId?: string }
  | { of: 'registration'; registration: Mine }
  | { of: 'task'; task: Task }
  | { of: 'recommendation'; recommendation: Recommendation }
);

/** A trip is worth a line from two weeks before it begins until its report opens, days. */
const TRIP_IS_NEAR = 14;
/** Of the queue only its head stands here; the rest is a link. */
export const TASKS_SHOWN = 3;

/** All of it in one order: what is due first, first; what has no day comes last. */
export function waitsOf(
  today: string,
  lists: {
    duties: readonly Duty[];
    reportDrafts: readonly ReportDraft[];
    registrations: readonly Mine[];
    tasks: readonly Task[];
    recommendations: readonly Recommendation[];
  },
): Wait[] {
  const drafts = new Map(
    lists.reportDrafts.map(({ registrationId, reportId }) => [registrationId, reportId]),
  );
  const waits: Wait[] = [
    ...lists.duties
      .filter((duty) => isWaiting(duty, today))
      .map((duty): Wait => {
        const draftId = drafts.get(duty.registrationId);
        return {
          key: duty.dutyId,
          of: 'duty',
          duty,
          draftId,
          due: isAhead(duty) ? duty.dates.from : duty.dueDay,
        };
      }),
    ...lists.registrations.map((registration): Wait => {
      const { registrationId: key, dates } = registration;
      return { key, of: 'registration', registration, due: dates.from };
    }),
    ...lists.tasks
      .slice(0, TASKS_SHOWN)
      .map((task): Wait => ({ key: task.taskId, of: 'task', task, due: dayOf(task.dueAt) })),
    ...lists.recommendations.map((recommendation): Wait => {
      const { recommendationId: key } = recommendation;
      return { key, of: 'recommendation', recommendation, due: null };
    }),
  ];
  return waits.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

function isWaiting(duty: Duty, today: string): boolean {
  if (isAhead(duty)) return daysBetween(today, duty.dates.from) <= TRIP_IS_NEAR;
  return duty.state === 'RETURNED' || duty.actions.includes('REPORT');
}

/** Whether the trip is not over, so that there is nothing to report yet. */
export function isAhead({ state, actions }: Duty): boolean {
  return state === 'SCHEDULED' && !actions.includes('REPORT');
}

/** Where it is done. */
export function linkOf(wait: Wait) {
  switch (wait.of) {
    case 'duty':
      return linkOfDuty(wait);
    case 'registration':
      return linkOptions({ to: '/dang-ky/$id/sua', params: { id: wait.registration.registrationId } });
    case 'task':
      return linkOptions({ to: '/hang-cho/$taskId', params: { taskId: wait.task.taskId } });
    case 'recommendation':
      return linkOptions({ to: '/kien-nghi/$id', params: { id: wait.recommendation.recommendationId } });
  }
}

function linkOfDuty({ duty, draftId }: Extract<Wait, { of: 'duty' }>) {
  const { reportId, registrationId } = duty;
  if (isAhead(duty)) return linkOptions({ to: '/dang-ky/$id', params: { id: registrationId } });
  if (reportId !== null) return linkOptions({ to: '/bao-cao/$id', params: { id: reportId } });
  return draftId === undefined
    ? linkOptions({ to: '/bao-cao/moi', search: { chuyen: registrationId } })
    : linkOptions({ to: '/bao-cao/$id/viet', params: { id: draftId } });
}
