import { Badge, Checkbox, Group, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconClipboardList,
  IconClock,
  IconFileCertificate,
  IconFileText,
  IconRefresh,
  IconRoute,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { dayOf, formatDates, formatDue, formatNumber } from '../../design/format';
import type { Entry } from './outbox';
import { rowId } from './row-focus';
import classes from './queue.module.css';
import type { QueueItem } from './use-queue';

const KIND_ICONS: Record<QueueItem['kind'], Icon> = {
  REGISTRATION: IconRoute,
  REPORT: IconFileText,
  INSPECTION_PLAN: IconClipboardList,
  INSPECTION_CONCLUSION: IconFileCertificate,
};
/** A plan may name all units of a province. */
const UNITS_NAMED = 3;

export function QueueRow({
  item,
  entry,
  open,
  active,
  selected,
  onSelect,
  onOpen,
}: {
  item: QueueItem;
  entry: Entry | undefined;
  open: boolean;
  active: boolean;
  selected: boolean;
  onSelect: () => void;
  onOpen: () => void;
}) {
  const { t } = useTranslation('queue');
  const { taskId, submitter, hostUnits, dates, days, number, kind, roundName, revision } = item;
  const companions = item.participants.filter(({ personId }) => personId !== submitter.personId).length;
  const leaving = entry !== undefined && entry.state !== 'FAILED';
  const KindIcon = KIND_ICONS[kind];
  const units = hostUnits.slice(0, UNITS_NAMED).map(({ name }) => name);
  const where = [
    `${formatDates(dates)} · ${t('facts.dayCount', { number: formatNumber(days) })}`,
    ...(kind === 'REGISTRATION' ? [roundName ?? t('list.outside')] : []),
  ].join(' · ');
  return (
    <li className={classes.row} data-open={open || undefined} data-selected={selected || undefined}>
      <Checkbox
        className={classes.pick}
        aria-label={t('list.pick', { number, name: submitter.fullName })}
        checked={selected}
        disabled={leaving}
        onChange={onSelect}
        tabIndex={active ? 0 : -1}
      />
      <Link
        to="/hang-cho/$taskId"
        params={{ taskId }}
        search={(before) => before}
        id={rowId(taskId)}
        data-queue-row
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        className={classes.rowLink}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Text fw={600} td={leaving ? 'line-through' : undefined}>
            {submitter.fullName}
          </Text>
          <Due item={item} />
        </Group>
        {submitter.office && <Text size="sm">{submitter.office}</Text>}
        <Text size="sm" fw={600} mt={2}>
          {units.join(', ')}
          {hostUnits.length > units.length &&
            ` ${t('list.moreUnits', { count: hostUnits.length - units.length })}`}
        </Text>
        <Text size="sm">{where}</Text>
        <Group gap={6} mt={4}>
          <Badge
            variant="default"
            tt="none"
            radius="sm"
            className={classes.wrapBadge}
            leftSection={<KindIcon aria-hidden size={13} />}
          >
            {t(`kind.${kind}`)}
          </Badge>
          {revision > 1 && (
            <Badge
              variant="light"
              color="orange"
              tt="none"
              radius="sm"
              className={classes.wrapBadge}
              leftSection={<IconRefresh aria-hidden size={13} />}
            >
              {t('list.again', { count: revision })}
            </Badge>
          )}
          {companions > 0 && <Text size="sm">{t('list.companions', { count: companions })}</Text>}
          {entry && <Leaving entry={entry} />}
        </Group>
      </Link>
    </li>
  );
}

function Due({ item }: { item: QueueItem }) {
  const { businessToday } = useSession();
  const Icon = item.overdue ? IconAlertTriangle : IconClock;
  return (
    <Text
      size="sm"
      fw={item.overdue ? 600 : undefined}
      c={item.overdue ? 'var(--mantine-color-red-text)' : undefined}
      className={classes.due}
    >
      <Icon aria-hidden size={14} className={classes.inline} /> {formatDue(dayOf(item.dueAt), businessToday)}
    </Text>
  );
}

function Leaving({ entry: { state, decision } }: { entry: Entry }) {
  const { t } = useTranslation('queue');
  const verdict = t(`verdict.${decision.kind}.${decision.verdict}`);
  if (state === 'FAILED')
    return (
      <Badge
        color="red"
        variant="light"
        tt="none"
        radius="sm"
        leftSection={<IconAlertTriangle aria-hidden size={13} />}
      >
        {t('list.unsent')}
      </Badge>
    );
  return (
    <Badge
      color="blue"
      variant="light"
      tt="none"
      radius="sm"
      leftSection={<IconSend aria-hidden size={13} />}
    >
      {t(state === 'WAITING' ? 'list.pending' : 'list.sending', { verdict })}
    </Badge>
  );
}
