import type { QueryClient } from '@tanstack/react-query';

/** What there is to be seen, by subject; each names the addresses that show it. */
const SHOWN_BY = {
  trips: ['/api/registrations', '/api/my-year', '/api/my-days', '/api/cases', '/api/statistics'],
  queue: ['/api/queue', '/api/tasks', '/api/cases'],
  reports: ['/api/reports', '/api/duties', '/api/my-days', '/api/ledger', '/api/cases', '/api/statistics'],
  findings: ['/api/findings', '/api/weak-areas', '/api/recommendations'],
  inspections: [
    ...['/api/inspection-', '/api/criteria-sets', '/api/conclusions', '/api/corrective-actions'],
    ...['/api/desk-', '/api/documents', '/api/number-registers', '/api/units', '/api/cases'],
    '/api/papers',
  ],
  inbox: ['/api/inbox'],
  session: ['/api/session', '/api/sessions'],
} as const;
export type Subject = keyof typeof SHOWN_BY;
export type Changed = readonly Subject[];

/** Asks again for everything on the screen that may have changed; what is not on the screen is asked for when it is. */
export async function refreshAfter(queries: QueryClient, changed: Changed): Promise<void> {
  const prefixes = changed.flatMap((subject) => SHOWN_BY[subject] as readonly string[]);
  await queries.invalidateQueries({
    predicate: ({ queryKey }) => {
      const path = queryKey[1];
      return typeof path === 'string' && prefixes.some((prefix) => path.startsWith(prefix));
    },
  });
}
