import { Anchor, Group, Select, Stack, Text } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDay, formatDue } from '../../../design/format';
import { LookBadge } from '../../../design/look-badge';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import classes from '../inspections.module.css';
import { EVERY, yearFrom } from '../plans/plan-question';
import { REQUEST_STATES, requestStateFrom } from './desk-question';
import { REQUEST_LOOKS } from './desk-states';

type Item = components['schemas']['DeskRequestListItem'];
const route = getRouteApi('/inside/kiem-tra/yeu-cau');
/** Years before and after this one that can be chosen. */
const AROUND = 2;

/** Requests of the province, with what came in and what is missing. */
export function AskedRequests({ action }: { action: ReactNode }) {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const found = query.useInfiniteQuery(
    'get',
    '/api/desk-requests',
    {
      params: {
        query: {
          year: yearFrom(search.nam, businessToday),
          state: requestStateFrom(search['trang-thai']),
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
  const columns = useColumns();
  return (
    <Stack>
      <Filters />
      <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      {found.isPending && <Waiting lines={6} height={44} />}
      {found.data && rows.length === 0 && (
        <EmptyState
          icon={IconMailQuestion}
          title={t('requests.none.asked')}
          text={t('requests.none.askedText')}
          action={action}
        />
      )}
      {rows.length > 0 && (
        <DataTable
          name="desk-requests"
          caption={t('requests.title')}
          rows={rows}
          rowKey={({ requestId }) => requestId}
          columns={columns}
          more={{
            has: found.hasNextPage,
            loading: found.isFetchingNextPage,
            load: () => void found.fetchNextPage(),
          }}
          tools={
            <Text size="sm" role="status" flex={1}>
              {t('requests.shown', { count: rows.length })}
            </Text>
          }
        />
      )}
    </Stack>
  );
}

function Filters() {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (some: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...some }), replace: true });
  const thisYear = Number(businessToday.slice(0, 4));
  const year = search.nam ?? String(thisYear);
  const years = Array.from({ length: 2 * AROUND + 1 }, (_, at) => String(thisYear + AROUND - at));
  const every = { value: EVERY, label: t('requests.filter.every') };
  return (
    <Group
      align="flex-end"
      gap="sm"
      className={`no-print ${classes.filters ?? ''}`}
      role="search"
      aria-label={t('requests.filter.label')}
    >
      <Select
        label={t('requests.filter.year')}
        allowDeselect={false}
        data={[every, ...new Set([...years, ...(year === EVERY ? [] : [year])])]}
        value={year}
        onChange={(nam) => set({ nam: nam === String(thisYear) ? undefined : (nam ?? undefined) })}
      />
      <Select
        label={t('requests.filter.state')}
        allowDeselect={false}
        data={[every, ...REQUEST_STATES.map((value) => ({ value, label: t(`state.${value}`) }))]}
        value={requestStateFrom(search['trang-thai']) ?? EVERY}
        onChange={(one) => set({ 'trang-thai': requestStateFrom(one ?? undefined) })}
      />
    </Group>
  );
}

function useColumns(): Column<Item>[] {
  const { t } = useTranslation('inspection-desk');
  const { businessToday } = useSession();
  const sent = ({ state }: Item) => state !== 'DRAFT';
  return [
    {
      id: 'title',
      title: t('requests.columns.title'),
      always: true,
      sortBy: ({ title }) => title,
      render: ({ requestId, title, number }) => (
        <div>
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/kiem-tra/yeu-cau/$id" params={{ id: requestId }} {...props} />}
          >
            {title}
          </Anchor>
          <Text size="sm" c="dimmed">
            {number ?? t('requests.noNumber')}
          </Text>
        </div>
      ),
    },
    {
      id: 'state',
      title: t('requests.columns.state'),
      always: true,
      width: 190,
      render: ({ state }) => <LookBadge look={REQUEST_LOOKS[state]} label={t(`state.${state}`)} />,
    },
    {
      id: 'due',
      title: t('requests.columns.due'),
      width: 150,
      sortBy: ({ dueDay }) => dueDay,
      render: ({ dueDay, state, counts }) => (
        <Due day={dueDay} today={state === 'SENT' && counts.in < counts.asked ? businessToday : null} />
      ),
    },
    {
      id: 'in',
      title: t('requests.columns.in'),
      align: 'right',
      width: 110,
      sortBy: ({ counts }) => counts.in,
      onCard: sent,
      render: (row) =>
        sent(row) && t('requests.inOf', { in: String(row.counts.in), asked: String(row.counts.asked) }),
    },
    {
      id: 'missing',
      title: t('requests.columns.missing'),
      align: 'right',
      width: 120,
      sortBy: ({ counts }) => counts.missing + counts.returned,
      onCard: sent,
      render: (row) => sent(row) && row.counts.missing + row.counts.returned,
    },
    {
      id: 'late',
      title: t('requests.columns.late'),
      align: 'right',
      width: 110,
      sortBy: ({ counts }) => counts.late,
      onCard: sent,
      render: (row) => sent(row) && row.counts.late,
    },
  ];
}

/** @param today given while something is owed: then what is left of the time stands beside the day */
export function Due({ day, today }: { day: string; today: string | null }) {
  return (
    <>
      {formatDay(day)}
      {today !== null && (
        <Text size="sm" fw={day < today ? 600 : undefined}>
          {formatDue(day, today)}
        </Text>
      )}
    </>
  );
}
