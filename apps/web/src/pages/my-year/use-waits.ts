import { query } from '../../api/client';
import { useHasRole, useSession } from '../../api/session';
import { TASKS_SHOWN, waitsOf, type Wait } from './waits';

/** More duties, returned registrations or drafts than a person can have open at once. */
const DUTIES_ASKED = 100;
const DRAFTS_ASKED = 20;
const ANSWERS_SHOWN = 5;

export type Waits = {
  waits: readonly Wait[];
  /** Tasks of the queue that are not among them. */
  moreTasks: number;
  moreAnswers: boolean;
  /** Whether every list has answered, be it with a refusal. */
  settled: boolean;
  error: unknown;
  retry: () => void;
};

/** What waits for the signed-in cadre, from the places where something can. */
export function useWaits(): Waits {
  const { businessToday } = useSession();
  const answers = useHasRole('DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE');
  const duties = query.useQuery('get', '/api/duties', {
    params: { query: { scope: 'own', limit: DUTIES_ASKED } },
  });
  const returned = query.useQuery('get', '/api/registrations', {
    params: { query: { scope: 'own', state: 'RETURNED', limit: DRAFTS_ASKED } },
  });
  const drafts = query.useQuery('get', '/api/registrations', {
    params: { query: { scope: 'own', state: 'DRAFT', limit: DRAFTS_ASKED } },
  });
  const reportDrafts = query.useQuery('get', '/api/reports', {
    params: { query: { scope: 'own', state: 'DRAFT', limit: DRAFTS_ASKED } },
  });
  const tasks = query.useQuery('get', '/api/queue', { params: { query: { limit: TASKS_SHOWN } } });
  const recommendations = query.useQuery(
    'get',
    '/api/recommendations',
    { params: { query: { scope: 'to-answer', state: 'OPEN', limit: ANSWERS_SHOWN } } },
    { enabled: answers },
  );
  const lists = [duties, returned, drafts, reportDrafts, tasks, ...(answers ? [recommendations] : [])];
  const failed = lists.filter(({ error }) => error !== null);
  return {
    waits: waitsOf(businessToday, {
      duties: duties.data?.items ?? [],
      reportDrafts: reportDrafts.data?.items ?? [],
      registrations: [...(returned.data?.items ?? []), ...(drafts.data?.items ?? [])],
      tasks: tasks.data?.items ?? [],
      recommendations: recommendations.data?.items ?? [],
    }),
    moreTasks: (tasks.data?.total ?? 0) - Math.min(TASKS_SHOWN, tasks.data?.items.length ?? 0),
    moreAnswers: typeof recommendations.data?.nextCursor === 'string',
    settled: lists.every(({ isPending }) => !isPending),
    error: failed[0]?.error ?? null,
    retry: () => failed.forEach(({ refetch }) => void refetch()),
  };
}
