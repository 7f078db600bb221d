import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { ProblemAlert } from './problem-alert';

/** Asks once more before something that cannot be taken back by itself; a refusal is told where it was asked. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  text,
  confirm,
  cancel,
  danger = false,
  busy,
  error,
  onConfirm,
  children,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  text: ReactNode;
  confirm: string;
  cancel?: string;
  danger?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('design');
  if (!opened) return null;
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <ProblemAlert error={error} />
        <Text>{text}</Text>
        {children}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {cancel ?? t('cancel')}
          </Button>
          <Button color={danger ? 'red' : undefined} loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
