import { ActionIcon, Group, SegmentedControl, Stack, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { BulkDialog } from './bulk-dialog';
import { Counts } from './counts';
import { EmptyQueue, NothingOpen } from './empty-queue';
import { HelpSheet } from './help-sheet';
import { nextAfter, stepFrom } from './order';
import type { Decision, Verdict } from './outbox';
import { OutboxBars } from './outbox-bars';
import { QueueContext, type QueueWork } from './queue-context';
import { QueueList } from './queue-list';
import classes from './queue.module.css';
import { focusRow } from './row-focus';
import { useLetters } from './settings';
import { useEntries, useOutbox } from './use-outbox';
import { useKeys } from './use-keys';
import { useQueue } from './use-queue';
import { useSelection } from './use-selection';

/** The list and the request need this much beside each other. */
const WIDE = '(min-width: 70em)';

export default function QueuePage() {
  const { t } = useTranslation('queue');
  const navigate = useNavigate();
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const { taskId: openId } = useParams({ strict: false });
  const overdueOnly = useSearch({ strict: false })['qua-han'] === 'true';
  const { list, rows, total, overdue } = useQueue(overdueOnly);
  const outbox = useOutbox();
  const entries = useEntries(outbox);
  const [letters] = useLetters();
  const [helping, setHelping] = useState(false);
  const [pointedAt, pointAt] = useState<string>();
  const [bulk, setBulk] = useState<Verdict>();
  const [said, say] = useState('');
  const selection = useSelection(rows);
  const wantsFocus = useRef(false);

  const activeId = openId ?? rows.find(({ taskId }) => taskId === pointedAt)?.taskId ?? rows[0]?.taskId;
  const open = (taskId: string | undefined, { replace = true, focus = false } = {}) => {
    wantsFocus.current = focus;
    const search = (before: object) => before;
    if (taskId === undefined) void navigate({ to: '/hang-cho', search, replace });
    else void navigate({ to: '/hang-cho/$taskId', params: { taskId }, search, replace });
  };
  const move = (step: 1 | -1) => {
    const next = stepFrom(rows, activeId, openId === undefined && pointedAt === undefined ? 0 : step);
    if (next === undefined) return;
    pointAt(next.taskId);
    if (openId !== undefined) open(next.taskId);
    focusRow(next.taskId);
    if (rows.indexOf(next) > rows.length - 5 && list.hasNextPage && !list.isFetchingNextPage)
      void list.fetchNextPage();
  };
  const openNext = () => open(nextAfter(rows, openId, isWaiting)?.taskId, { focus: true });
  const isWaiting = (taskId: string) => entries.some(({ decision }) => decision.taskId === taskId);
  const decide = (decision: Decision) => {
    if (!outbox.add(decision)) return;
    say(
      t('undo.text', {
        decided: t(`decided.${decision.kind}.${decision.verdict}`),
        number: decision.number,
        name: decision.submitter,
      }) + `. ${t('undo.button')}: z.`,
    );
    openNext();
  };
  const undo = () => {
    const undone = outbox.undoLast();
    say(undone === undefined ? t('undo.nothing') : t('undo.undone', { number: undone.number }));
    if (undone !== undefined) open(undone.taskId, { focus: true });
  };
  const toggle = () => activeId !== undefined && selection.toggle(activeId);
  const many = (verdict: Verdict) => (selection.ids.size > 0 ? () => setBulk(verdict) : undefined);
  useKeys(
    {
      next: () => move(1),
      previous: () => move(-1),
      open: () => activeId !== undefined && open(activeId, { replace: false, focus: true }),
      select: toggle,
      undo,
      help: () => setHelping(true),
      approve: many('APPROVE'),
      return: many('RETURN'),
      reject: many('REJECT'),
    },
    letters,
  );
  // Beside the list there is always a request, so that the first key already decides something that is in sight.
  const firstId = rows.find(({ taskId }) => !isWaiting(taskId))?.taskId;
  useEffect(() => {
    if (!wide || openId !== undefined || firstId === undefined) return;
    void navigate({ to: '/hang-cho/$taskId', params: { taskId: firstId }, search: (s) => s, replace: true });
  }, [wide, openId, firstId, navigate]);
  useArrivals(list.isSuccess && !overdueOnly ? total : undefined, () => say(t('list.arrived')));

  const at = rows.findIndex(({ taskId }) => taskId === openId);
  const work: QueueWork = {
    ...{ outbox, entries, wide, letters, total, decide, openNext, move, undo },
    selecting: selection.ids.size > 0,
    position: at < 0 ? undefined : at + 1,
    takeFocus: () => {
      const wanted = wantsFocus.current;
      wantsFocus.current = false;
      return wanted;
    },
  };
  const filter = (
    <SegmentedControl
      aria-label={t('filter.label')}
      value={overdueOnly ? 'true' : ''}
      onChange={(value) => void navigate({ to: '.', search: value === '' ? {} : { 'qua-han': value } })}
      data={[
        { value: '', label: t('filter.all') },
        { value: 'true', label: `${t('filter.overdue')} (${overdue ?? 0})` },
      ]}
    />
  );
  const rowsOrNone = (
    <Asked of={list} lines={8}>
      {() =>
        rows.length === 0 ? (
          <EmptyQueue overdueOnly={overdueOnly} />
        ) : (
          <QueueList
            {...{ rows, activeId, openId, entries, selection, wide }}
            more={
              list.hasNextPage
                ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }
                : undefined
            }
            onOpen={(taskId) =>
              taskId === openId
                ? focusRow(taskId)
                : (pointAt(taskId), open(taskId, { replace: false, focus: true }))
            }
            onBulk={setBulk}
          />
        )
      }
    </Asked>
  );
  return (
    <QueueContext.Provider value={work}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {!wide && openId !== undefined ? (
        <Outlet />
      ) : (
        <Page
          title={t('title')}
          intro={<Counts total={total} overdue={overdue} />}
          actions={
            <>
              {filter}
              <ActionIcon
                variant="default"
                aria-label={t('help.button')}
                title={t('help.button')}
                onClick={() => setHelping(true)}
              >
                <IconKeyboard aria-hidden size={20} />
              </ActionIcon>
            </>
          }
        >
          {wide ? (
            <Group align="flex-start" wrap="nowrap" gap="lg" className={classes.split}>
              <Stack gap="xs" className={classes.listSide}>
                {rowsOrNone}
                <OutboxBars />
              </Stack>
              <div className={classes.paneSide}>
                {openId === undefined ? rows.length > 0 && <NothingOpen /> : <Outlet />}
              </div>
            </Group>
          ) : (
            <>
              {rowsOrNone}
              <div className={classes.foot}>
                <OutboxBars />
              </div>
            </>
          )}
        </Page>
      )}
      <HelpSheet opened={helping} onClose={() => setHelping(false)} />
      {bulk !== undefined && (
        <BulkDialog
          verdict={bulk}
          items={rows.filter(({ taskId }) => selection.ids.has(taskId) && !isWaiting(taskId))}
          onClose={() => {
            setBulk(undefined);
            selection.clear();
          }}
        />
      )}
    </QueueContext.Provider>
  );
}

/** Tells when the figure grows while the page is open. */
function useArrivals(total: number | undefined, tell: () => void): void {
  const known = useRef(total);
  useEffect(() => {
    if (known.current !== undefined && total !== undefined && total > known.current) tell();
    known.current = total;
  });
}
