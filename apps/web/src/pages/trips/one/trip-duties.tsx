import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useSession, type Role } from '../../../api/session';
import { formatDay, formatDue } from '../../../design/format';
import { Person } from '../../../design/person';
import { ProblemAlert } from '../../../design/problem-alert';
import { StateBadge } from '../../../design/state-badge';
import type { Registration } from '../form/values';

type Duty = components['schemas']['Duty'];
type Scope = 'own' | 'department' | 'charge' | 'province';

/** Who owes a report of this trip, until when, and what has come of it. */
export function TripDuties({ trip }: { trip: Registration }) {
  const { t } = useTranslation('trips');
  const { roles, person } = useSession();
  const own = trip.participants.some(({ personId }) => personId === person.personId);
  const asked = query.useQuery(
    'get',
    '/api/duties',
    {
      params: {
        query: { registrationId: trip.registrationId, scope: own ? 'own' : widest(roles), limit: 100 },
      },
    },
    { enabled: trip.decidedAt !== null },
  );
  const duties = asked.data?.items ?? [];
  if (duties.length === 0 && asked.error === null) return null;
  return (
    <Card withBorder component="section" aria-labelledby="trip-duties">
      <Title order={2} size="h4" id="trip-duties" mb="sm">
        {t('duty.title')}
      </Title>
      <ProblemAlert error={asked.error} retry={() => void asked.refetch()} />
      <Stack gap="md">
        {duties.map((duty) => (
          <DutyLine key={duty.dutyId} duty={duty} />
        ))}
      </Stack>
    </Card>
  );
}

function DutyLine({ duty }: { duty: Duty }) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  const open = duty.state === 'OPEN' || duty.state === 'OVERDUE';
  return (
    <Group justify="space-between" gap="sm">
      <div>
        <Person person={duty.person} />
        <Text size="sm">
          {t('duty.due', { day: formatDay(duty.dueDay) })}
          {open && ` (${formatDue(duty.dueDay, businessToday)})`}
        </Text>
      </div>
      <Group gap="sm">
        <StateBadge of="duty" state={duty.state} />
        {duty.reportId !== null && (
          <Anchor
            renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: duty.reportId ?? '' }} {...props} />}
          >
            {t('duty.report')}
          </Anchor>
        )}
        {duty.actions.includes('REPORT') && duty.reportId === null && (
          <Button
            size="sm"
            renderRoot={(props) => (
              <Link to="/bao-cao/moi" search={{ chuyen: duty.registrationId }} {...props} />
            )}
          >
            {t('duty.write')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

/** Who takes no part sees the duties by their office. */
function widest(roles: readonly Role[]): Scope {
  if (roles.includes('ORGANISATION_INSPECTION') || roles.includes('STANDING_COMMITTEE')) return 'province';
  if (roles.includes('DEPARTMENT_HEAD')) return 'department';
  return roles.includes('IN_CHARGE') ? 'charge' : 'own';
}
