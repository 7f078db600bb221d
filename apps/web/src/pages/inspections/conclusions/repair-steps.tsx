import { Text, Timeline } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconCheck,
  IconFlag,
  IconTool,
  IconUserEdit,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../design/format';
import { Part } from '../facts';
import classes from './conclusions.module.css';
import type { CorrectiveAction } from './views';

const ICONS = {
  OPENED: IconFlag,
  REPAIRED: IconTool,
  REOPENED: IconArrowBackUp,
  CLOSED: IconCheck,
  EXTENDED: IconCalendarPlus,
  OWNER_CHANGED: IconUserEdit,
} as const;

/** Everything that happened to it, the first step first. */
export function RepairSteps({ repair: { steps } }: { repair: CorrectiveAction }) {
  const { t } = useTranslation('inspection-conclusions');
  return (
    <Part title={t('parts.steps')}>
      <Timeline bulletSize={26} lineWidth={2}>
        {steps.map(({ stepId, kind, text, by, at }) => {
          const Icon = ICONS[kind];
          return (
            <Timeline.Item key={stepId} bullet={<Icon aria-hidden size={14} />} title={t(`step.${kind}`)}>
              {text !== null && <Text className={classes.prose}>{text}</Text>}
              <Text size="sm">
                {[by && [by.fullName, by.office].filter(Boolean).join(', '), formatInstant(at)]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Part>
  );
}
