import '../words';
import { Anchor, Button, Text } from '@mantine/core';
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDates } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { ProblemAlert } from '../../../design/problem-alert';
import { term } from '../../../design/term';
import { Waiting } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';
import { PAPER_LOOKS } from '../paper-states';
import { PlanFilters } from './plan-filters';
import { formFrom, kindFrom, stateFrom, yearFrom } from './plan-question';

type Item = components['schemas']['InspectionPlanListItem'];
const route = getRouteApi('/inside/kiem-tra');

/** Inspection plans that the reader may see. */
export default function PlansPage() {
  const { t } = useTranslation('inspection-plans');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const found = query.useInfiniteQuery(
    'get',
    '/api/inspection-plans',
    {
      params: {
        query: {
          year: yearFrom(search.nam, businessToday),
          state: stateFrom(search['trang-thai']),
          kind: kindFrom(search.loai),
          form: formFrom(search['hinh-thuc']),
          q: search.tim,
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
  const mayCreate = (found.data?.pages[0]?.actions.length ?? 0) > 0;
  return (
    <InspectionPage title={t('title')} actions={mayCreate && <NewPlan />}>
      <PlanFilters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          icon={IconClipboardCheck}
          title={t('none.title')}
          text={t(mayCreate ? 'none.textPlanner' : 'none.text')}
          action={mayCreate && <NewPlan />}
        />
      )}
      {rows.length > 0 && (
        <Plans
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

function NewPlan() {
  const { t } = useTranslation('inspection-plans');
  return (
    <Button
      leftSection={<IconPlus aria-hidden size={18} />}
      renderRoot={(props) => <Link to="/kiem-tra/ke-hoach/moi" {...props} />}
    >
      {t('new')}
    </Button>
  );
}

function Plans({
  rows,
  more,
}: {
  rows: readonly Item[];
  more: { has: boolean; loading: boolean; load: () => void };
}) {
  const { t } = useTranslation('inspection-plans');
  const columns: Column<Item>[] = [
    {
      id: 'title',
      title: t('columns.title'),
      always: true,
      render: ({ planId, title, kindLabel, formLabel }) => (
        <div>
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/kiem-tra/ke-hoach/$id" params={{ id: planId }} {...props} />}
          >
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {term(formLabel)} · {term(kindLabel)}
          </Text>
        </div>
      ),
    },
    {
      id: 'state',
      title: t('columns.state'),
      always: true,
      width: 190,
      render: ({ state }) => <LookBadge look={PAPER_LOOKS[state]} label={t(`state.${state}`)} />,
    },
    {
      id: 'number',
      title: t('columns.number'),
      width: 190,
      sortBy: ({ officialNumber, number }) => officialNumber ?? number,
      render: ({ officialNumber, number }) => officialNumber ?? number,
    },
    {
      id: 'dates',
      title: t('columns.dates'),
      width: 170,
      sortBy: ({ dates }) => dates.from,
      render: ({ dates }) => formatDates(dates),
    },
    {
      id: 'subjects',
      title: t('columns.subjects'),
      render: ({ subjects, teamCount }) =>
        `${t('units', { count: subjects.length })}, ${t('teams', { count: teamCount })}`,
    },
  ];
  return (
    <DataTable
      name="inspection-plans"
      caption={t('title')}
      rows={rows}
      rowKey={({ planId }) => planId}
      columns={columns}
      more={more}
      tools={
        <Text size="sm" role="status" flex={1}>
          {t('shown', { count: rows.length })}
        </Text>
      }
    />
  );
}
