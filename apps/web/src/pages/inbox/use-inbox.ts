import { query } from '../../api/client';

/** Small enough for a phone on one bar, large enough to fill a screen. */
const PAGE = 30;

export function useInbox(unreadOnly: boolean) {
  return query.useInfiniteQuery(
    'get',
    '/api/inbox',
    { params: { query: { limit: PAGE, ...(unreadOnly ? { unread: 'true' as const } : {}) } } },
    // Null, not undefined: of undefined the client would make a cursor `0`.
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
