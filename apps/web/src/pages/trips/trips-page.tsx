import './words';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconPlus, IconRoute, IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { useHasRole, useSession } from '../../api/session';
import { DataTable, type Column } from '../../design/data-table';
import { EmptyState } from '../../design/empty-state';
import { formatDates, formatNumber } from '../../design/format';
import { Page } from '../../design/page';
import { StateBadge } from '../../design/state-badge';
import { Asked } from '../../design/waiting';
import { useDone } from './arrival';
import { DoneNotice } from './done-notice';
import { scopeFrom } from './scopes';
import { stateFrom, TripFilters } from './trip-filters';

type Item = components['schemas']['registration.list.response']['items'][number];
const route = getRouteApi('/inside/dang-ky');

export default function TripsPage() {
  const { t } = useTranslation('trips');
  const isCadre = useHasRole('CADRE');
  const deleted = useDone() === 'DELETED';
  return (
    <Page title={t('list.title')} actions={isCadre && <RegisterButton />}>
      {deleted && <DoneNotice text={t('done.DELETED')} />}
      <TripFilters />
      <TripList />
    </Page>
  );
}

function TripList() {
  const { t } = useTranslation(['trips', 'design']);
  const { roles, person, businessToday } = useSession();
  const search = route.useSearch();
  const scope = scopeFrom(search['pham-vi'], roles);
  const asked = query.useInfiniteQuery(
    'get',
    '/api/registrations',
    {
      params: {
        query: {
          scope,
          year: Number(search.nam ?? businessToday.slice(0, 4)) || undefined,
          state: stateFrom(search['trang-thai']),
          q: search.tim,
          unitId: search['don-vi'],
          personId: search.nguoi,
        },
      },
    },
    {
      pageParamName: 'cursor',
      // Of undefined the client would make a cursor `0`.
      initialPageParam: null,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    },
  );
  const columns: Column<Item>[] = [
    {
      id: 'number',
      title: t('list.number'),
      always: true,
      render: (trip) => <NumberOf trip={trip} />,
      sortBy: ({ number }) => number,
      width: 175,
    },
    scope === 'own'
      ? {
          id: 'companions',
          title: t('list.companions'),
          render: ({ participants }) => othersOf(participants, person.personId).join(', ') || t('list.alone'),
        }
      : {
          id: 'who',
          title: t('list.who'),
          render: ({ participants }) => <Who people={participants} />,
          sortBy: ({ participants }) => participants[0]?.fullName.split(' ').at(-1) ?? null,
        },
    {
      id: 'where',
      title: t('list.where'),
      render: ({ hostUnits }) => hostUnits.map(({ name }) => name).join(', ') || '—',
      sortBy: ({ hostUnits }) => hostUnits[0]?.name ?? null,
    },
    {
      id: 'dates',
      title: t('list.dates'),
      render: ({ dates }) => formatDates(dates),
      sortBy: ({ dates }) => dates.from,
    },
    {
      id: 'days',
      title: t('list.days'),
      align: 'right',
      render: ({ days }) => formatNumber(days),
      sortBy: ({ days }) => days,
      width: 100,
    },
    {
      id: 'round',
      title: t('list.round'),
      // Left out where the caller sees only names and dates.
      render: ({ roundName }) => (roundName === undefined ? '—' : (roundName ?? t('list.outside'))),
      sortBy: ({ roundName }) => roundName ?? null,
    },
    {
      id: 'state',
      title: t('list.state'),
      render: ({ state }) => <StateBadge of="registration" state={state} />,
      sortBy: ({ state }) => t(`design:registration.${state}`),
      width: 190,
    },
  ];
  return (
    <Asked of={asked}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <NoTrips />;
        return (
          <DataTable
            name="trips"
            caption={t(`list.caption.${scope}`)}
            rows={rows}
            rowKey={({ registrationId }) => registrationId}
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
  );
}

function othersOf(people: Item['participants'], personId: string): string[] {
  return people.filter((one) => one.personId !== personId).map(({ fullName }) => fullName);
}

function NumberOf({ trip: { registrationId, number, purpose } }: { trip: Item }) {
  // Of a colleague’s trip one sees names and dates; there is no page of it to go to.
  if (purpose === undefined)
    return (
      <Text span style={{ whiteSpace: 'nowrap' }}>
        {number}
      </Text>
    );
  return (
    <Anchor
      renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: registrationId }} {...props} />}
      fw={600}
      style={{ whiteSpace: 'nowrap' }}
    >
      {number}
    </Anchor>
  );
}

function Who({ people }: { people: Item['participants'] }) {
  const { t } = useTranslation('trips');
  const [first, ...others] = people;
  return (
    <div>
      <Text fw={600}>{first?.fullName}</Text>
      {first?.office && <Text size="sm">{first.office}</Text>}
      {others.length > 0 && (
        <Text size="sm" title={others.map(({ fullName }) => fullName).join(', ')}>
          {t('list.others', { count: others.length })}
        </Text>
      )}
    </div>
  );
}

function NoTrips() {
  const { t } = useTranslation('trips');
  const { roles } = useSession();
  const isCadre = useHasRole('CADRE');
  const { nam, ...filters } = route.useSearch();
  const scope = scopeFrom(filters['pham-vi'], roles);
  const filtered = ['trang-thai', 'tim', 'don-vi', 'nguoi'].some((name) => name in filters);
  if (filtered)
    return (
      <EmptyState
        icon={IconSearchOff}
        title={t('empty.filtered.title')}
        text={t('empty.filtered.text')}
        action={
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/dang-ky" search={{ nam, 'pham-vi': filters['pham-vi'] }} {...props} />
            )}
          >
            {t('empty.filtered.all')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={IconRoute}
      title={t(`empty.${scope}.title`)}
      text={t(`empty.${scope}.text`)}
      action={scope === 'own' && isCadre && <RegisterButton />}
    />
  );
}

function RegisterButton() {
  const { t } = useTranslation('trips');
  return (
    <Group>
      <Button
        leftSection={<IconPlus aria-hidden size={18} />}
        renderRoot={(props) => <Link to="/dang-ky/moi" {...props} />}
      >
        {t('list.register')}
      </Button>
    </Group>
  );
}
