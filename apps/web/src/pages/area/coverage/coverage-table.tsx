import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../design/data-table';
import { formatDay, formatNumber } from '../../../design/format';
import { saveAs, toCsv } from '../csv';
import { UnitName } from './coverage-grid';
import type { AreaUnit } from './emptiness';

/** The same in words and sums, for Excel and for paper. */
export function CoverageTable({
  year,
  units,
  names,
}: {
  year: number;
  units: readonly AreaUnit[];
  names: ReadonlyMap<string, string>;
}) {
  const { t, i18n } = useTranslation('area');
  const months = ({ months: visited }: AreaUnit) => visited.map(({ month }) => month).join(', ');
  const columns: Column<AreaUnit>[] = [
    {
      id: 'unit',
      title: t('coverage.column.unit'),
      always: true,
      render: (unit) => <UnitName unit={unit} names={names} />,
    },
    {
      id: 'trips',
      title: t('coverage.column.trips'),
      align: 'right',
      render: ({ approved }) => approved.trips,
    },
    {
      id: 'days',
      title: t('coverage.column.days'),
      align: 'right',
      render: ({ approved }) => formatNumber(approved.days),
    },
    {
      id: 'waiting',
      title: t('coverage.column.waiting'),
      align: 'right',
      render: ({ waiting }) => formatNumber(waiting.days),
    },
    { id: 'months', title: t('coverage.column.months'), render: (unit) => months(unit) || '–' },
    {
      id: 'last',
      title: t('coverage.column.last'),
      render: ({ lastVisit }) => (lastVisit === null ? '–' : formatDay(lastVisit)),
    },
  ];
  const download = () => {
    const head = ['unit', 'above', 'trips', 'days', 'waitingTrips', 'waiting', 'months', 'last'] as const;
    const rows = units.map((unit) => [
      ...[unit.name, names.get(unit.parentId ?? '') ?? null],
      ...[unit.approved.trips, unit.approved.days, unit.waiting.trips, unit.waiting.days],
      ...[months(unit), unit.lastVisit === null ? null : formatDay(unit.lastVisit)],
    ]);
    const words = head.map((column) => t(`coverage.column.${column}`));
    saveAs(`di-co-so-dia-ban-${year}.csv`, toCsv([words, ...rows], i18n.language));
  };
  return (
    <DataTable
      name="area-coverage"
      caption={t('coverage.caption', { year: String(year) })}
      rows={units}
      rowKey={({ unitId }) => unitId}
      columns={columns}
      tools={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload aria-hidden size={18} />}
          onClick={download}
        >
          {t('csv')}
        </Button>
      }
    />
  );
}
