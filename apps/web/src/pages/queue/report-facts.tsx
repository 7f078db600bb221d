import { Anchor, Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconEdit } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import type { components } from '../../api/schema';
import { formatDates, formatDay, formatNumber } from '../../design/format';
import { term } from '../../design/term';
import { FactList } from './fact-list';
import classes from './queue.module.css';
import type { SubmittedReport, Task } from './task';

type Report = components['schemas']['ReportView'];

const SECTIONS = [
  'work',
  'youthSituation',
  'branchActivity',
  'passedOn',
  'difficulties',
  'recommendations',
  'followUp',
] as const;

/** The report that is to be verified. Until it is there, or where it may not be read, what came with the task. */
export function ReportFacts({ task, facts }: { task: Task; facts: SubmittedReport }) {
  const { t } = useTranslation('queue');
  const report = query.useQuery('get', '/api/reports/{id}', { params: { path: { id: facts.reportId } } });
  // A newer revision would not be what this decision is about.
  const shown = report.data?.revision === facts.revision ? report.data : undefined;
  return (
    <section>
      <Title order={3} size="h4" mb="sm">
        {t('facts.report')}
      </Title>
      {(facts.late || facts.correction) && (
        <Group gap="xs" mb="sm">
          {facts.late && (
            <Badge
              color="red"
              variant="light"
              tt="none"
              radius="sm"
              size="lg"
              leftSection={<IconAlertTriangle aria-hidden size={14} />}
            >
              {t('facts.late')}
            </Badge>
          )}
          {facts.correction && (
            <Badge
              color="orange"
              variant="light"
              tt="none"
              radius="sm"
              size="lg"
              leftSection={<IconEdit aria-hidden size={14} />}
            >
              {t('facts.correction')}
            </Badge>
          )}
        </Group>
      )}
      <FactList
        facts={[
          [
            t('facts.trip'),
            <Anchor
              renderRoot={(props) => (
                <Link to="/dang-ky/$id" params={{ id: facts.registrationId }} {...props} />
              )}
            >
              {facts.registrationNumber}
            </Anchor>,
          ],
          [t('facts.where'), task.hostUnits.map(({ name }) => name).join(', ')],
          [t('facts.when'), formatDates(facts.dates)],
          [t('facts.days'), t('facts.dayCount', { number: formatNumber(facts.days) })],
          shown !== undefined && [t('facts.form'), term(shown.kindLabel)],
        ]}
      />
      {shown === undefined ? (
        <Text className={classes.text} mt="md">
          {facts.content}
        </Text>
      ) : (
        <Written report={shown} />
      )}
      <Text mt="md">
        {facts.evidenceCount === 0
          ? t('facts.noEvidence')
          : t('facts.evidence', { count: facts.evidenceCount })}
      </Text>
      <Anchor renderRoot={(props) => <Link to="/bao-cao/$id" params={{ id: facts.reportId }} {...props} />}>
        {t('facts.openReport')}
      </Anchor>
    </section>
  );
}

function Written({ report }: { report: Report }) {
  const { t } = useTranslation('queue');
  return (
    <Stack gap="md" mt="md">
      <Travelled people={report.people} />
      {SECTIONS.map((name) => {
        const text = report.sections[name];
        return (
          text && (
            <div key={name}>
              <Title order={4} size="h5" mb={4}>
                {t(`section.${name}`)}
              </Title>
              <Text className={classes.text}>{text}</Text>
            </div>
          )
        );
      })}
      <Findings findings={report.findings} />
      <Meetings meetings={report.meetings} />
    </Stack>
  );
}

function Travelled({ people }: { people: Report['people'] }) {
  const { t } = useTranslation('queue');
  return (
    <div>
      <Title order={4} size="h5" mb={4}>
        {t('facts.travelled')}
      </Title>
      <List>
        {people.map(({ person, travelled, days, creditedDays }) => (
          <List.Item key={person.personId}>
            <b>{person.fullName}</b>:{' '}
            {travelled.length === 0
              ? t('facts.notTravelled')
              : `${travelled.map(formatDates).join('; ')} (${t('facts.dayCount', { number: formatNumber(days) })})`}
            {typeof creditedDays === 'number' &&
              `, ${t('facts.credited', { number: formatNumber(creditedDays) })}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function Findings({ findings }: { findings: Report['findings'] }) {
  const { t } = useTranslation('queue');
  if (findings.length === 0) return null;
  return (
    <div>
      <Title order={4} size="h5" mb={4}>
        {t('facts.findings')}
      </Title>
      <List spacing="xs">
        {findings.map(({ findingId, kindLabel, title, detail, unit, place }) => (
          <List.Item key={findingId}>
            <b>{term(kindLabel)}:</b> {title}
            {(unit ?? place) !== null && ` (${[place, unit?.name].filter(Boolean).join(', ')})`}
            {detail !== null && <Text size="sm">{detail}</Text>}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function Meetings({ meetings }: { meetings: Report['meetings'] }) {
  const { t } = useTranslation('queue');
  if (meetings.length === 0) return null;
  return (
    <div>
      <Title order={4} size="h5" mb={4}>
        {t('facts.meetings')}
      </Title>
      <List spacing="xs">
        {meetings.map(
          ({ meetingId, branchName, unit, heldOn, present, members, ratingLabel, content, remark }) => (
            <List.Item key={meetingId}>
              <b>{[branchName, unit.name].filter(Boolean).join(', ')}</b>, {formatDay(heldOn)}
              {present !== null &&
                members !== null &&
                `; ${t('facts.present', { present: String(present), members: String(members) })}`}
              {ratingLabel !== null && `; ${t('facts.rating', { rating: term(ratingLabel) })}`}
              {[content, remark].map(
                (text) =>
                  text && (
                    <Text key={text} size="sm">
                      {text}
                    </Text>
                  ),
              )}
            </List.Item>
          ),
        )}
      </List>
    </div>
  );
}
