import { Text, Timeline } from '@mantine/core';
import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../design/format';
import { Part } from '../facts';
import type { Conclusion } from './views';

const ICONS = {
  WAITING: IconClock,
  APPROVED: IconCheck,
  RETURNED: IconX,
  REJECTED: IconX,
  WITHDRAWN: IconX,
} as const;

/** When it was submitted, and what became of it. */
export function ConclusionRevisions({ conclusion: { revisions } }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  if (revisions.length === 0) return null;
  return (
    <Part title={t('parts.revisions')}>
      <Timeline bulletSize={26} lineWidth={2}>
        {revisions.map(({ revision, submittedBy, submittedAt, outcome, decidedBy, decidedAt, reason }) => {
          const Icon = ICONS[outcome];
          return (
            <Timeline.Item
              key={revision}
              bullet={<Icon aria-hidden size={14} />}
              title={t('revision.title', { revision: String(revision), outcome: t(`outcome.${outcome}`) })}
            >
              <Text size="sm">
                {t('revision.submitted', { person: submittedBy.fullName, at: formatInstant(submittedAt) })}
              </Text>
              {decidedAt !== null && (
                <Text size="sm">
                  {t('revision.decided', {
                    person: decidedBy?.fullName ?? t('revision.system'),
                    at: formatInstant(decidedAt),
                  })}
                </Text>
              )}
              {reason !== null && <Text size="sm">“{reason}”</Text>}
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Part>
  );
}
