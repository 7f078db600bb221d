import '../words';
import { Button } from '@mantine/core';
import { IconTool } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { EmptyState } from '../../../design/empty-state';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';
import { MINE, repairStateFrom, wanted } from './conclusion-question';
import { RepairFilters } from './repair-filters';
import { RepairTable } from './repair-table';

const route = getRouteApi('/inside/kiem-tra/khac-phuc');

/** What units have to repair, the earliest due day first. */
export default function RepairsPage() {
  const { t } = useTranslation('inspection-conclusions');
  const search = route.useSearch();
  const found = query.useInfiniteQuery(
    'get',
    '/api/corrective-actions',
    {
      params: {
        query: {
          state: repairStateFrom(search['trang-thai']),
          unitId: search['don-vi'],
          owner: search['pham-vi'] === MINE ? 'me' : undefined,
          overdue: wanted(search['qua-han']),
          repeated: wanted(search['lap-lai']),
        },
      },
    },
    {
      pageParamName: 'cursor',
      // Not undefined, which the client takes for 0.
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const asked = Object.values(search).some((value) => value !== undefined);
  return (
    <InspectionPage title={t('repairs')}>
      <RepairFilters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          icon={IconTool}
          title={t(asked ? 'nothing.repairs' : 'noRepairs.title')}
          text={t(asked ? 'nothing.text' : 'noRepairs.text')}
          action={
            asked && (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/kiem-tra/khac-phuc" search={{}} {...props} />}
              >
                {t('filter.drop')}
              </Button>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <RepairTable
          name="corrective-actions"
          caption={t('repairs')}
          rows={rows}
          more={{
            has: found.hasNextPage,
            loading: found.isFetchingNextPage,
            load: () => void found.fetchNextPage(),
          }}
        />
      )}
    </InspectionPage>
  );
}
