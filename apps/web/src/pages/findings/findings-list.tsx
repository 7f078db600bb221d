import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBulbOff, IconFileText } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { EmptyState } from '../../design/empty-state';
import { ProblemAlert } from '../../design/problem-alert';
import { Waiting } from '../../design/waiting';
import { FindingCard } from './finding-card';
import { FindingFilters } from './finding-filters';
import { useFindingFilters } from './finding-question';
import { FindingsExport } from './findings-export';
import classes from './findings.module.css';

const PAGE = 20;

export function FindingsList() {
  const { t } = useTranslation('findings');
  const { t: d } = useTranslation('design');
  const { question, set } = useFindingFilters();
  const found = query.useInfiniteQuery(
    'get',
    '/api/findings',
    { params: { query: { ...question, limit: PAGE } } },
    {
      pageParamName: 'cursor',
      // Not undefined, which the client takes for 0.
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const findings = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = findings.length;
  return (
    <Stack>
      <FindingFilters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={8} height={60} />}
      {found.data && (
        <Stack gap="sm" aria-busy={found.isPlaceholderData}>
          <Group justify="space-between">
            <Text role="status" size="sm">
              {count > 0 && t(found.hasNextPage ? 'shownMore' : 'shown', { count })}
              {count === 0 && t(set > 0 ? 'none.title' : 'nothing.title')}
            </Text>
            {count > 0 && <FindingsExport question={question} />}
          </Group>
          {count === 0 ? (
            <NoFindings filtered={set > 0} />
          ) : (
            <ul className={classes.list} aria-label={t('results')}>
              {findings.map((finding) => (
                <FindingCard key={finding.findingId} finding={finding} />
              ))}
            </ul>
          )}
          {found.hasNextPage && (
            <Button
              variant="default"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
              className="no-print"
              style={{ alignSelf: 'center' }}
            >
              {d('more')}
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  );
}

function NoFindings({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('findings');
  const { clear } = useFindingFilters();
  if (filtered)
    return (
      <EmptyState
        icon={IconBulbOff}
        title={t('none.title')}
        text={t('none.text')}
        action={
          <Button variant="default" onClick={clear}>
            {t('filter.clear')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={IconBulbOff}
      title={t('nothing.title')}
      text={t('nothing.text')}
      action={
        <Button
          variant="default"
          leftSection={<IconFileText aria-hidden size={18} />}
          renderRoot={(props) => <Link to="/bao-cao" {...props} />}
        >
          {t('nothing.reports')}
        </Button>
      }
    />
  );
}
