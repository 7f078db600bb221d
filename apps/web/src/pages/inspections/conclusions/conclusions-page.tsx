import '../words';
import { Anchor, Button, Text } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { dayOf, formatDates, formatDay } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { InspectionPage } from '../inspection-page';
import { PAPER_LOOKS } from '../paper-states';
import { ConclusionFilters } from './conclusion-filters';
import { conclusionStateFrom, wanted } from './conclusion-question';
import { DueMark } from './due-mark';

type Item = components['schemas']['ConclusionListItem'];
const route = getRouteApi('/inside/kiem-tra/ket-luan');

/** Conclusions that the reader may see. */
export default function ConclusionsPage() {
  const { t } = useTranslation('inspection-conclusions');
  const search = route.useSearch();
  const found = query.useInfiniteQuery(
    'get',
    '/api/conclusions',
    {
      params: {
        query: {
          state: conclusionStateFrom(search['trang-thai']),
          unitId: search['don-vi'],
          planId: search['ke-hoach'],
          overdue: wanted(search['qua-han']),
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
    <InspectionPage title={t('title')}>
      <ConclusionFilters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          icon={IconFileCheck}
          title={t(asked ? 'nothing.title' : 'none.title')}
          text={t(asked ? 'nothing.text' : 'none.text')}
          action={
            asked ? (
              <Button
                variant="default"
                renderRoot={(props) => <Link to="/kiem-tra/ket-luan" search={{}} {...props} />}
              >
                {t('filter.drop')}
              </Button>
            ) : (
              <Button variant="default" renderRoot={(props) => <Link to="/kiem-tra/lich" {...props} />}>
                {t('toSchedule')}
              </Button>
            )
          }
        />
      )}
      {rows.length > 0 && (
        <Conclusions
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

function Conclusions({
  rows,
  more,
}: {
  rows: readonly Item[];
  more: { has: boolean; loading: boolean; load: () => void };
}) {
  const { t } = useTranslation('inspection-conclusions');
  const columns: Column<Item>[] = [
    {
      id: 'title',
      title: t('columns.title'),
      always: true,
      render: ({ conclusionId, title, plan }) => (
        <div>
          <Anchor
            fw={600}
            renderRoot={(props) => (
              <Link to="/kiem-tra/ket-luan/$id" params={{ id: conclusionId }} {...props} />
            )}
          >
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {plan.title}
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
      width: 170,
      sortBy: ({ officialNumber, number }) => officialNumber ?? number,
      render: ({ officialNumber, number }) => officialNumber ?? number,
    },
    {
      id: 'unit',
      title: t('columns.unit'),
      width: 180,
      sortBy: ({ unit }) => unit.name,
      render: ({ unit }) => (
        <Anchor
          inherit
          renderRoot={(props) => <Link to="/kiem-tra/don-vi/$id" params={{ id: unit.unitId }} {...props} />}
        >
          {unit.name}
        </Anchor>
      ),
    },
    {
      id: 'visit',
      title: t('columns.visit'),
      width: 150,
      sortBy: ({ visit }) => visit.dates.from,
      render: ({ visit }) => formatDates(visit.dates),
    },
    {
      id: 'due',
      title: t('columns.due'),
      width: 170,
      sortBy: ({ issuedAt, dueAt }) => issuedAt ?? dueAt,
      render: ({ issuedAt, dueAt, overdue }) => {
        if (issuedAt !== null) return t('issuedOn', { day: formatDay(dayOf(issuedAt)) });
        return dueAt === null ? '–' : <DueMark dueDay={dayOf(dueAt)} overdue={overdue} owed />;
      },
    },
  ];
  return (
    <DataTable
      name="conclusions"
      caption={t('title')}
      rows={rows}
      rowKey={({ conclusionId }) => conclusionId}
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
