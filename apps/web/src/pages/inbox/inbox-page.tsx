import './words';
import { Button, SegmentedControl, Stack, Title, VisuallyHidden } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useSession } from '../../api/session';
import { EmptyState } from '../../design/empty-state';
import { daysBetween, formatDay, formatNumber } from '../../design/format';
import { Page } from '../../design/page';
import { ProblemAlert } from '../../design/problem-alert';
import { Asked } from '../../design/waiting';
import { Arrivals } from './arrivals';
import { byDay, itemsOf, type Item } from './inbox-list';
import { InboxRow } from './inbox-row';
import classes from './inbox.module.css';
import { useInbox } from './use-inbox';
import { useMarkRead } from './use-mark-read';

/** Everything that was told to me, the newest first; new messages come by themselves. */
export default function InboxPage() {
  const { t } = useTranslation(['inbox', 'design']);
  const unreadOnly = useSearch({ from: '/inside/thong-bao' })['chua-doc'] === 'true';
  const inbox = useInbox(unreadOnly);
  const unread = query.useQuery('get', '/api/inbox/count').data?.unread ?? 0;
  const { mark, error } = useMarkRead();
  const [said, setSaid] = useState('');
  const items = itemsOf(inbox.data);
  const newest = items[0]?.seq;
  const markAll = async () => {
    if (newest === undefined) return;
    // Not later ones: nobody has seen them.
    await mark({ upToSeq: newest });
    setSaid(t('allRead'));
  };
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Filter unreadOnly={unreadOnly} unread={unread} />
          <Button
            variant="default"
            leftSection={<IconChecks aria-hidden size={20} />}
            disabled={unread === 0 || newest === undefined}
            onClick={() => void markAll()}
          >
            {t('markAll')}
          </Button>
        </>
      }
    >
      <VisuallyHidden role="status">{unread === 0 ? said : ''}</VisuallyHidden>
      <ProblemAlert error={error} />
      <Arrivals items={items} key={String(unreadOnly)} />
      <Asked of={inbox} lines={8}>
        {() =>
          items.length === 0 ? (
            <Empty unreadOnly={unreadOnly} />
          ) : (
            <Days
              items={items}
              onRead={({ notificationId }) => void mark({ notificationIds: [notificationId] })}
            />
          )
        }
      </Asked>
      {inbox.hasNextPage && (
        <Button
          variant="default"
          loading={inbox.isFetchingNextPage}
          onClick={() => void inbox.fetchNextPage()}
          style={{ alignSelf: 'center' }}
          className="no-print"
        >
          {t('design:more')}
        </Button>
      )}
    </Page>
  );
}

function Filter({ unreadOnly, unread }: { unreadOnly: boolean; unread: number }) {
  const { t } = useTranslation('inbox');
  const navigate = useNavigate({ from: '/thong-bao' });
  return (
    <SegmentedControl
      aria-label={t('filter')}
      value={unreadOnly ? 'unread' : 'all'}
      data={[
        { value: 'all', label: t('all') },
        {
          value: 'unread',
          label: unread === 0 ? t('unread') : t('unreadCount', { number: formatNumber(unread) }),
        },
      ]}
      onChange={(value) =>
        void navigate({ search: { 'chua-doc': value === 'unread' ? 'true' : undefined }, replace: true })
      }
    />
  );
}

function Days({ items, onRead }: { items: readonly Item[]; onRead: (item: Item) => void }) {
  const nameOf = useDayName();
  return byDay(items).map(({ day, items: ofDay }) => (
    <Stack component="section" key={day} gap="xs" aria-label={nameOf(day)}>
      <Title order={2} size="h4">
        {nameOf(day)}
      </Title>
      <ul className={classes.list}>
        {ofDay.map((item) => (
          <InboxRow key={item.notificationId} item={item} onRead={onRead} />
        ))}
      </ul>
    </Stack>
  ));
}

function useDayName() {
  const { t } = useTranslation('inbox');
  const { businessToday } = useSession();
  return (day: string) => {
    const past = daysBetween(day, businessToday);
    if (past === 0) return t('today');
    return past === 1 ? t('yesterday') : formatDay(day);
  };
}

function Empty({ unreadOnly }: { unreadOnly: boolean }) {
  const { t } = useTranslation('inbox');
  if (!unreadOnly) return <EmptyState icon={IconBell} title={t('emptyTitle')} text={t('emptyText')} />;
  return (
    <EmptyState
      icon={IconChecks}
      title={t('noUnreadTitle')}
      text={t('noUnreadText')}
      action={
        <Button mt="xs" variant="default" renderRoot={(props) => <Link to="/thong-bao" {...props} />}>
          {t('showAll')}
        </Button>
      }
    />
  );
}
