import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { formatDates, formatNumber } from '../../design/format';
import { StateBadge } from '../../design/state-badge';

/** A trip in few words: who, when, how it stands; its number leads to it. */
export function TripLine({ trip }: { trip: components['schemas']['RegistrationItem'] }) {
  const { t } = useTranslation('area');
  return (
    <div>
      <Group gap="xs">
        <Anchor
          renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: trip.registrationId }} {...props} />}
        >
          {trip.number}
        </Anchor>
        <StateBadge of="registration" state={trip.state} />
      </Group>
      {trip.participants.map(({ personId, fullName, office }) => (
        <Text key={personId} size="sm">
          <b>{fullName}</b>
          {office && `, ${office}`}
        </Text>
      ))}
      <Text size="sm">
        {formatDates(trip.dates)} ({t('days', { number: formatNumber(trip.days) })})
      </Text>
    </div>
  );
}
