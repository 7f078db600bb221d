import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kindOfAll, verdictsOf } from './bulk';
import type { Entry, Verdict } from './outbox';
import { QueueRow } from './queue-row';
import classes from './queue.module.css';
import type { QueueItem } from './use-queue';
import type { Selection } from './use-selection';
import { VerdictButton } from './verdict-button';

/** The rows, of which one is in the order of Tab: arrows, or j and k, go to the others. */
export function QueueList({
  rows,
  activeId,
  openId,
  entries,
  selection,
  wide,
  more,
  onOpen,
  onBulk,
}: {
  rows: readonly QueueItem[];
  activeId: string | undefined;
  openId: string | undefined;
  entries: readonly Entry[];
  selection: Selection;
  wide: boolean;
  more: { load: () => void; loading: boolean } | undefined;
  onOpen: (taskId: string) => void;
  onBulk: (verdict: Verdict) => void;
}) {
  const { t } = useTranslation('queue');
  const { ids } = selection;
  const kind = kindOfAll(rows.filter(({ taskId }) => ids.has(taskId)));
  return (
    <Stack gap="xs" className={wide ? classes.listWide : undefined}>
      <Group justify="space-between" gap="xs" className="no-print" mih={44}>
        <Checkbox
          checked={ids.size === rows.length}
          indeterminate={ids.size > 0 && ids.size < rows.length}
          onChange={({ currentTarget }) => selection.all(currentTarget.checked)}
          label={ids.size > 0 ? t('list.picked', { count: ids.size }) : t('list.pickAll')}
        />
        {ids.size > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={selection.clear}>
            {t('list.unpick')}
          </Button>
        )}
      </Group>
      {ids.size > 0 && (
        <Group gap="xs" role="group" aria-label={t('bulk.label')} className="no-print">
          {verdictsOf(kind).map((verdict) => (
            <VerdictButton
              key={verdict}
              kind={kind}
              verdict={verdict}
              size="sm"
              onClick={() => onBulk(verdict)}
            />
          ))}
        </Group>
      )}
      <ul
        aria-label={t('list.label')}
        className={classes.rows}
        data-scroll-restoration-id="queue-rows"
        onKeyDown={(event) => {
          const to = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
          if (to === undefined) return;
          event.preventDefault();
          const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-queue-row]')];
          const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
          links[Math.min(Math.max(at + to, 0), links.length - 1)]?.focus();
        }}
      >
        {rows.map((item) => (
          <QueueRow
            key={item.taskId}
            item={item}
            entry={entries.find(({ decision }) => decision.taskId === item.taskId)}
            open={item.taskId === openId}
            active={item.taskId === activeId}
            selected={ids.has(item.taskId)}
            onSelect={() => selection.toggle(item.taskId)}
            onOpen={() => onOpen(item.taskId)}
          />
        ))}
        {more && (
          <li className={classes.more}>
            <Button variant="default" size="sm" fullWidth loading={more.loading} onClick={more.load}>
              {t('list.more')}
            </Button>
          </li>
        )}
      </ul>
      <Text size="xs" className={classes.keysHint}>
        {t('list.keys')}
      </Text>
    </Stack>
  );
}
