import { Button } from '@mantine/core';
import {
  IconArchive,
  IconArrowBack,
  IconBan,
  IconEdit,
  IconEraser,
  IconPencil,
  IconRubberStamp,
  IconSend,
  IconTrash,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Acts, type ActLook } from '../acts';
import type { Plan } from './plan';

type Act = Exclude<Plan['actions'][number], 'EDIT' | 'SCHEDULE'>;
type Input = { act: Act; version: number; reason: string | null };

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['SUBMIT', { icon: IconSend, primary: true }],
  ['ISSUE', { icon: IconRubberStamp, primary: true }],
  ['CLOSE', { icon: IconArchive, primary: true }],
  ['AMEND', { icon: IconEdit }],
  ['DROP_AMENDMENT', { icon: IconEraser }],
  ['WITHDRAW', { icon: IconArrowBack, reason: 'optional' }],
  ['CANCEL', { icon: IconBan, color: 'red', reason: 'required' }],
  ['DELETE', { icon: IconTrash, color: 'red' }],
];

/** What the server lets this person do with the plan now. */
export function PlanActions({ plan }: { plan: Plan }) {
  const { t } = useTranslation('inspection-plans');
  const navigate = useNavigate();
  const command = useCommand<Input, unknown>(
    (input, key) => send(plan.planId, input, key),
    ['inspections', 'queue'],
  );
  const perform = async (act: Act, reason: string | null) => {
    await command.mutateAsync({ act, version: plan.version, reason });
    if (act === 'DELETE') await navigate({ to: '/kiem-tra' });
    if (act === 'AMEND') await navigate({ to: '/kiem-tra/ke-hoach/$id/sua', params: { id: plan.planId } });
  };
  return (
    <>
      {plan.actions.includes('EDIT') && (
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          renderRoot={(props) => (
            <Link to="/kiem-tra/ke-hoach/$id/sua" params={{ id: plan.planId }} {...props} />
          )}
        >
          {t('act.EDIT.button')}
        </Button>
      )}
      <Acts
        looks={LOOKS}
        offered={plan.actions}
        words={(act) => ({
          button: t(`act.${act}.button`),
          title: t(`act.${act}.title`),
          text: t(`act.${act}.text`),
          confirm: t(`act.${act}.button`),
          reason: t('act.reason'),
        })}
        perform={perform}
      />
    </>
  );
}

function send(id: string, { act, version, reason }: Input, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'SUBMIT':
      return api.POST('/api/inspection-plans/{id}/submit', { params });
    case 'WITHDRAW':
      return api.POST('/api/inspection-plans/{id}/withdraw', { params, body: { reason } });
    case 'ISSUE':
      return api.POST('/api/inspection-plans/{id}/issue', { params, body: {} });
    case 'AMEND':
      return api.POST('/api/inspection-plans/{id}/amend', { params });
    case 'DROP_AMENDMENT':
      return api.POST('/api/inspection-plans/{id}/drop-amendment', { params });
    case 'CLOSE':
      return api.POST('/api/inspection-plans/{id}/close', { params });
    case 'CANCEL':
      return api.POST('/api/inspection-plans/{id}/cancel', { params, body: { reason: reason ?? '' } });
    case 'DELETE':
      return api.DELETE('/api/inspection-plans/{id}', { params });
  }
}
