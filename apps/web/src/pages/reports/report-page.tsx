import './words';
import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { IconAlarm } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { formatNumber } from '../../design/format';
import { Page } from '../../design/page';
import { StateBadge } from '../../design/state-badge';
import { term } from '../../design/term';
import { Asked } from '../../design/waiting';
import { DueText } from './due-text';
import { Chain } from './reading/chain';
import { PaperHead, Signatures } from './reading/paper';
import { Photos } from './reading/photos';
import { ReportActions } from './reading/report-actions';
import { ReportDocument } from './reading/report-document';
import { Revisions } from './reading/revisions';
import type { Report } from './writing/draft';

export default function ReportPage() {
  const { t } = useTranslation('reports');
  const { id } = useParams({ from: '/inside/bao-cao/$id' });
  const report = query.useQuery('get', '/api/reports/{id}', { params: { path: { id } } });
  if (report.data !== undefined) return <OneReport key={id} report={report.data} />;
  return (
    <Page title={t('title')}>
      <Asked of={report} lines={10}>
        {() => null}
      </Asked>
    </Page>
  );
}

function OneReport({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  return (
    <Page
      title={t('one.title', { number: report.number })}
      intro={<Intro report={report} />}
      actions={<ReportActions report={report} />}
    >
      <Stack gap="xl" maw={960}>
        <Standing report={report} />
        <PaperHead report={report} />
        <ReportDocument report={report} />
        <Photos evidence={report.evidence} />
        <Signatures report={report} />
        {report.revision > 0 && (
          <Stack gap="xl" className="no-print">
            <Chain reportId={report.reportId} />
            <Revisions report={report} />
          </Stack>
        )}
      </Stack>
    </Page>
  );
}

function Intro({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const credited = creditedDays(report);
  const verified = report.state === 'VERIFIED' && credited !== null;
  return (
    <Stack gap={6}>
      <Text className="no-print">{term(report.kindLabel)}</Text>
      <Group gap="xs" className="no-print">
        <StateBadge
          of="report"
          state={report.state}
          label={verified ? t('one.verifiedBadge', { days: formatNumber(credited) }) : report.label}
        />
        {report.late && (
          <Badge
            variant="light"
            color="red"
            tt="none"
            radius="sm"
            size="lg"
            leftSection={<IconAlarm aria-hidden size={14} />}
          >
            {t('one.late')}
          </Badge>
        )}
        <Clock report={report} />
      </Group>
    </Stack>
  );
}

/** Only while its author still owes it. */
function Clock({ report }: { report: Report }) {
  const owed = report.state === 'DRAFT' || report.state === 'RETURNED';
  const duty = query.useQuery(
    'get',
    '/api/duties',
    { params: { query: { registrationId: report.registrationId } } },
    { enabled: owed && report.actions.includes('EDIT') && report.verifiedRevision === null },
  );
  const dueDay = duty.data?.items[0]?.dueDay;
  return owed && dueDay !== undefined ? <DueText dueDay={dueDay} /> : null;
}

/** What its reader has to know before anything else. */
function Standing({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  if (report.state === 'RETURNED')
    return (
      <Alert color="orange" title={t('one.returnedTitle')} className="no-print">
        {report.reason}
      </Alert>
    );
  if (report.state === 'CORRECTING')
    return (
      <Alert color="orange" title={t('one.correctingTitle')} className="no-print">
        {t('one.correctingText')}
      </Alert>
    );
  if (report.state === 'DRAFT')
    return (
      <Alert color="gray" title={t('one.draftTitle')} className="no-print">
        {t('one.draftText')}
      </Alert>
    );
  return null;
}

/** Of everybody together; null where it is not known, or may not be. */
function creditedDays({ people }: Report): number | null {
  const known = people.flatMap(({ creditedDays: days }) => days ?? []);
  return known.length === 0 ? null : known.reduce((sum, days) => sum + days, 0);
}
