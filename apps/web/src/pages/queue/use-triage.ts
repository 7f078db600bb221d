import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { nextAfter, stepFrom } from './order';
import type { Decision } from './outbox';
import type { QueueWork } from './queue-context';
import { focusRequest, focusRow, focusTitle } from './row-focus';
import { useLetters } from './settings';
import { useEntries, useOutbox } from './use-outbox';
import { useQueue } from './use-queue';

/** Going through the queue: which request is open, which comes next, and what becomes of what was decided. */
export function useTriage(wide: boolean) {
  const { t } = useTranslation('queue');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { taskId: openId } = useParams({ strict: false });
  const overdueOnly = useSearch({ strict: false })['qua-han'] === 'true';
  const queue = useQueue(overdueOnly);
  const { list, rows, total } = queue;
  const outbox = useOutbox();
  const entries = useEntries(outbox);
  const [letters] = useLetters();
  const [pointedAt, pointAt] = useState<string>();
  const [said, say] = useState('');
  const wantsFocus = useRef(false);

  const isDecided = (taskId: string) =>
    entries.some(({ decision, state }) => decision.taskId === taskId && state !== 'FAILED');
  const activeId = openId ?? rows.find(({ taskId }) => taskId === pointedAt)?.taskId ?? rows[0]?.taskId;

  /** @param focus whether whoever opens it goes on in it, not in the list */
  const open = (taskId: string | undefined, { replace = true, focus = false } = {}) => {
    if (focus && taskId === openId) return focusRequest();
    wantsFocus.current = focus;
    pointAt(taskId);
    const search = (before: object) => before;
    if (taskId !== undefined)
      return void navigate({ to: '/hang-cho/$taskId', params: { taskId }, search, replace });
    focusTitle();
    void navigate({ to: '/hang-cho', search, replace });
  };
  const move = (step: 1 | -1) => {
    // The first key goes to the first row.
    const next = stepFrom(rows, activeId, openId === undefined && pointedAt === undefined ? 0 : step);
    if (next === undefined) return;
    if (openId === undefined) pointAt(next.taskId);
    else open(next.taskId);
    focusRow(next.taskId);
    if (rows.indexOf(next) > rows.length - NEAR_THE_END && list.hasNextPage && !list.isFetchingNextPage)
      void list.fetchNextPage();
  };
  const nextId = nextAfter(rows, openId, isDecided)?.taskId;
  const openNext = () => open(nextId, { focus: true });
  const decide = (decision: Decision) => {
    if (!outbox.add(decision)) return;
    const { kind, verdict, number, submitter } = decision;
    const text = t('undo.text', { decided: t(`decided.${kind}.${verdict}`), number, name: submitter });
    say(`${text}. ${t('undo.button')}: z.`);
    openNext();
  };
  const undo = () => {
    const undone = outbox.undoLast();
    say(undone === undefined ? t('undo.nothing') : t('undo.undone', { number: undone.number }));
    if (undone !== undefined) open(undone.taskId, { focus: true });
  };

  // Beside the list there is always a request, so that the first key already decides something that is in sight.
  const firstId = rows.find(({ taskId }) => !isDecided(taskId))?.taskId;
  useEffect(() => {
    if (!wide || openId !== undefined || firstId === undefined) return;
    const search = (before: object) => before;
    void navigate({ to: '/hang-cho/$taskId', params: { taskId: firstId }, search, replace: true });
  }, [wide, openId, firstId, navigate]);
  // The next one is there at once when this one is decided.
  useEffect(() => {
    if (openId === undefined || nextId === undefined) return;
    void queries.prefetchQuery(
      query.queryOptions('get', '/api/tasks/{id}', { params: { path: { id: nextId } } }),
    );
  }, [queries, openId, nextId]);
  useArrivals(list.isSuccess ? total : undefined, () => say(t('list.arrived')));

  const at = rows.findIndex(({ taskId }) => taskId === openId);
  const work: Omit<QueueWork, 'selecting'> = {
    ...{ outbox, entries, wide, letters, total, decide, openNext, move, undo },
    position: at < 0 ? undefined : at + 1,
    takeFocus: () => {
      const wanted = wantsFocus.current;
      wantsFocus.current = false;
      return wanted;
    },
  };
  return { queue, work, overdueOnly, openId, activeId, said, isDecided, open };
}

/** From here on the next page is asked for. */
const NEAR_THE_END = 5;

/** Tells when the figure grows while the page is open. */
function useArrivals(total: number | undefined, tell: () => void): void {
  const known = useRef(total);
  useEffect(() => {
    if (known.current !== undefined && total !== undefined && total > known.current) tell();
    known.current = total;
  });
}
