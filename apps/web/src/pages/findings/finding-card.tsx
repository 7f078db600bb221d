import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../design/format';
import { Clamped } from './clamped';
import { KindBadge, type Finding } from './finding-kinds';
import classes from './findings.module.css';
import { useReadingRights } from './reading-rights';

/** A finding as one reads it: what, where, by whom, and the way to its report. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const { kind, title, detail, unit, place, field, topic, foundOn } = finding;
  return (
    <Card component="li" withBorder padding="md" className={classes.finding}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <KindBadge kind={kind} />
          <Text size="sm">{formatDay(foundOn)}</Text>
        </Group>
        <Title order={2} size="h4">
          {title}
        </Title>
        {detail && <Clamped text={detail} />}
        <dl className={classes.facts}>
          <Fact name={t('place')}>
            {unit && (
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link
                    to="/phat-hien"
                    search={(before) => ({ ...before, 'don-vi': unit.unitId })}
                    {...props}
                  />
                )}
              >
                {unit.name}
              </Anchor>
            )}
            {unit && place && ' · '}
            {place}
          </Fact>
          <Fact name={t('field')}>{field}</Fact>
          <Fact name={t('topic')}>
            {topic && (
              <Anchor
                inherit
                renderRoot={(props) => (
                  <Link
                    to="/phat-hien"
                    search={(before) => ({ ...before, 'chu-de': topic.topicId })}
                    {...props}
                  />
                )}
              >
                {topic.name}
              </Anchor>
            )}
          </Fact>
          <Addressee finding={finding} />
          <Fact name={t('by')}>
            {finding.authors.map(({ personId, fullName, office }) => (
              <span key={personId} className={classes.author}>
                <strong>{fullName}</strong>
                {office && `, ${office}`}
              </span>
            ))}
          </Fact>
        </dl>
        <Links finding={finding} />
      </Stack>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const nothing = [children]
    .flat()
    .every((one) => one === null || one === undefined || one === false || one === '');
  if (nothing) return null;
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Addressee({ finding: { addressee, addresseeUnit } }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  if (addressee === null) return null;
  return <Fact name={t('to')}>{addresseeUnit?.name ?? t(`addressee.${addressee}`)}</Fact>;
}

function Links({ finding: { kind, findingId, reportId, reportNumber, authors } }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const may = useReadingRights();
  return (
    <Group gap="lg">
      {may.report(authors) ? (
        <Anchor renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: reportId }} {...props} />}>
          {t('report', { number: reportNumber })}
        </Anchor>
      ) : (
        <Text>{t('report', { number: reportNumber })}</Text>
      )}
      {kind === 'RECOMMENDATION' && may.recommendation(authors) && (
        <Anchor renderRoot={(props) => <Link to="/kien-nghi/$id" params={{ id: findingId }} {...props} />}>
          {t('recommendation')}
        </Anchor>
      )}
    </Group>
  );
}
