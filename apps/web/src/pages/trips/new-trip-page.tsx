import './words';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useHasRole } from '../../api/session';
import { Page } from '../../design/page';
import { ProblemAlert } from '../../design/problem-alert';
import { Waiting } from '../../design/waiting';
import { useKept } from '../../shell/drafts';
import { NotForYou } from './not-for-you';
import { daysOfRound } from './form/round-part';
import { TripForm } from './form/trip-form';
import { keptName, type KeptTrip } from './form/use-sending';
import type { Round } from './form/use-plan';
import { NOTHING, type TripValues } from './form/values';

const route = getRouteApi('/inside/dang-ky/moi');

export default function NewTripPage() {
  const { t } = useTranslation('trips');
  const { dot } = route.useSearch();
  const rounds = query.useQuery('get', '/api/rounds', {}, { enabled: dot !== undefined });
  const isCadre = useHasRole('CADRE');
  const waiting = dot !== undefined && rounds.isPending;
  return (
    <Page title={t('new.title')} intro={t('new.intro')}>
      {!isCadre && <NotForYou />}
      {isCadre && waiting && <Waiting />}
      {isCadre && !waiting && (
        <>
          <ProblemAlert error={rounds.error} retry={() => void rounds.refetch()} />
          <NewTrip
            key={dot}
            round={rounds.data?.items.find((round) => round.roundId === dot && round.open)}
          />
        </>
      )}
    </Page>
  );
}

function NewTrip({ round }: { round: Round | undefined }) {
  const { value: kept } = useKept<KeptTrip>(keptName(null));
  const [opened] = useState(() => {
    const preset: Partial<TripValues> = round ? { roundId: round.roundId, ...daysOfRound(round) } : {};
    const start = { ...NOTHING, ...kept?.values, ...preset };
    return { registration: null, start, untouched: { ...NOTHING, ...preset }, kept };
  });
  return <TripForm opened={opened} />;
}
