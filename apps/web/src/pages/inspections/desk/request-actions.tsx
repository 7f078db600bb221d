import { Button } from '@mantine/core';
import { IconArchive, IconBan, IconBellRinging, IconPencil, IconSend, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { UnitRef } from '../pick-units';
import { Acts, type ActLook } from '../acts';
import type { DeskRequest } from './desk-states';

type Act = Exclude<DeskRequest['actions'][number], 'EDIT'>;
type Input = { act: Act; version: number; reason: string | null };
export type Reminded = { reminded: UnitRef[]; remindedBefore: UnitRef[] };

/** What the server lets this person do with the request now. */
export function RequestActions({
  request,
  onReminded,
}: {
  request: DeskRequest;
  onReminded: (reminded: Reminded) => void;
}) {
  const { t } = useTranslation('inspection-desk');
  const navigate = useNavigate();
  const { requestId, version, counts } = request;
  const owing = counts.asked - counts.in;
  const command = useCommand<Input, Reminded | undefined>(
    async (input, key) => ({ data: await send(requestId, input, key) }),
    ['inspections'],
  );
  const perform = async (act: Act, reason: string | null) => {
    const reminded = await command.mutateAsync({ act, version, reason });
    if (reminded) onReminded(reminded);
    if (act === 'DELETE') await navigate({ to: '/kiem-tra/yeu-cau' });
  };
  const looks: readonly (readonly [Act, ActLook])[] = [
    ['SEND', { icon: IconSend, primary: true }],
    ['REMIND', { icon: IconBellRinging, primary: owing > 0 }],
    ['CLOSE', { icon: IconArchive, primary: owing === 0, reason: owing > 0 ? 'required' : undefined }],
    ['CANCEL', { icon: IconBan, color: 'red', reason: 'required' }],
    ['DELETE', { icon: IconTrash, color: 'red' }],
  ];
  // There is nobody to chase.
  const offered = request.actions.filter((act) => act !== 'REMIND' || owing > 0);
  return (
    <>
      {request.actions.includes('EDIT') && (
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          renderRoot={(props) => (
            <Link to="/kiem-tra/yeu-cau/$id/sua" params={{ id: requestId }} {...props} />
          )}
        >
          {t('act.EDIT.button')}
        </Button>
      )}
      <Acts
        looks={looks}
        offered={offered}
        words={(act) => ({
          button: t(`act.${act}.button`),
          title: t(`act.${act}.title`),
          text:
            act === 'CLOSE' && owing > 0
              ? t('act.CLOSE.textMissing', { count: owing })
              : t(`act.${act}.text`),
          confirm: t(`act.${act}.button`),
          reason: t('act.reason'),
        })}
        perform={perform}
      />
    </>
  );
}

async function send(id: string, { act, version, reason }: Input, key: string): Promise<Reminded | undefined> {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'REMIND':
      return (await api.POST('/api/desk-requests/{id}/remind', { params, body: {} })).data;
    case 'SEND':
      await api.POST('/api/desk-requests/{id}/send', { params });
      return undefined;
    case 'CLOSE':
      await api.POST('/api/desk-requests/{id}/close', { params, body: { reason } });
      return undefined;
    case 'CANCEL':
      await api.POST('/api/desk-requests/{id}/cancel', { params, body: { reason: reason ?? '' } });
      return undefined;
    case 'DELETE':
      await api.DELETE('/api/desk-requests/{id}', { params });
      return undefined;
  }
}
