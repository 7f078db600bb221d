import '../words';
import { Button, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus, IconCalendarSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { useSession } from '../../../api/session';
import { EmptyState } from '../../../design/empty-state';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';
import { ScheduleDialog } from './schedule-dialog';
import { ScheduleFilters } from './schedule-filters';
import { SCOPES, daysOf, monthFrom, scopeFrom, stateFrom } from './schedule-question';
import { VisitTable, VisitWeeks } from './visit-lists';

const route = getRouteApi('/inside/kiem-tra/lich');
const MOST = 100;

/** Visits by month: which team is where, and how far each has got. */
export default function SchedulePage() {
  const { t } = useTranslation(['inspection-visits', 'design']);
  const { businessToday } = useSession();
  const search = route.useSearch();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const planId = search['ke-hoach'];
  const month = monthFrom(search.thang, planId !== undefined, businessToday);
  const scope = scopeFrom(search.xem);
  const found = query.useInfiniteQuery(
    'get',
    '/api/inspection-visits',
    {
      params: {
        query: {
          ...(month === undefined ? {} : daysOf(month)),
          planId,
          unitId: search['don-vi'],
          state: stateFrom(search['trang-thai']),
          scope: scope && SCOPES[scope],
          limit: MOST,
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
  const schedule = planId !== undefined && <Schedule key={planId} planId={planId} />;
  return (
    <InspectionPage title={t('schedule.heading')} actions={schedule}>
      <ScheduleFilters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          icon={IconCalendarSearch}
          title={t('schedule.none')}
          text={t(planId === undefined ? 'schedule.noneHint' : 'schedule.nonePlan')}
        />
      )}
      {rows.length > 0 && (
        <>
          <Text size="sm" role="status">
            {t('schedule.shown', { count: rows.length })}
          </Text>
          {narrow ? <VisitWeeks rows={rows} /> : <VisitTable rows={rows} />}
          {found.hasNextPage && (
            <Button
              variant="default"
              className="no-print"
              style={{ alignSelf: 'center' }}
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('schedule.earlier')}
            </Button>
          )}
        </>
      )}
    </InspectionPage>
  );
}

/** Offered where the plan says that this person may. */
function Schedule({ planId }: { planId: string }) {
  const { t } = useTranslation('inspection-visits');
  const [opened, { open, close }] = useDisclosure();
  const { data: plan } = query.useQuery('get', '/api/inspection-plans/{id}', {
    params: { path: { id: planId } },
  });
  if (!plan?.actions.includes('SCHEDULE')) return null;
  return (
    <>
      <Button leftSection={<IconCalendarPlus aria-hidden size={18} />} onClick={open}>
        {t('schedule.button')}
      </Button>
      {opened && <ScheduleDialog plan={plan} onClose={close} />}
    </>
  );
}
