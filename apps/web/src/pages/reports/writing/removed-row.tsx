import { Alert, Button, Group } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

/** What was just taken away, and the way back. */
export function RemovedRow({
  title,
  onUndo,
  buttonRef,
}: {
  title: string | undefined;
  onUndo: () => void;
  buttonRef: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation('reports');
  if (title === undefined) return null;
  return (
    <Alert color="gray" role="status">
      <Group justify="space-between" gap="xs">
        <span>{t('finding.removed', { title: title === '' ? t('finding.nameless') : title })}</span>
        <Button ref={buttonRef} variant="default" size="sm" onClick={onUndo}>
          {t('finding.undo')}
        </Button>
      </Group>
    </Alert>
  );
}
