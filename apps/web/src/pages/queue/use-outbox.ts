import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../../api/client';
import { refreshAfter } from '../../api/refresh';
import { useSession } from '../../api/session';
import { beforeSignOut } from '../../shell/before-sign-out';
import { keptOf } from '../../shell/drafts';
import { addNotice } from '../../shell/notices';
import i18n from '../../words/i18n';
import { failureInWords } from './failure-words';
import { keyHoldingJournal, recover } from './journal';
import { keptReason } from './kept-reason';
import { Outbox, type Clock, type Entry } from './outbox';
import { sendDecision } from './send-decision';
import { keptWaitMs } from './settings';

const CLOCK: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Outlives the page, so that what was decided just before leaving it is sent, and its refusal told. */
const outboxes = new WeakMap<QueryClient, Map<string, Outbox>>();
/** Whether the queue is on the screen and tells by itself what went wrong. */
let pagesOpen = 0;

/** The outbox of the signed-in person. Leaving the page sends at once what waits in it. */
export function useOutbox(): Outbox {
  const queries = useQueryClient();
  const { personId } = useSession().person;
  const [outbox] = useState(() => outboxOf(queries, personId));
  useEffect(() => {
    pagesOpen += 1;
    void recover(personId, outbox);
    return () => {
      pagesOpen -= 1;
      void outbox.flush();
    };
  }, [outbox, personId]);
  return outbox;
}

export function useEntries(outbox: Outbox): readonly Entry[] {
  return useSyncExternalStore(outbox.subscribe, outbox.entries);
}

function outboxOf(queries: QueryClient, personId: string): Outbox {
  const ofPeople = outboxes.get(queries) ?? new Map<string, Outbox>();
  outboxes.set(queries, ofPeople);
  const outbox = ofPeople.get(personId) ?? create(queries, personId);
  ofPeople.set(personId, outbox);
  return outbox;
}

function create(queries: QueryClient, personId: string): Outbox {
  const outbox = new Outbox({
    clock: CLOCK,
    send: sendDecision,
    newKey,
    waitMs: keptWaitMs,
    journal: keyHoldingJournal(personId),
    onSent: async ({ taskId }) => {
      keptOf(personId).drop(keptReason(taskId));
      await refreshAfter(queries, ['queue', 'trips', 'reports', 'inspections']);
    },
    onFailed: (entry) => {
      void refreshAfter(queries, ['queue']);
      if (pagesOpen === 0) tell(entry);
    },
  });
  window.addEventListener('pagehide', () => void outbox.flush(true));
  beforeSignOut(() => outbox.flush());
  return outbox;
}

function tell(entry: Entry): void {
  const { title, detail } = failureInWords(entry);
  const { taskId } = entry.decision;
  const link = { to: `/hang-cho/${taskId}`, word: i18n.t('queue:failed.open') };
  addNotice({ id: `queue/${taskId}`, title, detail, link });
}
