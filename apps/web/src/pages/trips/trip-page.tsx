import './words';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconPrinter, IconX } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { Page } from '../../design/page';
import { StateBadge } from '../../design/state-badge';
import { Asked } from '../../design/waiting';
import { useDone } from './arrival';
import { DoneNotice } from './done-notice';
import type { Registration } from './form/values';
import { TripActions } from './one/trip-actions';
import { TripChain, TripHistory } from './one/trip-chain';
import { TripDuties } from './one/trip-duties';
import { TripFacts } from './one/trip-facts';
import { TripPaper } from './one/trip-paper';
import { useCase, waitingOffices } from './one/use-case';

/** An ending that was asked for is settled in a moment, and nobody is told of what they did themselves, ms. */
const SETTLING_MS = 2_000;
const route = getRouteApi('/inside/dang-ky/$id');

export default function TripPage() {
  const { t } = useTranslation('trips');
  const { id } = route.useParams();
  const asked = query.useQuery(
    'get',
    '/api/registrations/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: ({ state: { data } }) =>
        data?.state === 'WITHDRAWING' || data?.state === 'CANCELLING' ? SETTLING_MS : false,
    },
  );
  if (asked.data !== undefined) return <Trip key={id} trip={asked.data} />;
  return (
    <Page title={t('one.short')}>
      <Asked of={asked}>{() => null}</Asked>
    </Page>
  );
}

function Trip({ trip }: { trip: Registration }) {
  const { t } = useTranslation('trips');
  const done = useDone();
  const decision = useCase(trip);
  const waiting = trip.state === 'SUBMITTED' ? waitingOffices(decision.data) : [];
  // Of several the badge names none; they stand in the chain.
  const office = waiting.length === 1 ? waiting[0] : undefined;
  return (
    <>
      <div className="no-print">
        <Page
          title={t('one.title', { number: trip.number })}
          intro={
            <StateBadge
              of="registration"
              state={trip.state}
              label={office === undefined ? undefined : t('one.waitsFor', { office })}
            />
          }
          actions={
            <>
              <TripActions trip={trip} />
              <Button
                variant="default"
                leftSection={<IconPrinter aria-hidden size={18} />}
                onClick={() => window.print()}
              >
                {t('one.print')}
              </Button>
            </>
          }
        >
          {(done === 'SAVED' || done === 'SUBMITTED') && <DoneNotice text={t(`done.${done}`)} />}
          <Verdict trip={trip} />
          <TripChain trip={trip} decision={decision} />
          <TripFacts trip={trip} />
          <TripDuties trip={trip} />
          <TripHistory decision={decision} />
        </Page>
      </div>
      <TripPaper trip={trip} decision={decision.data} />
    </>
  );
}

/** Why it came back, or came to nothing. */
function Verdict({ trip: { state, reason } }: { trip: Registration }) {
  const { t } = useTranslation('trips');
  if (reason === null || state === 'DRAFT' || state === 'APPROVED' || state === 'SUBMITTED') return null;
  const [color, VerdictIcon] =
    state === 'RETURNED'
      ? (['orange', IconArrowBackUp] as const)
      : state === 'REJECTED'
        ? (['red', IconX] as const)
        : (['gray', undefined] as const);
  return (
    <Alert
      color={color}
      variant="light"
      icon={VerdictIcon && <VerdictIcon aria-hidden />}
      title={t(`one.verdict.${state}`)}
    >
      <Stack gap={4}>
        <Text>{reason}</Text>
      </Stack>
    </Alert>
  );
}
