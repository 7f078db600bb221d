import { Anchor, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDates, formatDay, formatInstant, formatNumber } from '../../../design/format';
import { Person } from '../../../design/person';
import { term } from '../../../design/term';
import classes from '../reports.module.css';
import { SECTIONS, type Report } from '../writing/draft';
import { FINDING_ICONS } from '../writing/finding-icons';
import { SECTION_STEPS } from '../writing/steps';

/** The whole report, to be read from the first line to the last. */
export function ReportDocument({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const written = SECTIONS.filter((name) => report.sections[name] !== null);
  return (
    <>
      <Facts report={report} />
      <People report={report} />
      {written.map((name) => (
        <Part key={name} title={t(`step.${SECTION_STEPS[name]}`)}>
          <Text className={classes.prose}>{report.sections[name]}</Text>
        </Part>
      ))}
      {report.meetings.length > 0 && (
        <Part title={t('one.meetings')}>
          <Stack gap="md">
            {report.meetings.map((meeting) => (
              <Meeting key={meeting.meetingId} meeting={meeting} />
            ))}
          </Stack>
        </Part>
      )}
      {report.findings.length > 0 && (
        <Part title={t('one.findings')}>
          <Stack gap="sm">
            {report.findings.map((finding) => (
              <Finding key={finding.findingId} finding={finding} />
            ))}
          </Stack>
        </Part>
      )}
    </>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Facts({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { registrationId, registrationNumber, submittedAt, verifiedAt } = report;
  return (
    <dl className={classes.facts}>
      <dt>{t('one.author')}</dt>
      <dd>
        <Person person={report.author} />
      </dd>
      <dt>{t('one.trip')}</dt>
      <dd>
        <Anchor
          underline="always"
          renderRoot={(props) => <Link to="/dang-ky/$id" params={{ id: registrationId }} {...props} />}
        >
          {registrationNumber}
        </Anchor>
      </dd>
      <dt>{t('one.where')}</dt>
      <dd>{report.hostUnits.map(({ name }) => name).join(', ')}</dd>
      <dt>{t('one.dates')}</dt>
      <dd>{formatDates(report.dates)}</dd>
      {report.topics.length > 0 && (
        <>
          <dt>{t('one.topics')}</dt>
          <dd>{report.topics.map(({ name }) => name).join('; ')}</dd>
        </>
      )}
      {submittedAt !== null && (
        <>
          <dt>{t('one.submitted')}</dt>
          <dd>{formatInstant(submittedAt)}</dd>
        </>
      )}
      {verifiedAt !== null && (
        <>
          <dt>{t('one.verified')}</dt>
          <dd>{formatInstant(verifiedAt)}</dd>
        </>
      )}
    </dl>
  );
}

function People({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const counted = report.people.some(
    ({ creditedDays }) => creditedDays !== null && creditedDays !== undefined,
  );
  return (
    <Part title={t('one.people')}>
      <Table.ScrollContainer minWidth={0} type="native">
        <Table withTableBorder verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('one.person')}</Table.Th>
              <Table.Th>{t('one.travelled')}</Table.Th>
              <Table.Th ta="right">{t('one.days')}</Table.Th>
              {counted && <Table.Th ta="right">{t('one.credited')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {report.people.map(({ person, travelled, days, creditedDays }) => (
              <Table.Tr key={person.personId}>
                <Table.Td>
                  <Person person={person} />
                </Table.Td>
                <Table.Td>
                  {travelled.length === 0 ? t('one.didNotGo') : travelled.map(formatDates).join('; ')}
                </Table.Td>
                <Table.Td ta="right">{formatNumber(days)}</Table.Td>
                {counted && <Table.Td ta="right">{formatNumber(creditedDays ?? 0)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Part>
  );
}

function Meeting({ meeting }: { meeting: Report['meetings'][number] }) {
  const { t } = useTranslation('reports');
  const { unit, branchName, heldOn, members, present, ratingLabel, content, remark } = meeting;
  const attendance =
    present === null
      ? null
      : members === null
        ? t('meeting.presentOnly', { present: formatNumber(present) })
        : t('meeting.attendance', { present: formatNumber(present), members: formatNumber(members) });
  return (
    <Card withBorder padding="md" component="article">
      <Title order={3} size="h5">
        {[branchName, unit.name].filter(Boolean).join(', ')}
      </Title>
      <Text size="sm" mb={6}>
        {[formatDay(heldOn), attendance, ratingLabel && `${t('meeting.rating')}: ${term(ratingLabel)}`]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {content !== null && <Text className={classes.prose}>{content}</Text>}
      {remark !== null && (
        <Text className={classes.prose} mt={6}>
          <Text span fw={600}>
            {t('meeting.remark')}:
          </Text>{' '}
          {remark}
        </Text>
      )}
    </Card>
  );
}

function Finding({ finding }: { finding: Report['findings'][number] }) {
  const { t } = useTranslation('reports');
  const { kind, kindLabel, title, detail, unit, place, field, topic, addressee, addresseeUnit } = finding;
  const KindIcon = FINDING_ICONS[kind];
  const where = [place, unit?.name].filter(Boolean).join(', ');
  const about = [where, field, topic?.name].filter(Boolean).join(' · ');
  return (
    <Card withBorder padding="md" component="article">
      <Group gap={6} wrap="nowrap">
        <KindIcon aria-hidden size={18} style={{ flex: 'none' }} />
        <Text size="sm" fw={600}>
          {term(kindLabel)}
        </Text>
      </Group>
      <Title order={3} size="h5">
        {title}
      </Title>
      {about !== '' && <Text size="sm">{about}</Text>}
      {detail !== null && (
        <Text className={classes.prose} mt={6}>
          {detail}
        </Text>
      )}
      {addressee !== null && (
        <Text mt={6} fw={600}>
          {t('one.to', { name: addresseeUnit?.name ?? t(`finding.${addressee}`) })}
        </Text>
      )}
    </Card>
  );
}
