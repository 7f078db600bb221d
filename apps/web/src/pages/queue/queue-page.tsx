import './words';
import { ActionIcon, Group, SegmentedControl, Stack, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { BulkDialog } from './bulk-dialog';
import { Counts } from './counts';
import { EmptyQueue, NothingOpen } from './empty-queue';
import { HelpSheet } from './help-sheet';
import type { Verdict } from './outbox';
import { OutboxBars } from './outbox-bars';
import { QueueContext, type QueueWork } from './queue-context';
import { QueueList } from './queue-list';
import classes from './queue.module.css';
import { useKeys } from './use-keys';
import { useSelection } from './use-selection';
import { useTriage } from './use-triage';

/** The list and the request need this much beside each other. */
const WIDE = '(min-width: 70em)';

/** Chờ tôi duyệt: the list, beside it the request; on a phone the one or the other. */
export default function QueuePage() {
  const { t } = useTranslation('queue');
  const wide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const { queue, work, overdueOnly, openId, activeId, said, isDecided, open } = useTriage(wide);
  const { list, rows, total, overdue } = queue;
  const selection = useSelection(rows);
  const [helping, setHelping] = useState(false);
  const [bulk, setBulk] = useState<Verdict>();
  const listInSight = wide || openId === undefined;
  const selecting = listInSight && selection.ids.size > 0;
  const many = (verdict: Verdict) => (selecting ? () => setBulk(verdict) : undefined);
  useKeys(
    {
      next: () => work.move(1),
      previous: () => work.move(-1),
      open: activeId === undefined ? undefined : () => open(activeId, { replace: false, focus: true }),
      select: activeId === undefined || !listInSight ? undefined : () => selection.toggle(activeId),
      undo: work.undo,
      help: () => setHelping(true),
      approve: many('APPROVE'),
      return: many('RETURN'),
      reject: many('REJECT'),
    },
    work.letters,
  );
  const closeBulk = () => {
    setBulk(undefined);
    selection.clear();
    // What is open may have been one of them.
    if (openId !== undefined && !rows.some(({ taskId }) => taskId === openId)) work.openNext();
  };
  const side = (
    <Asked of={list} lines={8}>
      {() =>
        rows.length === 0 ? (
          <EmptyQueue overdueOnly={overdueOnly} />
        ) : (
          <QueueList
            {...{ rows, activeId, openId, selection, wide }}
            entries={work.entries}
            more={
              list.hasNextPage
                ? { load: () => void list.fetchNextPage(), loading: list.isFetchingNextPage }
                : undefined
            }
            onOpen={(taskId) => open(taskId, { replace: false, focus: true })}
            onBulk={setBulk}
          />
        )
      }
    </Asked>
  );
  const shared: QueueWork = { ...work, selecting };
  return (
    <QueueContext.Provider value={shared}>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {listInSight ? (
        <Page
          title={t('title')}
          intro={<Counts total={total} overdue={overdue} />}
          actions={
            <>
              <Filter overdueOnly={overdueOnly} overdue={overdue} />
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
          {wide && (rows.length > 0 || openId !== undefined) ? (
            <Group align="flex-start" wrap="nowrap" gap="lg" className={classes.split}>
              <Stack gap="xs" className={classes.listSide} component="section" aria-label={t('title')}>
                {side}
                <OutboxBars />
              </Stack>
              <div className={classes.paneSide}>{openId === undefined ? <NothingOpen /> : <Outlet />}</div>
            </Group>
          ) : (
            <>
              {side}
              <div className={classes.foot}>
                <OutboxBars />
              </div>
            </>
          )}
        </Page>
      ) : (
        <Outlet />
      )}
      <HelpSheet opened={helping} onClose={() => setHelping(false)} />
      {bulk !== undefined && (
        <BulkDialog
          verdict={bulk}
          items={rows.filter(({ taskId }) => selection.ids.has(taskId) && !isDecided(taskId))}
          onClose={closeBulk}
        />
      )}
    </QueueContext.Provider>
  );
}

function Filter({ overdueOnly, overdue }: { overdueOnly: boolean; overdue: number | undefined }) {
  const { t } = useTranslation('queue');
  const navigate = useNavigate();
  return (
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
}
