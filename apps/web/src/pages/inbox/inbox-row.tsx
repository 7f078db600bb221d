import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconChecklist,
  IconClipboardList,
  IconFileCertificate,
  IconFileText,
  IconMapPin,
  IconMessage2Exclamation,
  IconRosetteDiscountCheck,
  IconRoute,
  IconTool,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../design/format';
import type { Item } from './inbox-list';
import classes from './inbox.module.css';

/** What a message is about; the first that fits. */
const ICONS: [RegExp, Icon][] = [
  [/^TASK_/, IconChecklist],
  [/^INCIDENT_|^ENDING_/, IconAlertTriangle],
  [/^VISIT_/, IconMapPin],
  [/^DAYS_|^REPORT_VERIFIED/, IconRosetteDiscountCheck],
  [/^DUTY_|^REPORT_|^LATENESS_|^NAMED_IN_REPORT/, IconFileText],
  [/^RECOMMENDATION_/, IconMessage2Exclamation],
  [/^CONCLUSION_/, IconFileCertificate],
  [/^ACTION_/, IconTool],
  [/^UNIT_REPORT_|^SELF_INSPECTION_/, IconFileText],
  [/^PAPER_|^INSPECTION_/, IconClipboardList],
];

/** One message; opening what it leads to marks it as read. */
export function InboxRow({ item, onRead }: { item: Item; onRead: (item: Item) => void }) {
  const { t } = useTranslation('inbox');
  const { kind, title, text, link, at, readAt } = item;
  const unread = readAt === null;
  const Icon = ICONS.find(([kinds]) => kinds.test(kind))?.[1] ?? IconRoute;
  const read = () => unread && onRead(item);
  return (
    <li className={classes.row} data-unread={unread || undefined}>
      <Icon aria-hidden size={22} className={classes.icon} />
      <div>
        <Group gap="xs">
          {link === null ? (
            <span lang="vi" className={classes.title}>
              {title}
            </span>
          ) : (
            // A middle click opens it in another tab, and is reading it too.
            <Link
              lang="vi"
              to={link}
              onClick={read}
              onAuxClick={read}
              className={`${classes.title} ${classes.link}`}
            >
              {title}
            </Link>
          )}
          {unread && (
            <Badge size="sm" tt="none">
              {t('isUnread')}
            </Badge>
          )}
        </Group>
        <Text size="sm" lang="vi">
          <time dateTime={at}>{formatInstant(at).slice(-5)}</time> · {text}
        </Text>
      </div>
      {unread && (
        <ActionIcon
          className={`${classes.mark} no-print`}
          aria-label={t('markOne', { title })}
          title={t('markOne', { title })}
          onClick={() => onRead(item)}
        >
          <IconCheck aria-hidden size={20} />
        </ActionIcon>
      )}
    </li>
  );
}
