import { Button, Group, Paper, Progress, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconArrowDown,
  IconCloudCheck,
  IconCloudOff,
  IconCloudUp,
  IconDeviceMobile,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatNumber } from '../../../design/format';
import type { SaveState } from '../../../shell/autosave';
import type { Checklist } from './answer-sheet';
import classes from './checklist.module.css';

/** Stays in sight: how far the checklist has got, and where what was typed is by now. */
export function ChecklistBar({
  progress,
  save,
  unsettled = 0,
  onRetry,
  onNext,
}: {
  progress: Checklist['progress'];
  save?: SaveState;
  /** Items that a person has to look at before they can be sent. */
  unsettled?: number;
  onRetry?: () => void;
  onNext?: () => void;
}) {
  const { t } = useTranslation('inspection-visits');
  const { answered, total, score, maxScore } = progress;
  const words = t('progress', {
    ...{ answered: String(answered), total: String(total) },
    ...{ score: formatNumber(score), most: formatNumber(maxScore) },
  });
  return (
    <Paper withBorder radius="md" className={`${classes.bar ?? ''} no-print`}>
      <Group justify="space-between" gap={4}>
        <Text fw={600}>{words}</Text>
        {save && <SaveMark {...{ save, unsettled, onRetry }} />}
      </Group>
      <Progress value={total === 0 ? 0 : (100 * answered) / total} aria-label={words} mt={4} />
      {onNext && answered < total && (
        <Button
          size="compact-md"
          variant="subtle"
          mt={4}
          leftSection={<IconArrowDown aria-hidden size={18} />}
          onClick={onNext}
        >
          {t('next')}
        </Button>
      )}
    </Paper>
  );
}

const ICONS = {
  saved: IconCloudCheck,
  typing: IconDeviceMobile,
  saving: IconCloudUp,
  waiting: IconCloudOff,
  refused: IconAlertTriangle,
  stale: IconAlertTriangle,
  unsettled: IconAlertTriangle,
} as const;

function SaveMark({
  save,
  unsettled,
  onRetry,
}: {
  save: SaveState;
  unsettled: number;
  onRetry: (() => void) | undefined;
}) {
  const { t } = useTranslation('inspection-visits');
  const { online } = useNetwork();
  const shown = (() => {
    if (!online && (save.is === 'typing' || save.is === 'saving')) return 'waiting';
    return save.is === 'saved' && unsettled > 0 ? 'unsettled' : save.is;
  })();
  const Mark = ICONS[shown];
  const words = () => {
    if (shown === 'unsettled') return t('save.unsettled', { count: unsettled });
    if (save.is === 'saved' && save.at !== null)
      return t('save.savedAt', { time: formatInstant(save.at).slice(11) });
    return t(`save.${shown}`);
  };
  return (
    <Group gap="xs">
      <Text span size="sm" role="status">
        <Group component="span" gap={6} wrap="nowrap">
          <Mark aria-hidden size={18} />
          {words()}
        </Group>
      </Text>
      {(shown === 'waiting' || shown === 'refused') && (
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('save.again')}
        </Button>
      )}
    </Group>
  );
}
