import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconBan,
  IconCalendarTime,
  IconFlagCheck,
  IconPlayerPlay,
  IconRefresh,
  IconSend,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, etag, query } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Dialog } from '../../../design/dialog';
import { Asked } from '../../../design/waiting';
import { Acts, type ActLook } from '../acts';
import { VisitPlacesForm, type Places } from './visit-places';
import type { Visit } from './visit-states';

type Act = 'CANCEL' | 'START' | 'FINISH' | 'REOPEN' | 'SELF_SUBMIT' | 'SELF_REOPEN';
type Input = { act: Act; version: number; reason: string | null };

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['START', { icon: IconPlayerPlay, primary: true }],
  ['FINISH', { icon: IconFlagCheck, primary: true }],
  ['SELF_SUBMIT', { icon: IconSend, primary: true }],
  ['SELF_REOPEN', { icon: IconArrowBackUp }],
  ['REOPEN', { icon: IconRefresh }],
  ['CANCEL', { icon: IconBan, color: 'red', reason: 'required' }],
];

/** What the server lets this person do with the visit now. */
export function VisitActions({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspection-visits');
  const [moving, move] = useDisclosure();
  const command = useCommand<Input, unknown>(
    (input, key) => send(visit.visitId, input, key),
    ['inspections'],
  );
  return (
    <>
      <Acts
        looks={LOOKS}
        offered={visit.actions}
        words={(act) => ({
          button: t(`act.${act}.button`),
          title: t(`act.${act}.title`),
          text: t(`act.${act}.text`),
          confirm: t(`act.${act}.button`),
          reason: t('act.reason'),
        })}
        perform={(act, reason) => command.mutateAsync({ act, version: visit.version, reason })}
      />
      {visit.actions.includes('MOVE') && (
        <Button
          variant="default"
          leftSection={<IconCalendarTime aria-hidden size={18} />}
          onClick={move.open}
        >
          {t('act.MOVE.button')}
        </Button>
      )}
      {moving && <MoveDialog visit={visit} onClose={move.close} />}
    </>
  );
}

function MoveDialog({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { t } = useTranslation('inspection-visits');
  const plan = query.useQuery('get', '/api/inspection-plans/{id}', {
    params: { path: { id: visit.plan.planId } },
  });
  const move = useCommand(
    (body: Places, key) =>
      api.PUT('/api/inspection-visits/{id}', {
        params: {
          path: { id: visit.visitId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(visit.version) },
        },
        body,
      }),
    ['inspections'],
  );
  const { team, unit, dates, method } = visit;
  return (
    <Dialog title={t('act.MOVE.title')} onClose={onClose} size="lg">
      <Asked of={plan}>
        {(found) => (
          <VisitPlacesForm
            plan={found}
            start={{ teamId: team.teamId, unitId: unit.unitId, method, ...dates }}
            submit={t('act.MOVE.button')}
            busy={move.isPending}
            error={move.error}
            onSubmit={(places) => move.mutate(places, { onSuccess: onClose })}
            onClose={onClose}
          />
        )}
      </Asked>
    </Dialog>
  );
}

function send(id: string, { act, version, reason }: Input, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'CANCEL':
      return api.POST('/api/inspection-visits/{id}/cancel', { params, body: { reason: reason ?? '' } });
    case 'START':
      return api.POST('/api/inspection-visits/{id}/start', { params });
    case 'FINISH':
      return api.POST('/api/inspection-visits/{id}/finish', { params, body: {} });
    case 'REOPEN':
      return api.POST('/api/inspection-visits/{id}/reopen', { params });
    case 'SELF_SUBMIT':
      return api.POST('/api/inspection-visits/{id}/self-inspection/submit', { params });
    case 'SELF_REOPEN':
      return api.POST('/api/inspection-visits/{id}/self-inspection/reopen', { params });
  }
}
