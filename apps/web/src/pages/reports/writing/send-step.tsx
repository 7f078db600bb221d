import { Alert, Anchor, Button, List, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertCircle, IconCircleCheck, IconSend } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { formatDay } from '../../../design/format';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import { SECTIONS, type Draft, type Report } from './draft';
import type { ReportWriter } from './report-writer';
import type { Gap } from './steps';

export function SendStep({
  report,
  draft,
  gaps,
  unsentFiles,
  writer,
  ended,
}: {
  report: Report;
  draft: Draft;
  gaps: readonly Gap[];
  /** Chosen and not on the server. */
  unsentFiles: number;
  writer: ReportWriter;
  /** Whether the trip is over; before that the report waits. */
  ended: boolean;
}) {
  const { t } = useTranslation('reports');
  const [asking, ask] = useDisclosure();
  const ready = gaps.length === 0 && unsentFiles === 0;
  return (
    <Stack gap="md">
      {ready ? (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('missing.ready')}>
          {t('missing.readyText')}
        </Alert>
      ) : (
        <Missing reportId={report.reportId} gaps={gaps} unsentFiles={unsentFiles} />
      )}
      <Summary draft={draft} files={report.evidence.length} />
      {report.evidence.length === 0 && <Text>{t('missing.noPhotos')}</Text>}
      {!ended && <Text fw={600}>{t('write.ended', { day: formatDay(report.dates.to) })}</Text>}
      <Button
        size="lg"
        leftSection={<IconSend aria-hidden size={20} />}
        disabled={!ready || !ended}
        onClick={ask.open}
        style={{ alignSelf: 'flex-start' }}
      >
        {t(report.revision > 0 ? 'send.again' : 'send.button')}
      </Button>
      <Confirm report={report} writer={writer} opened={asking} onClose={ask.close} />
    </Stack>
  );
}

function Missing({
  reportId,
  gaps,
  unsentFiles,
}: {
  reportId: string;
  gaps: readonly Gap[];
  unsentFiles: number;
}) {
  const { t } = useTranslation('reports');
  return (
    <Alert color="orange" icon={<IconAlertCircle aria-hidden />} title={t('missing.title')}>
      <List spacing={6}>
        {gaps.map(({ step, field, detail }) => (
          <List.Item key={`${step} ${field} ${detail}`}>
            <Anchor
              c="inherit"
              underline="always"
              renderRoot={(props) => (
                <Link
                  to="/bao-cao/$id/viet"
                  params={{ id: reportId }}
                  search={{ buoc: step }}
                  hash={field}
                  {...props}
                />
              )}
            >
              {detail}
            </Anchor>
          </List.Item>
        ))}
        {unsentFiles > 0 && (
          <List.Item>
            <Anchor
              c="inherit"
              underline="always"
              renderRoot={(props) => (
                <Link
                  to="/bao-cao/$id/viet"
                  params={{ id: reportId }}
                  search={{ buoc: 'hinh-anh' }}
                  {...props}
                />
              )}
            >
              {t('missing.unsentFiles', { count: unsentFiles })}
            </Anchor>
          </List.Item>
        )}
      </List>
    </Alert>
  );
}

function Summary({ draft, files }: { draft: Draft; files: number }) {
  const { t } = useTranslation('reports');
  const written = SECTIONS.filter((name) => draft.sections[name].trim() !== '').length;
  const facts = [
    t(`kind.${draft.kind}`),
    t('send.people', { count: draft.travellers.length }),
    t('send.sections', { n: String(written), of: String(SECTIONS.length) }),
    t('send.meetings', { count: draft.meetings.length }),
    t('send.findings', { count: draft.findings.length }),
    t('send.files', { count: files }),
  ];
  return (
    <div>
      <Text fw={600}>{t('send.summary')}</Text>
      <Text>{facts.join(' · ')}</Text>
    </div>
  );
}

function Confirm({
  report,
  writer,
  opened,
  onClose,
}: {
  report: Report;
  writer: ReportWriter;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const { reportId } = report;
  const submit = useCommand(
    (version: number, key) =>
      api.POST('/api/reports/{id}/submit', {
        params: { path: { id: reportId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
      }),
    ['reports', 'queue'],
    () => {
      writer.finish();
      void navigate({ to: '/bao-cao/$id', params: { id: reportId } });
    },
  );
  const send = async () => {
    setSaving(true);
    const saved = await writer.flush();
    setSaving(false);
    setUnsaved(!saved);
    if (!saved) return;
    submit.mutate(writer.seenVersion);
  };
  return (
    <ConfirmDialog
      {...{ opened, onClose }}
      title={t('send.confirm')}
      text={t('send.text')}
      confirm={t(report.revision > 0 ? 'send.again' : 'send.button')}
      cancel={t('send.back')}
      busy={saving || submit.isPending}
      error={submit.error}
      onConfirm={() => void send()}
    >
      {unsaved && (
        <Alert role="alert" color="yellow">
          {t('send.notSaved')}
        </Alert>
      )}
    </ConfirmDialog>
  );
}
