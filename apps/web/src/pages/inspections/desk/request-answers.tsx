import { Button, Group, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { Part } from '../facts';
import classes from '../inspections.module.css';
import { FILTERS, countOf, filterFrom, readable } from './desk-question';
import type { DeskRequest } from './desk-states';
import { SideBySide } from './side-by-side';
import { UnitsTable } from './units-table';

const route = getRouteApi('/inside/kiem-tra/yeu-cau/$id');
/** Columns of one page. */
const MOST = 50;

/** Which units have answered, and what they say; both of the units that the filter leaves. */
export function RequestAnswers({ request }: { request: DeskRequest }) {
  const { t } = useTranslation(['inspection-desk', 'design']);
  const { loc } = route.useSearch();
  const filter = filterFrom(loc);
  const found = query.useInfiniteQuery(
    'get',
    '/api/desk-requests/{id}/answers',
    { params: { path: { id: request.requestId }, query: { filter, limit: MOST } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const answers = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const sent = readable(answers);
  return (
    <>
      <Part title={t('request.parts.units')}>
        <Group component="nav" gap="xs" mb="md" aria-label={t('request.filter.label')} className="no-print">
          {FILTERS.map(([name, word]) => (
            <Link
              key={name}
              from="/kiem-tra/yeu-cau/$id"
              to="."
              search={(before) => ({ ...before, loc: word })}
              replace
              resetScroll={false}
              className={classes.section}
              aria-current={name === filter ? 'true' : undefined}
            >
              {t(`request.filter.${name}`, { count: countOf(name, request.counts) })}
            </Link>
          ))}
        </Group>
        <ProblemAlert error={found.error} retry={() => void found.refetch()} />
        {found.isPending && <Waiting lines={6} height={44} />}
        {found.data && answers.length === 0 && <Text>{t('request.nobody')}</Text>}
        {answers.length > 0 && <UnitsTable request={request} answers={answers} />}
        {found.hasNextPage && (
          <Group justify="center" mt="sm" className="no-print">
            <Button
              variant="default"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('design:more')}
            </Button>
          </Group>
        )}
      </Part>
      {found.data && (
        <Part title={t('request.parts.compare')}>
          {sent.length === 0 ? (
            <Text>{t('request.nothingSent')}</Text>
          ) : (
            <SideBySide questions={request.questions} answers={sent} />
          )}
        </Part>
      )}
    </>
  );
}
