import { Alert, List, Stack } from '@mantine/core';
import { IconBellRinging, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { dayOf, formatDay, formatDue } from '../../../design/format';
import type { Conclusion } from './views';

/** Why it came back, what is late, and what is still missing. */
export function ConclusionRemarks({ conclusion }: { conclusion: Conclusion }) {
  const { t } = useTranslation('inspection-conclusions');
  const { businessToday } = useSession();
  const { reason, state, missing = [], overdue, dueAt } = conclusion;
  const said = state === 'RETURNED' || state === 'REJECTED' || state === 'WITHDRAWN';
  return (
    <Stack gap="sm">
      {reason !== null && (
        <Alert
          color="orange"
          icon={<IconInfoCircle aria-hidden />}
          title={t(said ? `reason.${state}` : 'reason.other')}
        >
          {reason}
        </Alert>
      )}
      {overdue && dueAt !== null && (
        <Alert color="red" icon={<IconBellRinging aria-hidden />} title={t('late.title')}>
          {t('late.text', { day: formatDay(dayOf(dueAt)), due: formatDue(dayOf(dueAt), businessToday) })}
        </Alert>
      )}
      {missing.length > 0 && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('missing')}>
          <List size="sm" lang="vi">
            {missing.map(({ pointer, detail }) => (
              <List.Item key={`${pointer} ${detail}`}>{detail}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
