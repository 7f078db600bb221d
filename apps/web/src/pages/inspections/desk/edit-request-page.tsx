import '../words';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { EmptyState } from '../../../design/empty-state';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import type { DeskRequest } from './desk-states';
import { RequestForm } from './request-form';
import { valuesOf, type RequestFields, type RequestValues } from './request-values';

/** A draft; what was sent is not changed any more. */
export default function EditRequestPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/yeu-cau/$id/sua' });
  const { t } = useTranslation('inspection-desk');
  const found = query.useQuery('get', '/api/desk-requests/{id}', { params: { path: { id } } });
  return (
    <Page title={t('form.editTitle')}>
      <Asked of={found} lines={10}>
        {(request) =>
          request.actions.includes('EDIT') ? (
            <Edit key={id} opened={request} />
          ) : (
            <EmptyState icon={IconLock} title={t('form.notEditable')} text={t('form.notEditableText')} />
          )
        }
      </Asked>
    </Page>
  );
}

type Kept = { version: number; values: RequestValues };

function Edit({ opened }: { opened: DeskRequest }) {
  const navigate = useNavigate();
  const id = opened.requestId;
  const kept = useKept<Kept>(`desk-request/${id}`);
  // What arrives while somebody writes does not overwrite it; saving tells of it.
  const [{ version, start }] = useState(() =>
    kept.value?.version === opened.version
      ? { version: opened.version, start: kept.value.values }
      : { version: opened.version, start: valuesOf(opened) },
  );
  const [written, setWritten] = useState(false);
  const save = useCommand(
    (body: RequestFields, key) =>
      api.PUT('/api/desk-requests/{id}', {
        params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body,
      }),
    ['inspections'],
    () => {
      kept.drop();
      void navigate({ to: '/kiem-tra/yeu-cau/$id', params: { id } });
    },
  );
  useLeaveWarning(written && !save.isSuccess);
  return (
    <RequestForm
      start={start}
      onChange={(values) => {
        kept.keep({ version, values });
        setWritten(true);
      }}
      onSave={(fields) => save.mutate(fields)}
      busy={save.isPending}
      error={save.error}
    />
  );
}
