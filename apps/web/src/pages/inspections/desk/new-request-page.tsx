import '../words';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Page } from '../../../design/page';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { RequestForm } from './request-form';
import { emptyRequest, type RequestFields, type RequestValues } from './request-values';

/** A request that is not on the server yet; what is typed stays on the device until it is. */
export default function NewRequestPage() {
  const { t } = useTranslation('inspection-desk');
  const navigate = useNavigate();
  const kept = useKept<RequestValues>('desk-request/new');
  const [written, setWritten] = useState(kept.value !== undefined);
  const save = useCommand(
    (body: RequestFields, key) =>
      api.POST('/api/desk-requests', { params: { header: { 'Idempotency-Key': key } }, body }),
    ['inspections'],
    ({ requestId }) => {
      kept.drop();
      void navigate({ to: '/kiem-tra/yeu-cau/$id', params: { id: requestId } });
    },
  );
  useLeaveWarning(written && !save.isSuccess);
  return (
    <Page title={t('form.newTitle')} intro={t('form.newIntro')}>
      <RequestForm
        start={kept.value ?? emptyRequest()}
        onChange={(values) => {
          kept.keep(values);
          setWritten(true);
        }}
        onSave={(fields) => save.mutate(fields)}
        busy={save.isPending}
        error={save.error}
      />
    </Page>
  );
}
