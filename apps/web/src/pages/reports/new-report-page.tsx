import './words';
import { Alert, Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useSession } from '../../api/session';
import { EmptyState } from '../../design/empty-state';
import { formatDates } from '../../design/format';
import { Page } from '../../design/page';
import { Asked } from '../../design/waiting';
import { DueText } from './due-text';
import { NewReportForm } from './new-report-form';
import classes from './reports.module.css';

export default function NewReportPage() {
  const { t } = useTranslation('reports');
  const { chuyen } = useSearch({ from: '/inside/bao-cao/moi' });
  return (
    <Page title={t('new.title')}>
      {chuyen === undefined ? <ChooseTrip /> : <OfTrip key={chuyen} registrationId={chuyen} />}
    </Page>
  );
}

/** What is owed first; then trips that have begun, as a report may be written on the way. */
function ChooseTrip() {
  const { t } = useTranslation('reports');
  const { businessToday } = useSession();
  const duties = query.useQuery('get', '/api/duties', { params: { query: { limit: 100 } } });
  return (
    <Asked of={duties}>
      {({ items }) => {
        const open = items
          .filter(({ state }) => state === 'OPEN' || state === 'OVERDUE' || state === 'SCHEDULED')
          .filter(({ dates }) => dates.from <= businessToday)
          .sort((a, b) => a.dueDay.localeCompare(b.dueDay));
        if (open.length === 0)
          return (
            <EmptyState
              icon={IconRoute}
              title={t('new.noneTitle')}
              text={t('new.noneText')}
              action={
                <Button renderRoot={(props) => <Link to="/dang-ky" {...props} />}>{t('new.toTrips')}</Button>
              }
            />
          );
        return (
          <Stack gap="sm" maw={760}>
            <Title order={2} size="h4">
              {t('new.choose')}
            </Title>
            <ul className={classes.list}>
              {open.map((duty) => (
                <li key={duty.dutyId}>
                  <Link to="/bao-cao/moi" search={{ chuyen: duty.registrationId }} className={classes.choice}>
                    <Text fw={600}>
                      {duty.hostUnits.map(({ name }) => name).join(', ')} · {formatDates(duty.dates)}
                    </Text>
                    <Text size="sm">{t('duties.trip', { number: duty.number })}</Text>
                    <DueText dueDay={duty.dueDay} />
                  </Link>
                </li>
              ))}
            </ul>
          </Stack>
        );
      }}
    </Asked>
  );
}

function OfTrip({ registrationId }: { registrationId: string }) {
  const { t } = useTranslation('reports');
  const { businessToday, person } = useSession();
  const trip = query.useQuery('get', '/api/registrations/{id}', {
    params: { path: { id: registrationId } },
  });
  const duties = query.useQuery('get', '/api/duties', { params: { query: { registrationId } } });
  const written = query.useQuery('get', '/api/reports', { params: { query: { registrationId } } });
  const reportId = duties.data?.items[0]?.reportId;
  const draft = written.data?.items.find(
    ({ state, author }) => state === 'DRAFT' && author.personId === person.personId,
  );
  return (
    <Stack maw={760}>
      <Anchor underline="always" renderRoot={(props) => <Link to="/bao-cao/moi" {...props} />}>
        {t('new.change')}
      </Anchor>
      <Asked of={written}>
        {() => (
          <Asked of={trip}>
            {(registration) => {
              if (reportId)
                return (
                  <Alert title={t('new.reportedTitle')}>
                    <Button
                      renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: reportId }} {...props} />}
                    >
                      {t('duties.view')}
                    </Button>
                  </Alert>
                );
              if (draft !== undefined)
                return (
                  <Alert title={t('new.draftTitle')}>
                    <Text mb="sm">{t('new.draftText', { number: draft.number })}</Text>
                    <Button
                      renderRoot={(props) => (
                        <Link to="/bao-cao/$id/viet" params={{ id: draft.reportId }} {...props} />
                      )}
                    >
                      {t('duties.continue')}
                    </Button>
                  </Alert>
                );
              if (registration.state !== 'APPROVED')
                return <Alert>{t('new.notApproved', { state: registration.label })}</Alert>;
              return <NewReportForm trip={registration} started={registration.dates.from <= businessToday} />;
            }}
          </Asked>
        )}
      </Asked>
    </Stack>
  );
}
