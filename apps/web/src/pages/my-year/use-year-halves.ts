import { useEffect, useMemo } from 'react';
import { query } from '../../api/client';
import { halvesOf, type YearHalves } from './year-halves';

/** The most that a page of a list may hold; more trips than one person makes in a year. */
const PAGE = 100;

/** What is known of the half days of a year: the whole ledger, and the trips that are not in it yet. */
export function useYearHalves(year: number) {
  const ledger = useLedger(year);
  const trips = query.useQuery('get', '/api/registrations', {
    params: { query: { scope: 'own', year, limit: PAGE } },
  });
  const duties = query.useQuery('get', '/api/duties', {
    params: { query: { scope: 'own', year, limit: PAGE } },
  });
  const asked = [ledger, trips, duties];
  const data = useMemo((): YearHalves | undefined => {
    if (ledger.data === undefined || ledger.hasNextPage) return undefined;
    if (trips.data === undefined || duties.data === undefined) return undefined;
    const entries = ledger.data.pages.flatMap(({ items }) => items);
    return halvesOf(entries, trips.data.items, duties.data.items);
  }, [ledger.data, ledger.hasNextPage, trips.data, duties.data]);
  return {
    data,
    error: asked.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => asked.filter(({ error }) => error !== null).forEach(({ refetch }) => void refetch()),
  };
}

function useLedger(year: number) {
  const pages = query.useInfiniteQuery(
    'get',
    '/api/ledger',
    { params: { query: { year, limit: PAGE } } },
    // Null, not undefined: of undefined the client would make a cursor `0`.
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor },
  );
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return pages;
}
