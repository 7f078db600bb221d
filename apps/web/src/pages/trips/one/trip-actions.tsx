import { Button, type MantineColor } from '@mantine/core';
import { IconArrowBack, IconBan, IconPencil, IconSend, IconTrash, type Icon } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import type { Registration } from '../form/values';
import { ActDialog, type Act } from './act-dialog';

type Input = { act: Act; version: number; reason: string | null };

const LOOKS: Record<Act, { icon: Icon; color?: MantineColor; variant: 'filled' | 'default' }> = {
  SUBMIT: { icon: IconSend, variant: 'filled' },
  WITHDRAW: { icon: IconArrowBack, variant: 'default' },
  CANCEL: { icon: IconBan, variant: 'default' },
  DELETE: { icon: IconTrash, variant: 'default' },
};
const ACTS: readonly Act[] = ['SUBMIT', 'WITHDRAW', 'CANCEL', 'DELETE'];

/** What the server lets this person do with the trip now. */
export function TripActions({ trip }: { trip: Registration }) {
  const { t } = useTranslation('trips');
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Act>();
  const command = useCommand<Input, unknown>(
    (input, key) => send(trip.registrationId, input, key),
    ['trips', 'queue', 'reports'],
  );
  const perform = async (act: Act, reason: string | null) => {
    await command.mutateAsync({ act, version: trip.version, reason });
    setAsking(undefined);
    if (act === 'DELETE') await navigate({ to: '/dang-ky', state: { done: 'DELETED' } });
    if (act === 'SUBMIT')
      await navigate({
        to: '/dang-ky/$id',
        params: { id: trip.registrationId },
        replace: true,
        state: { done: 'SUBMITTED' },
      });
  };
  return (
    <>
      {trip.actions.includes('EDIT') && (
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          renderRoot={(props) => (
            <Link to="/dang-ky/$id/sua" params={{ id: trip.registrationId }} {...props} />
          )}
        >
          {t('act.EDIT')}
        </Button>
      )}
      {ACTS.filter((act) => trip.actions.includes(act)).map((act) => {
        const { icon: ActIcon, variant } = LOOKS[act];
        return (
          <Button
            key={act}
            variant={variant}
            leftSection={<ActIcon aria-hidden size={18} />}
            onClick={() => {
              command.reset();
              setAsking(act);
            }}
          >
            {t(`act.${act}`)}
          </Button>
        );
      })}
      {asking && (
        <ActDialog
          act={asking}
          trip={trip}
          pending={command.isPending}
          error={command.error}
          onClose={() => setAsking(undefined)}
          // What is refused is shown in the dialog.
          onConfirm={(reason) => void perform(asking, reason).catch(() => undefined)}
        />
      )}
    </>
  );
}

function send(id: string, { act, version, reason }: Input, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'SUBMIT':
      return api.POST('/api/registrations/{id}/submit', { params });
    case 'WITHDRAW':
      return api.POST('/api/registrations/{id}/withdraw', { params, body: { reason } });
    case 'CANCEL':
      return api.POST('/api/registrations/{id}/cancel', { params, body: { reason: reason ?? '' } });
    case 'DELETE':
      return api.DELETE('/api/registrations/{id}', { params });
  }
}
