import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, etag, newKey, query } from '../../../api/client';
import { untilSettled } from '../../../api/command';
import { beforeSignOut } from '../../../shell/before-sign-out';
import { useKept } from '../../../shell/drafts';
import type { Report } from './draft';
import type { KeptDraft } from './opening';
import { ReportWriter, type Writing } from './report-writer';

const CLOCK = {
  now: () => Date.now(),
  after: (ms: number, act: () => void) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** The writer of a report, for as long as its page is open. */
export function useWriting(report: Report): { writer: ReportWriter; writing: Writing } {
  const queries = useQueryClient();
  const { reportId } = report;
  const kept = useKept<KeptDraft>(`report/${reportId}`);
  const [writer] = useState(() => {
    const shown = query.queryOptions('get', '/api/reports/{id}', { params: { path: { id: reportId } } });
    return new ReportWriter(report, kept.value, {
      // Not by `useCommand`: a save outlives the page, and its key is that of the attempt.
      put: async (fields, version, key) => {
        const header = { 'Idempotency-Key': key, 'If-Match': etag(version) };
        const saved = await untilSettled<Report>(() =>
          api.PUT('/api/reports/{id}', { params: { path: { id: reportId }, header }, body: fields }),
        );
        queries.setQueryData(shown.queryKey, saved);
        return saved;
      },
      fetch: () => queries.fetchQuery({ ...shown, staleTime: 0 }),
      newKey,
      keep: kept.keep,
      drop: kept.drop,
      clock: CLOCK,
    });
  });
  const writing = useSyncExternalStore(writer.subscribe, writer.snapshot);
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
