import { Card, Group, Stack, Switch } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../design/empty-state';
import { Asked, Waiting } from '../../design/waiting';
import { DaysMap } from './days-map';
import type { YearHalves } from './year-halves';
import { useYearHalves } from './use-year-halves';

const DaysTable = lazy(() => import('./days-table'));

export default function YearMap({ year }: { year: number }) {
  const halves = useYearHalves(year);
  return <Asked of={halves}>{(data) => <Days year={year} halves={data} />}</Asked>;
}

function Days({ year, halves }: { year: number; halves: YearHalves }) {
  const { t } = useTranslation(['my-year', 'design']);
  const { xem } = useSearch({ from: '/inside/' });
  const navigate = useNavigate({ from: '/' });
  const asTable = xem === 'bang';
  if (halves.stretches.length === 0)
    return (
      <EmptyState
        icon={IconCalendarOff}
        title={t('map.emptyTitle', { year: String(year) })}
        text={t('map.emptyText')}
      />
    );
  return (
    <Stack gap="sm">
      <Group className="no-print">
        <Switch
          size="md"
          label={t('design:asTable')}
          checked={asTable}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({
              search: (before) => ({ ...before, xem: checked ? 'bang' : undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Group>
      {asTable ? (
        <Suspense fallback={<Waiting />}>
          <DaysTable year={year} stretches={halves.stretches} />
        </Suspense>
      ) : (
        <Card withBorder padding="md">
          <DaysMap year={year} byDay={halves.byDay} />
        </Card>
      )}
    </Stack>
  );
}
