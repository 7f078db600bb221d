import { Card, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { CaseHistory } from '../../../design/case-history';
import { ProblemAlert } from '../../../design/problem-alert';
import { Waiting } from '../../../design/waiting';
import { ChainLine } from '../chain-line';
import type { Registration } from '../form/values';
import type { Decision } from './use-case';

/** Where it stands, whom to ask, and every step of the way. */
export function TripChain({ trip, decision }: { trip: Registration; decision: Decision }) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  if (trip.revision === 0) return null;
  const { data } = decision;
  if (decision.waiting) return <Waiting lines={4} />;
  if (data === undefined && decision.error === null && !decision.opening) return null;
  return (
    <Card withBorder component="section" aria-labelledby="trip-standing">
      <Stack gap="sm">
        <Title order={2} size="h4" id="trip-standing">
          {t('one.standing')}
        </Title>
        <ProblemAlert error={decision.error} retry={() => void decision.refetch()} />
        <div role="status">
          <Text>{decision.opening ? t('one.opening') : data?.sentence}</Text>
        </div>
        {data && <ChainLine steps={data.steps} of={data} today={businessToday} />}
      </Stack>
    </Card>
  );
}

export function TripHistory({ decision: { data } }: { decision: Decision }) {
  return data && <CaseHistory entries={data.history} order={2} />;
}
