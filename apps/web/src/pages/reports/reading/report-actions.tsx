import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBackUp, IconEdit, IconPencil, IconPrinter, IconSend, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useKept } from '../../../shell/drafts';
import { ConfirmDialog } from '../../../design/confirm-dialog';
import type { Report } from '../writing/draft';

/** What the server says its reader may do with it. */
export function ReportActions({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { reportId, actions } = report;
  return (
    <>
      {actions.includes('EDIT') && (
        <Button
          leftSection={<IconPencil aria-hidden size={18} />}
          renderRoot={(props) => <Link to="/bao-cao/$id/viet" params={{ id: reportId }} {...props} />}
        >
          {t('one.edit')}
        </Button>
      )}
      {actions.includes('SUBMIT') && (
        <Button
          variant="default"
          leftSection={<IconSend aria-hidden size={18} />}
          renderRoot={(props) => (
            <Link to="/bao-cao/$id/viet" params={{ id: reportId }} search={{ buoc: 'gui' }} {...props} />
          )}
        >
          {t('one.submit')}
        </Button>
      )}
      {actions.includes('CORRECT') && <Correct report={report} />}
      {actions.includes('DROP_CORRECTION') && <DropCorrection report={report} />}
      {actions.includes('DELETE') && <Delete report={report} />}
      <Button
        variant="default"
        leftSection={<IconPrinter aria-hidden size={18} />}
        onClick={() => window.print()}
      >
        {t('one.print')}
      </Button>
    </>
  );
}

function headersOf({ reportId, version }: Report, key: string) {
  return {
    params: { path: { id: reportId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
  };
}

function Correct({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure();
  const correct = useCommand(
    (seen: Report, key) => api.POST('/api/reports/{id}/correct', headersOf(seen, key)),
    ['reports'],
    () => void navigate({ to: '/bao-cao/$id/viet', params: { id: report.reportId } }),
  );
  return (
    <>
      <Button variant="default" leftSection={<IconEdit aria-hidden size={18} />} onClick={ask.open}>
        {t('one.correct')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={t('one.correctTitle')}
        text={t('one.correctText')}
        confirm={t('one.confirm.correct')}
        busy={correct.isPending}
        error={correct.error}
        onConfirm={() => correct.mutate(report)}
      />
    </>
  );
}

function DropCorrection({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const [asking, ask] = useDisclosure();
  const kept = useKept(`report/${report.reportId}`);
  const drop = useCommand(
    (seen: Report, key) => api.POST('/api/reports/{id}/drop-correction', headersOf(seen, key)),
    ['reports'],
    () => {
      kept.drop();
      ask.close();
    },
  );
  return (
    <>
      <Button variant="default" leftSection={<IconArrowBackUp aria-hidden size={18} />} onClick={ask.open}>
        {t('one.dropCorrection')}
      </Button>
      <ConfirmDialog
        danger
        opened={asking}
        onClose={ask.close}
        title={t('one.dropTitle')}
        text={t('one.dropText')}
        confirm={t('one.confirm.drop')}
        busy={drop.isPending}
        error={drop.error}
        onConfirm={() => drop.mutate(report)}
      />
    </>
  );
}

function Delete({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  const navigate = useNavigate();
  const [asking, ask] = useDisclosure();
  const kept = useKept(`report/${report.reportId}`);
  const remove = useCommand(
    (seen: Report, key) => api.DELETE('/api/reports/{id}', headersOf(seen, key)),
    ['reports'],
    () => {
      kept.drop();
      void navigate({ to: '/bao-cao', replace: true });
    },
  );
  return (
    <>
      <Button
        variant="default"
        color="red"
        leftSection={<IconTrash aria-hidden size={18} />}
        onClick={ask.open}
      >
        {t('one.delete')}
      </Button>
      <ConfirmDialog
        danger
        opened={asking}
        onClose={ask.close}
        title={t('one.deleteTitle')}
        text={t('one.deleteText', { number: report.number })}
        confirm={t('one.confirm.delete')}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(report)}
      />
    </>
  );
}
