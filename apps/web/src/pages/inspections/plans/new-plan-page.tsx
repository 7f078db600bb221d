import '../words';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Page } from '../../../design/page';
import { Waiting } from '../../../design/waiting';
import { useKept, useLeaveWarning } from '../../../shell/drafts';
import { PlanForm } from './plan-form';
import { emptyPlan, type PlanFields, type PlanValues } from './plan-values';

/** A plan that is not on the server yet; what is typed stays on the device until it is. */
export default function NewPlanPage() {
  const { t } = useTranslation('inspection-plans');
  const navigate = useNavigate();
  const kept = useKept<PlanValues>('inspection-plan/new');
  const [written, setWritten] = useState(kept.value !== undefined);
  const sets = query.useQuery('get', '/api/criteria-sets', { params: { query: { state: 'PUBLISHED' } } });
  const save = useCommand(
    (body: PlanFields, key) =>
      api.POST('/api/inspection-plans', { params: { header: { 'Idempotency-Key': key } }, body }),
    ['inspections'],
    ({ planId }) => {
      kept.drop();
      void navigate({ to: '/kiem-tra/ke-hoach/$id', params: { id: planId } });
    },
  );
  useLeaveWarning(written && !save.isSuccess);
  const latest = sets.data?.items.find((one) => one.latest)?.criteriaSetId ?? null;
  return (
    <Page title={t('newTitle')} intro={t('newIntro')}>
      {sets.isPending ? (
        <Waiting lines={10} />
      ) : (
        <PlanForm
          start={kept.value ?? emptyPlan(latest)}
          onChange={(values) => {
            kept.keep(values);
            setWritten(true);
          }}
          onSave={(fields) => save.mutate(fields)}
          busy={save.isPending}
          error={save.error}
        />
      )}
    </Page>
  );
}
