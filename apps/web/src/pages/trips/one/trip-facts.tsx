import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDates, formatInstant, formatNumber } from '../../../design/format';
import { Person } from '../../../design/person';
import type { Registration } from '../form/values';
import classes from './trip-facts.module.css';

/** Everything that was registered. What the viewer may not see is not there. */
export function TripFacts({ trip }: { trip: Registration }) {
  const { t } = useTranslation('trips');
  const { participants, submitter, contact, topics, countedDays } = trip;
  return (
    <Card withBorder component="section" aria-labelledby="trip-facts">
      <Title order={2} size="h4" id="trip-facts" mb="sm">
        {t('one.facts')}
      </Title>
      <dl className={classes.facts}>
        <Fact name={t('fact.dates')}>
          {formatDates(trip.dates)} ·{' '}
          {t('form.figures.days', { count: trip.days, number: formatNumber(trip.days) })}
          {countedDays !== undefined && (
            <Text size="sm">{t('form.figures.counted', { number: formatNumber(countedDays) })}</Text>
          )}
        </Fact>
        <Fact name={t('fact.round')}>{trip.roundName ?? t('form.round.outside')}</Fact>
        <Fact name={t('fact.hosts')}>
          {trip.hostUnits.length === 0 ? (
            t('fact.none')
          ) : (
            <Lines lines={trip.hostUnits.map(({ name }) => name)} />
          )}
        </Fact>
        <Fact name={t('fact.participants')}>
          <Stack gap="xs">
            {participants.map((person) => (
              <Group key={person.personId} gap="md">
                <Person person={person} avatar />
                {person.personId === submitter.personId && participants.length > 1 && (
                  <Text size="sm">{t('fact.submitter')}</Text>
                )}
              </Group>
            ))}
          </Stack>
        </Fact>
        <Fact name={t('fact.purpose')}>{t(`purpose.${trip.purpose}`)}</Fact>
        <Fact name={t('fact.topics')}>
          {topics.length === 0 ? t('fact.none') : <Lines lines={topics.map(({ name }) => name)} />}
        </Fact>
        <Fact name={t('fact.content')}>
          <Text className={classes.text}>{trip.content}</Text>
        </Fact>
        <Fact name={t('fact.contact')}>
          {contact.name}
          {contact.phone !== null && (
            <>
              {' · '}
              <a href={`tel:${contact.phone.replace(/[^0-9+]/g, '')}`}>{contact.phone}</a>
            </>
          )}
        </Fact>
        <Fact name={t('fact.submitted')}>
          {trip.submittedAt === null ? t('fact.notYet') : formatInstant(trip.submittedAt)}
          {trip.revision > 1 && (
            <Text size="sm">{t('fact.revision', { number: String(trip.revision) })}</Text>
          )}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}
