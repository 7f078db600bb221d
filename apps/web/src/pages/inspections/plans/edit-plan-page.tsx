import '../words';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { EmptyState } from '../../../design/empty-state';
import { Page } from '../../../design/page';
import { Asked } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { IconLock } from '@tabler/icons-react';
import { PlanForm } from './plan-form';
import type { Plan } from './plan';
import { valuesOf, type PlanFields, type PlanValues } from './plan-values';

/** A draft, what came back, or a new revision of an issued plan. */
export default function EditPlanPage() {
  const { id } = useParams({ from: '/inside/kiem-tra/ke-hoach/$id/sua' });
  const { t } = useTranslation('inspection-plans');
  const found = query.useQuery('get', '/api/inspection-plans/{id}', { params: { path: { id } } });
  return (
    <Page title={found.data ? t('editTitle', { number: found.data.number }) : t('one')}>
      <Asked of={found} lines={10}>
        {(plan) =>
          plan.actions.includes('EDIT') ? (
            <Edit key={id} opened={plan} />
          ) : (
            <EmptyState icon={IconLock} title={t('notEditable.title')} text={t('notEditable.text')} />
          )
        }
      </Asked>
    </Page>
  );
}

type Kept = { version: number; values: PlanValues };

function Edit({ opened }: { opened: Plan }) {
  const navigate = useNavigate();
  const id = opened.planId;
  const kept = useKept<Kept>(`inspection-plan/${id}`);
  // What arrives while somebody writes does not overwrite it; saving tells of it.
  const [{ version, start }] = useState(() =>
    kept.value?.version === opened.version
      ? { version: opened.version, start: kept.value.values }
      : { version: opened.version, start: valuesOf(opened) },
  );
  const [written, setWritten] = useState(false);
  const save = useCommand(
    (body: PlanFields, key) =>
      api.PUT('/api/inspection-plans/{id}', {
        params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body,
      }),
    ['inspections'],
    () => {
      kept.drop();
      void navigate({ to: '/kiem-tra/ke-hoach/$id', params: { id } });
    },
  );
  useLeaveWarning(written && !save.isSuccess);
  return (
    <PlanForm
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
