import { Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFileOff, IconFileText, IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { dayOf, formatDates, formatDay, formatNumber } from '../../../design/format';
import { Person } from '../../../design/person';
import { StateBadge, type ReportState } from '../../../design/state-badge';
import { Asked } from '../../../design/waiting';
import { Filters } from './filters';
import { useFilter, type Scoped } from './scopes';

type Shown = 'reportId' | 'number' | 'state' | 'author' | 'people' | 'hostUnits' | 'dates' | 'late' | 'kind';
type Item = Pick<components['schemas']['ReportView'], Shown | 'submittedAt'>;

const STATES: readonly ReportState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'CORRECTING', 'VERIFIED'];

export function ReportsTab(scoped: Scoped) {
  const { t } = useTranslation(['reports', 'design']);
  const { scope, year } = scoped;
  const search = useSearch({ from: '/inside/bao-cao' });
  const filter = useFilter();
  const state = STATES.find((one) => one === search['trang-thai']);
  const [typed, setTyped] = useState(search.tim ?? '');
  const find = useDebouncedCallback(
    (text: string) => filter('tim', text.trim() === '' ? null : text.trim()),
    300,
  );
  const asked = query.useInfiniteQuery(
    'get',
    '/api/reports',
    { params: { query: { scope, year, state, q: search.tim, limit: 30 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const columns = useColumns(scope !== 'own');
  const filtered = state !== undefined || search.tim !== undefined;
  return (
    <Stack gap="lg">
      <Filters {...scoped}>
        <Select
          label={t('filter.state')}
          flex="1 1 160px"
          maw={230}
          allowDeselect={false}
          value={state ?? 'all'}
          data={[
            { value: 'all', label: t('filter.all') },
            ...STATES.map((value) => ({ value, label: t(`design:report.${value}`) })),
          ]}
          onChange={(value) => filter('trang-thai', value === 'all' ? null : value)}
        />
        <TextInput
          label={t('filter.search')}
          placeholder={t('filter.searchHint')}
          leftSection={<IconSearch aria-hidden size={18} />}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            find(event.currentTarget.value);
          }}
          style={{ flex: '1 1 240px' }}
        />
      </Filters>
      <Asked of={asked} lines={8}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <NoReports filtered={filtered} />;
          return (
            <DataTable
              name="reports"
              caption={t('list.caption')}
              rows={rows}
              rowKey={({ reportId }) => reportId}
              columns={columns}
              more={{
                has: asked.hasNextPage,
                loading: asked.isFetchingNextPage,
                load: () => void asked.fetchNextPage(),
              }}
            />
          );
        }}
      </Asked>
    </Stack>
  );
}

function NoReports({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('reports');
  if (filtered)
    return <EmptyState icon={IconFileOff} title={t('list.nothingFound')} text={t('list.nothingFoundText')} />;
  return (
    <EmptyState
      icon={IconFileText}
      title={t('list.emptyTitle')}
      text={t('list.emptyText')}
      action={
        <Button renderRoot={(props) => <Link to="/bao-cao" search={{ muc: 'phai-lam' }} {...props} />}>
          {t('list.toDuties')}
        </Button>
      }
    />
  );
}

function useColumns(named: boolean): Column<Item>[] {
  const { t } = useTranslation('reports');
  return useMemo(() => {
    const author: Column<Item> = {
      id: 'author',
      title: t('list.author'),
      render: ({ author: person }) => <Person person={person} />,
      sortBy: ({ author: { fullName } }) => fullName,
    };
    return [
      {
        id: 'number',
        title: t('list.number'),
        always: true,
        render: ({ reportId, number, kind }) => (
          <div>
            <Anchor
              fw={600}
              renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: reportId }} {...props} />}
            >
              {number}
            </Anchor>
            <Text size="sm">{t(`kind.${kind}`)}</Text>
          </div>
        ),
        sortBy: ({ number }) => number,
      },
      ...(named ? [author] : []),
      {
        id: 'where',
        title: t('list.where'),
        render: ({ hostUnits }) => hostUnits.map(({ name }) => name).join(', '),
        sortBy: ({ hostUnits }) => hostUnits[0]?.name ?? null,
      },
      {
        id: 'dates',
        title: t('list.dates'),
        render: ({ dates }) => formatDates(dates),
        sortBy: ({ dates }) => dates.from,
      },
      {
        id: 'state',
        title: t('list.state'),
        render: ({ state, late }) => (
          <Group gap={6}>
            <StateBadge of="report" state={state} />
            {late && <Text size="sm">{t('list.late')}</Text>}
          </Group>
        ),
        sortBy: ({ state }) => STATES.indexOf(state),
      },
      {
        id: 'submitted',
        title: t('list.submitted'),
        render: ({ submittedAt }) => (submittedAt === null ? '–' : formatDay(dayOf(submittedAt))),
        sortBy: ({ submittedAt }) => submittedAt,
      },
      {
        id: 'credited',
        title: t('list.credited'),
        align: 'right',
        render: (row) => {
          const days = creditedOf(row);
          return days === null ? '–' : formatNumber(days);
        },
        sortBy: creditedOf,
      },
    ];
  }, [t, named]);
}

/** Of everybody together; null before the first verification, or where it may not be seen. */
function creditedOf({ people }: Item): number | null {
  const known = people.flatMap(({ creditedDays }) => creditedDays ?? []);
  return known.length === 0 ? null : known.reduce((sum, days) => sum + days, 0);
}
