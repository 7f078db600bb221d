import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, newKey, query } from '../../../api/client';
import { untilSettled } from '../../../api/command';
import { refreshAfter } from '../../../api/refresh';
import { beforeSignOut } from '../../../shell/before-sign-out';
import { useKept } from '../../../shell/drafts';
import { patched, type Checklist, type SavedAnswers, type Side, type Written } from './answer-sheet';
import { ChecklistWriter, type Writing } from './checklist-writer';

const CLOCK = {
  now: () => Date.now(),
  after: (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

export type Kept = Record<string, Written>;

/** Under which the unsent answers of a checklist are kept on the device. */
export function keptName(visitId: string, side: Side): string {
  return `inspection-checklist/${visitId}/${side}`;
}

/** The writer of a checklist, for as long as its page is open. */
export function useChecklist(
  checklist: Checklist,
  side: Side,
): { writer: ChecklistWriter; writing: Writing } {
  const queries = useQueryClient();
  const { visitId, items } = checklist;
  const kept = useKept<Kept>(keptName(visitId, side));
  const [writer] = useState(() => {
    const params = { path: { id: visitId } };
    const { queryKey } = query.queryOptions('get', '/api/inspection-visits/{id}/checklist', { params });
    return new ChecklistWriter(items, side, kept.value, {
      // Not by `useCommand`: saving outlives the page, and asks for nothing anew.
      put: async (answers) => {
        const header = { 'Idempotency-Key': newKey() };
        const saved = await untilSettled<SavedAnswers>(() =>
          side === 'team'
            ? api.PUT('/api/inspection-visits/{id}/answers', {
                params: { ...params, header },
                body: { answers },
              })
            : api.PUT('/api/inspection-visits/{id}/self-answers', {
                params: { ...params, header },
                body: { answers: answers.map(({ score: _, flagged: __, ...said }) => said) },
              }),
        );
        const seen = queries.getQueryData<Checklist>(queryKey);
        queries.setQueryData<Checklist>(queryKey, (before) => before && patched(before, side, saved));
        // The first answer of a unit changes the visit and what can be done with it.
        if (seen?.version !== saved.visitVersion) void refreshAfter(queries, ['inspections']);
        return saved;
      },
      keep: kept.keep,
      drop: kept.drop,
      clock: CLOCK,
    });
  });
  const writing = useSyncExternalStore(writer.subscribe, writer.snapshot);
  useEffect(() => writer.refresh(items), [writer, items]);
  useEffect(() => {
    writer.start();
    window.addEventListener('online', writer.retry);
    const stay = beforeSignOut(writer.flush);
    return () => {
      stay();
      window.removeEventListener('online', writer.retry);
      void writer.leave();
    };
  }, [writer]);
  return { writer, writing };
}
