import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { Dialog } from '../../../design/dialog';
import { ProblemAlert } from '../../../design/problem-alert';
import type { Registration } from '../form/values';

/** What is asked about before it is done. */
export type Act = 'SUBMIT' | 'WITHDRAW' | 'CANCEL' | 'DELETE';

const REASON: Partial<Record<Act, 'OPTIONAL' | 'REQUIRED'>> = { WITHDRAW: 'OPTIONAL', CANCEL: 'REQUIRED' };

/** Says what will happen, asks why where that is of use, and waits for the word. */
export function ActDialog({
  act,
  trip,
  pending,
  error,
  onClose,
  onConfirm,
}: {
  act: Act;
  trip: Registration;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: (reason: string | null) => void;
}) {
  const { t } = useTranslation(['trips', 'design']);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const wanted = REASON[act];
  const toBeEdited = isProblem(error, 'SUBMISSION_REFUSED') && trip.actions.includes('EDIT');
  const missing = wanted === 'REQUIRED' && reason.trim() === '';
  return (
    <Dialog title={t(`ask.${act}.title`, { number: trip.number })} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          setTried(true);
          if (!missing) onConfirm(reason.trim() || null);
        }}
      >
        <Stack>
          <Text>{t(`ask.${act}.text`)}</Text>
          {wanted && (
            <Textarea
              data-autofocus
              label={wanted === 'REQUIRED' ? t('ask.reason') : `${t('ask.reason')} (${t('design:optional')})`}
              withAsterisk={wanted === 'REQUIRED'}
              maxLength={1000}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              error={tried && missing ? t('ask.reasonMissing') : undefined}
            />
          )}
          <ProblemAlert error={error} />
          {toBeEdited && (
            <Text>
              <Anchor
                renderRoot={(props) => (
                  <Link to="/dang-ky/$id/sua" params={{ id: trip.registrationId }} {...props} />
                )}
              >
                {t('ask.edit')}
              </Anchor>
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={pending}>
              {t('design:cancel')}
            </Button>
            <Button
              type="submit"
              loading={pending}
              color={act === 'CANCEL' || act === 'DELETE' ? 'red.8' : undefined}
            >
              {t(`ask.${act}.yes`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
