import { Badge, Button, Card, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconAlarm } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema';
import { useSession } from '../../../api/session';
import { dayOf, formatDates, formatDay } from '../../../design/format';
import { Person } from '../../../design/person';
import { StateBadge } from '../../../design/state-badge';
import { DueText } from '../due-text';
import classes from '../reports.module.css';

export type Duty = components['schemas']['Duty'];

/**
 * @param named whether it says whose duty it is; not in one’s own list
 * @param draftId what the signed-in person has begun to write about the trip
 */
export function DutyRow({
  duty,
  named,
  draftId,
  onExcuse,
}: {
  duty: Duty;
  named: boolean;
  draftId: string | undefined;
  onExcuse: (duty: Duty) => void;
}) {
  const { t } = useTranslation('reports');
  const pending = duty.state === 'OPEN' || duty.state === 'OVERDUE' || duty.state === 'RETURNED';
  return (
    <Card component="li" withBorder padding="md">
      <div className={classes.duty}>
        <div className={classes.dutyWords}>
          {named && <Person person={duty.person} />}
          <Text fw={600}>
            {duty.hostUnits.map(({ name }) => name).join(', ')} · {formatDates(duty.dates)}
          </Text>
          <Text size="sm">
            {t('duties.trip', { number: duty.number })}
            {duty.topics.length > 0 && ` · ${duty.topics.map(({ name }) => name).join('; ')}`}
          </Text>
          <Group gap="xs" mt={6}>
            <StateBadge of="duty" state={duty.state} />
            {pending ? <DueText dueDay={duty.dueDay} /> : <Due duty={duty} />}
            <Lateness duty={duty} />
          </Group>
        </div>
        <Actions {...{ duty, draftId, onExcuse }} />
      </div>
    </Card>
  );
}

function Due({ duty }: { duty: Duty }) {
  const { t } = useTranslation('reports');
  return <Text size="sm">{t('duties.due', { day: formatDay(duty.dueDay) })}</Text>;
}

function Lateness({ duty }: { duty: Duty }) {
  const { t } = useTranslation('reports');
  if (!duty.late) return null;
  if (duty.excused !== null) {
    const { by, at, reason } = duty.excused;
    return (
      <Text size="sm">
        {t('duties.excused')}.{' '}
        {t('duties.excusedBy', { name: by.fullName, day: formatDay(dayOf(at)), reason })}
      </Text>
    );
  }
  if (duty.state === 'OVERDUE') return null;
  return (
    <Badge
      variant="light"
      color="red"
      tt="none"
      radius="sm"
      size="lg"
      leftSection={<IconAlarm aria-hidden size={14} />}
    >
      {t('duties.late')}
    </Badge>
  );
}

function Actions({
  duty,
  draftId,
  onExcuse,
}: {
  duty: Duty;
  draftId: string | undefined;
  onExcuse: (duty: Duty) => void;
}) {
  const { t } = useTranslation('reports');
  const { person, businessToday } = useSession();
  const mine = duty.person.personId === person.personId;
  const of = (
    <VisuallyHidden>{t('duties.for', { number: duty.number, name: duty.person.fullName })}</VisuallyHidden>
  );
  return (
    <Group gap="xs" className="no-print">
      {duty.actions.includes('EXCUSE') && (
        <Button variant="default" size="sm" onClick={() => onExcuse(duty)}>
          {t('duties.excuse')}
          {of}
        </Button>
      )}
      {duty.reportId !== null && <ReportLink {...{ duty, mine }} reportId={duty.reportId} of={of} />}
      {duty.reportId === null && mine && draftId !== undefined && (
        <Button
          size="sm"
          renderRoot={(props) => <Link to="/bao-cao/$id/viet" params={{ id: draftId }} {...props} />}
        >
          {t('duties.continue')}
          {of}
        </Button>
      )}
      {duty.reportId === null && mine && draftId === undefined && (
        <>
          {(duty.actions.includes('REPORT') ||
            (duty.state === 'SCHEDULED' && duty.dates.from <= businessToday)) && (
            <Button
              size="sm"
              renderRoot={(props) => (
                <Link to="/bao-cao/moi" search={{ chuyen: duty.registrationId }} {...props} />
              )}
            >
              {t('duties.write')}
              {of}
            </Button>
          )}
        </>
      )}
      {duty.reportId === null && !mine && (
        <Button
          variant="default"
          size="sm"
          renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: duty.registrationId }} {...props} />}
        >
          {t('duties.viewTrip')}
          {of}
        </Button>
      )}
    </Group>
  );
}

function ReportLink({
  duty,
  mine,
  reportId,
  of,
}: {
  duty: Duty;
  mine: boolean;
  reportId: string;
  of: ReactNode;
}) {
  const { t } = useTranslation('reports');
  const editable = mine && duty.state === 'RETURNED';
  return (
    <Button
      size="sm"
      variant={editable ? 'filled' : 'default'}
      renderRoot={(props) => (
        <Link to={editable ? '/bao-cao/$id/viet' : '/bao-cao/$id'} params={{ id: reportId }} {...props} />
      )}
    >
      {t(editable ? 'duties.edit' : 'duties.view')}
      {of}
    </Button>
  );
}
