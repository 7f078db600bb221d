import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { query } from '../../api/client';
import type { components } from '../../api/schema';

export type QueueItem = components['schemas']['QueueItem'];
const PAGE = 25;

/**
 * What waits for me, and how much. The figures are those of the badge in the navigation, so that the two are never
 * different; every answer of the list brings them up to date.
 */
export function useQueue(overdueOnly: boolean) {
  const queries = useQueryClient();
  const list = query.useInfiniteQuery(
    'get',
    '/api/queue',
    { params: { query: { limit: PAGE, ...(overdueOnly ? { overdue: 'true' as const } : {}) } } },
    {
      pageParamName: 'cursor',
      // Undefined would be sent as page 0.
      initialPageParam: null,
      getNextPageParam: (last: Page) => last.nextCursor ?? undefined,
    },
  );
  const count = query.useQuery('get', '/api/queue/count', {});
  const pages = list.data?.pages;
  useEffect(() => {
    const newest = pages?.at(-1);
    if (newest === undefined) return;
    const { total, overdue } = newest;
    queries.setQueryData(query.queryOptions('get', '/api/queue/count', {}).queryKey, { total, overdue });
  }, [queries, pages]);
  // While pages are asked for again a row may have moved from one to the next.
  const rows = useMemo(() => {
    const byId = new Map(pages?.flatMap(({ items }) => items).map((item) => [item.taskId, item]));
    return [...byId.values()];
  }, [pages]);
  return { list, rows, total: count.data?.total, overdue: count.data?.overdue };
}

type Page = components['schemas']['approvals.queue.response'];
