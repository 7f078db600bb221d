import './words';
import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { getRouteApi, Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { Page } from '../../design/page';
import { StateBadge } from '../../design/state-badge';
import { Asked } from '../../design/waiting';
import { useKept } from '../../shell/drafts';
import { TripForm } from './form/trip-form';
import { keptName, type KeptTrip } from './form/use-sending';
import { valuesOf, type Registration } from './form/values';

const route = getRouteApi('/inside/dang-ky/$id/sua');

export default function EditTripPage() {
  const { t } = useTranslation('trips');
  const { id } = route.useParams();
  const [opening, setOpening] = useState(0);
  const asked = query.useQuery('get', '/api/registrations/{id}', { params: { path: { id } } });
  const reopen = async () => {
    await asked.refetch();
    setOpening((before) => before + 1);
  };
  return (
    <Page
      title={asked.data ? t('edit.title', { number: asked.data.number }) : t('edit.short')}
      intro={asked.data && <StateBadge of="registration" state={asked.data.state} />}
    >
      <Asked of={asked}>
        {(registration) => (
          <Stack gap="lg">
            {registration.state === 'RETURNED' && registration.reason && (
              <Alert
                color="orange"
                maw={760}
                icon={<IconArrowBackUp aria-hidden />}
                title={t('edit.returned')}
              >
                <Text>{registration.reason}</Text>
              </Alert>
            )}
            {registration.actions.includes('EDIT') ? (
              <EditTrip key={opening} registration={registration} reopen={() => void reopen()} />
            ) : (
              <NotEditable registration={registration} />
            )}
          </Stack>
        )}
      </Asked>
    </Page>
  );
}

function EditTrip({ registration, reopen }: { registration: Registration; reopen: () => void }) {
  const { value: kept } = useKept<KeptTrip>(keptName(registration.registrationId));
  const refused = useRouterState({ select: ({ location }) => location.state.refused });
  // What arrives while somebody writes does not overwrite it; saving tells of it.
  const [opened] = useState(() => {
    const untouched = valuesOf(registration);
    return {
      registration,
      untouched,
      start: { ...untouched, ...kept?.values },
      kept,
      refused: refused?.fields,
    };
  });
  return <TripForm opened={opened} reopen={reopen} />;
}

function NotEditable({ registration: { registrationId, number } }: { registration: Registration }) {
  const { t } = useTranslation('trips');
  return (
    <Stack align="flex-start">
      <Text>{t('edit.forbidden')}</Text>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: registrationId }} {...props} />}
      >
        {t('edit.toTrip', { number })}
      </Button>
      <Anchor renderRoot={(props) => <Link to="/dang-ky" {...props} />}>{t('edit.toList')}</Anchor>
    </Stack>
  );
}
