import { useQueryClient } from '@tanstack/react-query';
import { api, query } from '../../api/client';
import { useCommand } from '../../api/command';
import { marking, type Marked, type Pages } from './inbox-list';

const LISTS = ['get', '/api/inbox'];

/**
 * Marks as read at once on the screen and then on the server. The lists are not asked for again, or what was marked
 * would vanish from “unread” under the reader’s eyes; only the count comes from the answer.
 */
export function useMarkRead() {
  const queries = useQueryClient();
  const { mutateAsync, error, isPending } = useCommand(
    (body: Marked, key) =>
      api.POST('/api/inbox/read', { body, params: { header: { 'Idempotency-Key': key } } }),
    [],
  );
  const mark = async (marked: Marked): Promise<void> => {
    // An answer that is under way was given before this, and would bring the marks back.
    const overtaken = queries.isFetching({ queryKey: LISTS }) > 0;
    queries.setQueriesData<Pages>(
      { queryKey: LISTS },
      (pages) => pages && marking(pages, marked, new Date().toISOString()),
    );
    try {
      const { unread } = await mutateAsync(marked);
      queries.setQueryData(
        query.queryOptions('get', '/api/inbox/count').queryKey,
        (count: { unread: number; lastSeq: number } | undefined) => count && { ...count, unread },
      );
      if (overtaken) await queries.invalidateQueries({ queryKey: LISTS });
    } catch {
      // Shown as it really is again; what was refused is told by the page.
      await queries.invalidateQueries({ queryKey: LISTS });
    }
  };
  return { mark, error, isPending };
}
