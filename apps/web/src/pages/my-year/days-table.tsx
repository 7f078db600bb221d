import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../design/data-table';
import { formatDates, formatNumber } from '../../design/format';
import shades from './standing.module.css';
import { STANDINGS, type Source, type Stretch } from './year-halves';

/** The figures of the map as rows: each stretch of days, how it stands, and the paper that says so. */
export default function DaysTable({ year, stretches }: { year: number; stretches: readonly Stretch[] }) {
  const { t } = useTranslation('my-year');
  const columns: Column<Stretch>[] = [
    {
      id: 'dates',
      title: t('map.dates'),
      render: ({ dates }) => formatDates(dates),
      sortBy: ({ dates }) => `${dates.from} ${dates.fromHalf}`,
      always: true,
    },
    {
      id: 'days',
      title: t('map.amount'),
      render: ({ days }) => formatNumber(days),
      sortBy: ({ days }) => days,
      align: 'right',
      width: 110,
      always: true,
    },
    {
      id: 'state',
      title: t('map.state'),
      render: ({ standing }) => (
        <Group gap="xs" wrap="nowrap" className={shades.shades}>
          <span className={shades.swatch} data-standing={standing} aria-hidden />
          <Text span size="sm">
            {t(`days.${standing}`)}
          </Text>
        </Group>
      ),
      sortBy: ({ standing }) => STANDINGS.indexOf(standing),
      always: true,
    },
    {
      id: 'source',
      title: t('map.source'),
      render: ({ source }) => <SourceLink source={source} />,
      sortBy: ({ source }) => source.number,
    },
  ];
  return (
    <DataTable
      name="my-days"
      caption={t('map.table', { year: String(year) })}
      rows={stretches}
      rowKey={({ source, dates }) => `${source.id} ${dates.from} ${dates.fromHalf}`}
      columns={columns}
    />
  );
}

const PAGES: Record<Source['kind'], string> = {
  report: '/bao-cao',
  trip: '/dang-ky',
  inspection: '/kiem-tra/buoi',
};

function SourceLink({ source: { kind, id, number } }: { source: Source }) {
  const { t } = useTranslation('my-year');
  return (
    <Anchor inherit renderRoot={(props) => <Link to={`${PAGES[kind]}/${id}`} {...props} />}>
      {t(`map.${kind}`, { number })}
    </Anchor>
  );
}
