import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { formatDates, formatNumber } from '../../design/format';
import { StateBadge } from '../../design/state-badge';
import classes from './queue.module.css';
import type { RequestFacts, SubmittedReport, Task } from './task';
import { useTripScopes } from './scopes';

type Trip = components['schemas']['registration.list.response']['items'][number];
type Asking = NonNullable<Parameters<typeof tripsQuery>[0]>;

/** Whoever travels with many, or to many places, is looked up for the first few of each. */
const LOOKED_UP = 4;
const SHOWN = 5;
/** States in which a trip takes up its days. */
const HOLDS: readonly Trip['state'][] = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING'];

function tripsQuery(asked: {
  scope: 'province' | 'charge' | 'department' | 'host';
  personId?: string;
  unitId?: string;
  year?: number;
  from?: string;
  to?: string;
  state?: 'APPROVED';
}) {
  return query.queryOptions('get', '/api/registrations', { params: { query: { limit: 20, ...asked } } });
}

/** What else happens around the request, as far as the person may see it: what is refused is not mentioned. */
export function NearbyTrips({ kind, facts }: { kind: Task['kind']; facts: RequestFacts | SubmittedReport }) {
  const { t } = useTranslation('queue');
  const { ofPerson, toUnit } = useTripScopes();
  const { dates, year, participantIds, hostUnitIds, submitterId, registrationId } = facts;
  const people = participantIds.slice(0, LOOKED_UP);
  const units = hostUnitIds.slice(0, LOOKED_UP);
  const days = { from: dates.from, to: dates.to };
  const sameDays = kind === 'REGISTRATION';
  const byPerson = useTrips(
    ofPerson && sameDays ? people.map((personId) => ({ scope: ofPerson, personId, ...days })) : [],
    registrationId,
  );
  const byUnit = useTrips(
    toUnit && sameDays ? units.map((unitId) => ({ scope: toUnit, unitId, ...days })) : [],
    registrationId,
  );
  const visits = useTrips(
    toUnit
      ? units.map((unitId) => ({ scope: toUnit, unitId, year, state: 'APPROVED' as const, to: dates.from }))
      : [],
    registrationId,
  );
  const own = useTrips(ofPerson ? [{ scope: ofPerson, personId: submitterId, year }] : [], registrationId);
  const holding = (trips: Trip[]) => trips.filter(({ state }) => HOLDS.includes(state));
  const collisions = new Map<string, { trip: Trip; why: string }>();
  for (const trip of holding(byUnit ?? []))
    collisions.set(trip.registrationId, { trip, why: t('near.sameUnit') });
  for (const trip of holding(byPerson ?? []))
    collisions.set(trip.registrationId, { trip, why: t('near.samePerson') });
  const colliding = [...collisions.values()].sort(
    (a, b) => Number(b.why === t('near.samePerson')) - Number(a.why === t('near.samePerson')),
  );
  const earlier = visits?.filter((trip) => trip.dates.to < dates.from);
  return (
    <>
      {sameDays && (byPerson ?? byUnit) !== undefined && (
        <Trips
          title={t('near.collisions')}
          none={t('near.noCollisions')}
          trips={colliding.map(({ trip }) => trip)}
          note={(trip) => collisions.get(trip.registrationId)?.why}
        />
      )}
      {earlier && <Trips title={t('near.visits')} none={t('near.noVisits')} trips={earlier} />}
      {own && <Trips title={t('near.trips')} none={t('near.noTrips')} trips={own} />}
    </>
  );
}

/** @returns undefined while nobody knows, or nobody may */
function useTrips(asked: readonly Asking[], except: string): Trip[] | undefined {
  return useQueries({
    queries: asked.map((one) => tripsQuery(one)),
    combine: (answers) => {
      const there = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
      if (there.length === 0) return undefined;
      const byId = new Map(there.flatMap(({ items }) => items).map((trip) => [trip.registrationId, trip]));
      byId.delete(except);
      return [...byId.values()].sort((a, b) => b.dates.from.localeCompare(a.dates.from));
    },
  });
}

function Trips({
  title,
  none,
  trips,
  note,
}: {
  title: string;
  none: string;
  trips: readonly Trip[];
  note?: (trip: Trip) => string | undefined;
}) {
  const { t } = useTranslation('queue');
  return (
    <section>
      <Title order={3} size="h4" mb={4}>
        {title}
      </Title>
      {trips.length === 0 ? (
        <Text size="sm">{none}</Text>
      ) : (
        <Stack component="ul" gap="xs" className={classes.trips}>
          {trips.slice(0, SHOWN).map((trip) => (
            <li key={trip.registrationId}>
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link to="/dang-ky/$id" params={{ id: trip.registrationId }} {...props} />
                )}
              >
                {formatDates(trip.dates)}
              </Anchor>{' '}
              <Text size="sm" span>
                ({t('facts.dayCount', { number: formatNumber(trip.days) })}
                {note?.(trip) && `, ${note(trip)}`})
              </Text>
              <Text size="sm">
                {trip.participants.map(({ fullName }) => fullName).join(', ')} →{' '}
                {trip.hostUnits.map(({ name }) => name).join(', ')}
              </Text>
              <StateBadge of="registration" state={trip.state} label={trip.label} />
            </li>
          ))}
          {trips.length > SHOWN && <li>{t('near.more', { count: trips.length - SHOWN })}</li>}
        </Stack>
      )}
    </section>
  );
}
