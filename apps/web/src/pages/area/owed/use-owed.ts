import { useEffect } from 'react';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import type { Scope } from '../access';

export type Duty = components['schemas']['Duty'];

const PAGE = 100;

/** What is still to be reported, all of it: the oldest stands on the server’s last page. */
export function useOwed(year: number, scope: Exclude<Scope, 'host'>) {
  const overdue = useAllOf('OVERDUE', year, scope);
  const returned = useAllOf('RETURNED', year, scope);
  const open = useAllOf('OPEN', year, scope);
  const all = [overdue, returned, open];
  const complete = all.every(({ data, hasNextPage }) => data !== undefined && !hasNextPage);
  return {
    data: complete
      ? all.flatMap(({ data }) => data?.pages.flatMap(({ items }) => items) ?? []).sort(byDue)
      : undefined,
    error: all.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => void Promise.all(all.map((one) => one.refetch())),
  };
}

function useAllOf(state: Duty['state'], year: number, scope: Exclude<Scope, 'host'>) {
  const found = query.useInfiniteQuery(
    'get',
    '/api/duties',
    { params: { query: { scope, year, state, limit: PAGE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined,
    },
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = found;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return found;
}

function byDue(a: Duty, b: Duty): number {
  return a.dueAt.localeCompare(b.dueAt) || a.dutyId.localeCompare(b.dutyId);
}
