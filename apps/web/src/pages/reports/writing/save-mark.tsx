import { Button, Group, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconDeviceMobile,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../design/format';
import type { SaveState } from '../../../shell/autosave';

/** Where what was typed is by now; never better than it is. */
export function SaveMark({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  const { t } = useTranslation('reports');
  const { online } = useNetwork();
  const shown = !online && (save.is === 'typing' || save.is === 'saving') ? 'waiting' : save.is;
  const Mark = ICONS[shown];
  const words =
    save.is === 'saved' && save.at !== null
      ? t('save.savedAt', { time: formatInstant(save.at).slice(11) })
      : t(`save.${shown}`);
  return (
    <Group gap="xs">
      <Text span size="sm" role="status">
        <Group component="span" gap={6} wrap="nowrap">
          <Mark aria-hidden size={18} />
          {words}
        </Group>
      </Text>
      {(shown === 'waiting' || shown === 'refused' || shown === 'stale') && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('save.again')}
        </Button>
      )}
    </Group>
  );
}

const ICONS = {
  saved: IconCloudCheck,
  typing: IconDeviceMobile,
  saving: IconCloudUp,
  waiting: IconCloudOff,
  refused: IconAlertTriangle,
  stale: IconAlertTriangle,
} as const;
