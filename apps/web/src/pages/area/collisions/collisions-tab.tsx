import { Anchor, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMoodCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { paths } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { DataTable, type Column } from '../../../design/data-table';
import { EmptyState } from '../../../design/empty-state';
import { formatDates } from '../../../design/format';
import { Asked } from '../../../design/waiting';
import type { Scope } from '../access';
import { ScopeChoice } from '../scope-choice';
import { TripLine } from '../trip-line';
import { useAreaSearch } from '../use-area-search';

type Page = paths['/api/registrations/collisions']['get']['responses'][200]['content']['application/json'];
type Meeting = Page['items'][number];

/** Trips that meet at a unit on the same days, those to come first: they can still be moved. */
export default function CollisionsTab({ year, scope }: { year: number; scope: Scope }) {
  const { t } = useTranslation('area');
  const { businessToday } = useSession();
  const { search, change } = useAreaSearch();
  // Of another year there is nothing to come, or nothing but what comes.
  const isThisYear = businessToday.startsWith(String(year));
  const wholeYear = search.ky === 'ca-nam' || !isThisYear;
  const found = query.useInfiniteQuery(
    'get',
    '/api/registrations/collisions',
    { params: { query: { scope, year, from: wholeYear ? undefined : businessToday } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined,
    },
  );
  return (
    <Stack>
      <Group align="flex-end" gap="md">
        <ScopeChoice tab="trung-chuyen" scope={scope} />
        {isThisYear && (
          <SegmentedControl
            className="no-print"
            aria-label={t('collisions.period.label')}
            value={wholeYear ? 'ca-nam' : ''}
            onChange={(ky) => change({ ky: ky || undefined })}
            data={[
              { value: '', label: t('collisions.period.coming') },
              { value: 'ca-nam', label: t('collisions.period.year') },
            ]}
          />
        )}
      </Group>
      <Text size="sm">{t('collisions.intro')}</Text>
      <Asked of={found}>
        {({ pages }) => {
          const meetings = pages.flatMap(({ items }) => items);
          if (meetings.length === 0)
            return (
              <EmptyState
                icon={IconMoodCheck}
                title={t(wholeYear ? 'collisions.none.year' : 'collisions.none.coming')}
                text={t('collisions.none.text')}
                action={
                  !wholeYear && (
                    <Button variant="default" onClick={() => change({ ky: 'ca-nam' })}>
                      {t('collisions.none.action')}
                    </Button>
                  )
                }
              />
            );
          return (
            <DataTable
              name="area-collisions"
              caption={t('collisions.caption', { year: String(year) })}
              rows={meetings}
              rowKey={({ unit, dates }) => `${unit.unitId} ${dates.from} ${dates.fromHalf}`}
              columns={columnsOf({ year, scope }, t)}
              more={{
                has: found.hasNextPage,
                loading: found.isFetchingNextPage,
                load: () => void found.fetchNextPage(),
              }}
            />
          );
        }}
      </Asked>
    </Stack>
  );
}

function columnsOf(
  { year, scope }: { year: number; scope: Scope },
  t: ReturnType<typeof useTranslation<'area'>>['t'],
): Column<Meeting>[] {
  return [
    {
      id: 'unit',
      title: t('collisions.column.unit'),
      always: true,
      render: ({ unit }) => (
        <Anchor
          fw={600}
          renderRoot={(props) => (
            <Link
              to="/dang-ky"
              search={{ nam: String(year), 'pham-vi': scope, 'don-vi': unit.unitId }}
              {...props}
            />
          )}
        >
          {unit.name}
        </Anchor>
      ),
    },
    {
      id: 'days',
      title: t('collisions.column.days'),
      always: true,
      width: 190,
      render: ({ dates }) => formatDates(dates),
    },
    {
      id: 'trips',
      title: t('collisions.column.trips'),
      always: true,
      width: '55%',
      render: ({ trips }) => (
        <Stack gap="sm">
          {trips.map((trip) => (
            <TripLine key={trip.registrationId} trip={trip} />
          ))}
        </Stack>
      ),
    },
  ];
}
