import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, etag } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { Dialog } from '../../../design/dialog';
import { formatDay } from '../../../design/format';
import { ProblemAlert } from '../../../design/problem-alert';
import { useKept } from '../../../shell/drafts';
import type { Duty } from './duty-row';

/** The head accepts why a report was, or is, late. */
export function ExcuseDialog({ duty, onClose }: { duty: Duty | null; onClose: () => void }) {
  const { t } = useTranslation('reports');
  if (duty === null) return null;
  return (
    <Dialog onClose={onClose} title={t('excuse.title')}>
      <ExcuseForm key={duty.dutyId} duty={duty} onDone={onClose} />
    </Dialog>
  );
}

function ExcuseForm({ duty, onDone }: { duty: Duty; onDone: () => void }) {
  const { t } = useTranslation(['reports', 'design']);
  const kept = useKept<string>(`excuse/${duty.dutyId}`);
  const [reason, setReason] = useState(kept.value ?? '');
  const [missing, setMissing] = useState(false);
  const excuse = useCommand(
    (text: string, key) =>
      api.POST('/api/duties/{id}/excuse', {
        params: {
          path: { id: duty.dutyId },
          header: { 'Idempotency-Key': key, 'If-Match': etag(duty.version) },
        },
        body: { reason: text },
      }),
    ['reports'],
    () => {
      kept.drop();
      onDone();
    },
  );
  const send = () => {
    const text = reason.trim();
    setMissing(text === '');
    if (text === '') return;
    excuse.mutate(text);
  };
  const { number, person, dueDay } = duty;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        <ProblemAlert error={excuse.error} />
        <Text>{t('excuse.text', { name: person.fullName, number, day: formatDay(dueDay) })}</Text>
        <Textarea
          data-autofocus
          label={t('excuse.reason')}
          description={t('excuse.reasonHint')}
          error={missing && t('excuse.missing')}
          maxLength={1000}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            kept.keep(event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('design:cancel')}
          </Button>
          <Button type="submit" loading={excuse.isPending}>
            {t('excuse.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
