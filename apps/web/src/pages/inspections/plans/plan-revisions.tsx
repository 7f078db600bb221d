import { Text, Timeline } from '@mantine/core';
import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { formatInstant } from '../../../design/format';
import { Part } from '../facts';

const ICONS = {
  WAITING: IconClock,
  APPROVED: IconCheck,
  RETURNED: IconX,
  REJECTED: IconX,
  WITHDRAWN: IconX,
} as const;

/** What was submitted when, and what became of it; the newest first. */
export function PlanRevisions({ planId, revision }: { planId: string; revision: number }) {
  const { t } = useTranslation('inspection-plans');
  const found = query.useQuery(
    'get',
    '/api/inspection-plans/{id}/revisions',
    { params: { path: { id: planId } } },
    { enabled: revision > 0 },
  );
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Part title={t('parts.revisions')}>
      <Timeline bulletSize={26} lineWidth={2}>
        {items.map(
          ({ content, submittedBy, submittedAt, outcome, decidedBy, decidedAt, reason, officialNumber }) => {
            const Icon = ICONS[outcome];
            return (
              <Timeline.Item
                key={content.revision}
                bullet={<Icon aria-hidden size={14} />}
                title={t('revision.title', {
                  revision: String(content.revision),
                  outcome: t(`outcome.${outcome}`),
                })}
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
                {officialNumber !== null && (
                  <Text size="sm">{t('revision.issued', { number: officialNumber })}</Text>
                )}
              </Timeline.Item>
            );
          },
        )}
      </Timeline>
    </Part>
  );
}
