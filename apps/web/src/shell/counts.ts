import { query } from '../api/client';
import { useHasRole } from '../api/session';

/** The figures beside the navigation: asked once for the page, changed by the stream. */
export function useCounts(): { queue: number; inbox: number } {
  const decides = useHasRole(
    'CADRE',
    'HOST_OFFICER',
    'DEPARTMENT_HEAD',
    'IN_CHARGE',
    'ORGANISATION_INSPECTION',
    'STANDING_COMMITTEE',
  );
  const queue = query.useQuery('get', '/api/queue/count', {}, { enabled: decides });
  const inbox = query.useQuery('get', '/api/inbox/count');
  return { queue: queue.data?.total ?? 0, inbox: inbox.data?.unread ?? 0 };
}
