import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { DataTable, type Column } from '../../design/data-table';
import { EmptyState } from '../../design/empty-state';
import { formatDay, formatNumber } from '../../design/format';
import { Asked } from '../../design/waiting';
import { YearSelect } from './finding-filters';
import { useFindingFilters } from './finding-question';

type WeakArea = components['schemas']['trip-reporting.weak-areas.response']['items'][number];

/** Units that reports flag as weak, those named most often and latest in sight. */
export function WeakAreas() {
  const { t } = useTranslation('findings');
  const { question } = useFindingFilters();
  const areas = query.useQuery('get', '/api/weak-areas', { params: { query: { year: question.year } } });
  return (
    <Stack>
      <Group className="no-print">
        <YearSelect />
      </Group>
      <Asked of={areas}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconFlag} title={t('weak.none')} text={t('weak.noneText')} />
          ) : (
            <WeakAreaTable areas={items} />
          )
        }
      </Asked>
    </Stack>
  );
}

function WeakAreaTable({ areas }: { areas: readonly WeakArea[] }) {
  const { t } = useTranslation('findings');
  const columns: Column<WeakArea>[] = [
    {
      id: 'unit',
      title: t('weak.unit'),
      always: true,
      sortBy: ({ unit }) => unit.name,
      render: ({ unit }) => (
        <Anchor
          aria-label={t('weak.open', { unit: unit.name })}
          renderRoot={(props) => (
            <Link
              to="/phat-hien"
              search={({ nam }) => ({ nam, loai: 'WEAK_AREA', 'don-vi': unit.unitId })}
              {...props}
            />
          )}
        >
          {unit.name}
        </Anchor>
      ),
    },
    {
      id: 'count',
      title: t('weak.count'),
      align: 'right',
      sortBy: ({ count }) => count,
      render: ({ count }) => formatNumber(count),
    },
    {
      id: 'latest',
      title: t('weak.latest'),
      render: ({ latest }) => (
        <div>
          <Text fw={600}>{latest.title}</Text>
          {latest.detail && (
            <Text size="sm" lineClamp={4}>
              {latest.detail}
            </Text>
          )}
        </div>
      ),
    },
    {
      id: 'topic',
      title: t('weak.topic'),
      sortBy: ({ latest }) => latest.topic?.name ?? null,
      render: ({ latest }) => latest.topic?.name,
    },
    {
      id: 'on',
      title: t('weak.on'),
      sortBy: ({ foundOn }) => foundOn,
      render: ({ foundOn }) => formatDay(foundOn),
    },
  ];
  return (
    <DataTable
      name="weak-areas"
      caption={t('weak.caption')}
      rows={areas}
      rowKey={({ unit }) => unit.unitId}
      columns={columns}
    />
  );
}
