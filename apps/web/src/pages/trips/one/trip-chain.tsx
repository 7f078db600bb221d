import { Accordion, Card, Code, Stack, Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { formatInstant } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { ChainLine } from '../chain-line';
import type { Registration } from '../form/values';
import type { Decision } from './use-case';

/** Where it stands, whom to ask, and every step of the way. */
export function TripChain({ trip, decision }: { trip: Registration; decision: Decision }) {
  const { t } = useTranslation('trips');
  const { businessToday } = useSession();
  if (trip.revision === 0) return null;
  const { data } = decision;
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

/** What happened, entry by entry; each carries the hash by which a later change would be noticed. */
export function TripHistory({ decision: { data } }: { decision: Decision }) {
  const { t } = useTranslation('trips');
  if (data === undefined) return null;
  return (
    <Accordion variant="contained" order={2}>
      <Accordion.Item value="history">
        <Accordion.Control>
          <Text fw={600}>{t('one.history', { count: data.history.length })}</Text>
        </Accordion.Control>
        <Accordion.Panel>
          <Timeline bulletSize={14} lineWidth={2} color="union">
            {data.history.map(({ seq, at, text, note, hash }) => (
              <Timeline.Item key={seq}>
                <Text size="sm">{formatInstant(at)}</Text>
                <Text>{text}</Text>
                {note && <Text size="sm">{t('one.note', { note })}</Text>}
                <Text size="xs">
                  {t('one.hash')} <Code>{hash.slice(0, 12)}</Code>
                </Text>
              </Timeline.Item>
            ))}
          </Timeline>
          <Text size="xs" mt="sm">
            {t('one.hashes')}
          </Text>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
