import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconRosetteDiscountCheck,
  IconUserEdit,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { useSession } from '../../../api/session';
import { Dialog } from '../../../design/dialog';
import { formatDay } from '../../../design/format';
import type { PersonRef } from '../../../design/person';
import { ProblemAlert } from '../../../design/problem-alert';
import { Acts, type ActLook } from '../acts';
import { DayField } from '../day-field';
import { PickPeople } from '../pick-people';
import { dayAfter } from './days';
import type { CorrectiveAction } from './views';

type Act = 'VERIFY' | 'REOPEN';
type Input = { act: Act; version: number; said: string | null };

const LOOKS: readonly (readonly [Act, ActLook])[] = [
  ['VERIFY', { icon: IconRosetteDiscountCheck, primary: true, reason: 'optional' }],
  ['REOPEN', { icon: IconArrowBackUp, color: 'orange', reason: 'required' }],
];

/** What the server lets this person do with a repair, but for reporting it. */
export function RepairMoves({ repair }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  const [asking, setAsking] = useState<'EXTEND' | 'CHANGE_OWNER'>();
  const { actionId, version, actions } = repair;
  const command = useCommand<Input, unknown>((input, key) => send(actionId, input, key), ['inspections']);
  const close = () => setAsking(undefined);
  return (
    <>
      <Acts
        looks={LOOKS}
        offered={actions}
        words={(act) => ({
          button: t(`move.${act}.button`),
          title: t(`move.${act}.title`),
          text: t(`move.${act}.text`),
          confirm: t(`move.${act}.button`),
          reason: t(`move.${act}.reason`),
        })}
        perform={(act, said) => command.mutateAsync({ act, version, said })}
      />
      {actions.includes('EXTEND') && (
        <Button
          variant="default"
          leftSection={<IconCalendarPlus aria-hidden size={18} />}
          onClick={() => setAsking('EXTEND')}
        >
          {t('move.EXTEND.button')}
        </Button>
      )}
      {actions.includes('CHANGE_OWNER') && (
        <Button
          variant="default"
          leftSection={<IconUserEdit aria-hidden size={18} />}
          onClick={() => setAsking('CHANGE_OWNER')}
        >
          {t('move.CHANGE_OWNER.button')}
        </Button>
      )}
      {asking && (
        <Dialog onClose={close} title={t(`move.${asking}.title`)}>
          {asking === 'EXTEND' ? (
            <Extend repair={repair} onClose={close} />
          ) : (
            <ChangeOwner repair={repair} onClose={close} />
          )}
        </Dialog>
      )}
    </>
  );
}

type AskProps = { repair: CorrectiveAction; onClose: () => void };

function Extend({ repair: { actionId, version, dueDay }, onClose }: AskProps) {
  const { t } = useTranslation(['inspection-conclusions', 'inspections']);
  const { businessToday } = useSession();
  const first = dayAfter(dueDay > businessToday ? dueDay : businessToday);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const extend = useCommand(
    (body: { dueDay: string; reason: string }, key) =>
      api.POST('/api/corrective-actions/{id}/extend', {
        params: { path: { id: actionId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body,
      }),
    ['inspections'],
  );
  const confirm = () => {
    setTried(true);
    if (until === null) return document.getElementById('extend-until')?.focus();
    if (reason.trim() === '') return document.getElementById('extend-reason')?.focus();
    extend.mutate({ dueDay: until, reason: reason.trim() }, { onSuccess: onClose });
    return undefined;
  };
  return (
    <Stack>
      <ProblemAlert error={extend.error} />
      <Text>{t('move.EXTEND.text', { day: formatDay(dueDay) })}</Text>
      <DayField
        id="extend-until"
        label={t('move.EXTEND.until')}
        from={first}
        value={until}
        error={tried && until === null ? t('move.EXTEND.noDay') : undefined}
        onChange={setUntil}
      />
      <Textarea
        id="extend-reason"
        label={t('move.EXTEND.reason')}
        withAsterisk
        autosize
        minRows={3}
        maxLength={1000}
        value={reason}
        error={tried && reason.trim() === '' ? t('inspections:reasonMissing') : undefined}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Confirm label={t('move.EXTEND.button')} busy={extend.isPending} {...{ onClose, confirm }} />
    </Stack>
  );
}

function ChangeOwner({ repair: { actionId, version, owner, unit }, onClose }: AskProps) {
  const { t } = useTranslation('inspection-conclusions');
  const { businessToday } = useSession();
  const [chosen, setChosen] = useState<PersonRef[]>(owner === null ? [] : [owner]);
  const change = useCommand(
    (ownerId: string | null, key) =>
      api.POST('/api/corrective-actions/{id}/owner', {
        params: { path: { id: actionId }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } },
        body: { ownerId },
      }),
    ['inspections'],
  );
  return (
    <Stack>
      <ProblemAlert error={change.error} />
      <Text>{t('move.CHANGE_OWNER.text', { unit: unit.name })}</Text>
      <PickPeople
        id="owner"
        label={t('columns.owner')}
        description={t('form.askedOwnerHint')}
        most={1}
        unitId={unit.unitId}
        on={businessToday}
        chosen={chosen}
        onChange={setChosen}
      />
      {chosen[0]?.office && <Text size="sm">{chosen[0].office}</Text>}
      <Confirm
        label={t('move.CHANGE_OWNER.button')}
        busy={change.isPending}
        onClose={onClose}
        confirm={() => change.mutate(chosen[0]?.personId ?? null, { onSuccess: onClose })}
      />
    </Stack>
  );
}

function Confirm({
  label,
  busy,
  onClose,
  confirm,
}: {
  label: string;
  busy: boolean;
  onClose: () => void;
  confirm: () => void;
}) {
  const { t } = useTranslation('design');
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {t('cancel')}
      </Button>
      <Button loading={busy} onClick={confirm}>
        {label}
      </Button>
    </Group>
  );
}

function send(id: string, { act, version, said }: Input, key: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': etag(version) } };
  switch (act) {
    case 'VERIFY':
      return api.POST('/api/corrective-actions/{id}/verify', { params, body: { remark: said } });
    case 'REOPEN':
      return api.POST('/api/corrective-actions/{id}/reopen', { params, body: { reason: said ?? '' } });
  }
}
