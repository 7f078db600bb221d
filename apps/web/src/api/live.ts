import type { QueryClient } from '@tanstack/react-query';
import { query } from './client';
import { refreshAfter, type Subject } from './refresh';

/** After the browser gave a stream up, ms; while it still tries by itself nothing is done here. */
const OPEN_AGAIN_MS = 3_000;
/**
 * A tab that nobody has looked at for so long lets its stream go, ms: a browser has six connections to a server without
 * HTTP/2, and six forgotten tabs would leave none for the seventh.
 */
const FORGOTTEN_MS = 5_000;

export type LiveMessage = { notificationId: string; kind: string; title: string; link: string | null };
type InboxData = { seq: number; unread: number; message: LiveMessage | null };

const INSPECTION = /^(PLAN|INSPECTION|CONCLUSION|ACTION|SELF_INSPECTION|UNIT_REPORT|DESK|PAPER)_/;

/** Which pages show something else after a message of this kind. */
function changedBy(kind: string): Subject[] {
  if (/^TASK_/.test(kind)) return ['queue', 'trips', 'inspections'];
  if (/^VISIT_/.test(kind)) return ['queue', 'trips'];
  if (/^(REGISTRATION|ENDING)_|NAMED_IN_TRIP/.test(kind)) return ['trips', 'reports', 'queue', 'inspections'];
  if (/^(DUTY|REPORT|DAYS|LATENESS)_|NAMED_IN_REPORT/.test(kind)) return ['reports', 'queue'];
  if (kind.startsWith('RECOMMENDATION_')) return ['findings'];
  if (INSPECTION.test(kind)) return ['inspections', 'queue'];
  return [];
}

/**
 * Keeps the pages as the server is: one stream of server-sent events for this tab, opened again for as long as the tab
 * lives. After a gap everything on the screen is asked for again, so that nothing depends on an event that was missed.
 *
 * @returns ends it
 */
export function listen(
  queries: QueryClient,
  events: { onMessage: (message: LiveMessage) => void; onConnected: (connected: boolean) => void },
): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSeq: number | undefined;
  let missed = false;
  let resting = false;

  const open = () => {
    source = new EventSource(lastSeq === undefined ? '/api/stream' : `/api/stream?lastEventId=${lastSeq}`);
    source.onopen = () => {
      events.onConnected(true);
      if (missed) void queries.invalidateQueries();
      missed = false;
    };
    source.onerror = () => {
      missed = true;
      events.onConnected(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      // Refused: the session may have ended. Asking for it tells, and asks to sign in.
      void queries.invalidateQueries({ queryKey: ['get', '/api/inbox/count'] });
      timer = setTimeout(open, OPEN_AGAIN_MS);
    };
    source.addEventListener('queue', () => void refreshAfter(queries, ['queue']));
    source.addEventListener('inbox', (event: MessageEvent<string>) => {
      const { seq, unread, message } = JSON.parse(event.data) as InboxData;
      const isNew = lastSeq === undefined || seq > lastSeq;
      lastSeq = Math.max(lastSeq ?? 0, seq);
      queries.setQueryData(query.queryOptions('get', '/api/inbox/count').queryKey, {
        unread,
        lastSeq: seq,
      });
      if (message === null || !isNew) return;
      events.onMessage(message);
      void queries.invalidateQueries({ queryKey: ['get', '/api/inbox'] });
      void refreshAfter(queries, changedBy(message.kind));
    });
  };
  const rest = () => {
    resting = true;
    missed = true;
    source?.close();
  };
  const watch = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(rest, FORGOTTEN_MS);
    else if (resting || source?.readyState === EventSource.CLOSED) {
      resting = false;
      open();
    }
  };
  document.addEventListener('visibilitychange', watch);
  open();
  // Opened in the background, and perhaps never looked at.
  if (document.hidden) watch();
  return () => {
    document.removeEventListener('visibilitychange', watch);
    clearTimeout(timer);
    source?.close();
  };
}
