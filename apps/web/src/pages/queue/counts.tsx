import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Up to here the server counts. */
const COUNTED = 300;

export function Counts({ total, overdue }: { total: number | undefined; overdue: number | undefined }) {
  const { t } = useTranslation('queue');
  if (total === undefined) return <span>&nbsp;</span>;
  return (
    <Group gap="xs">
      <Text span>
        {total >= COUNTED ? t('counts.many', { count: COUNTED }) : t('counts.total', { count: total })}
      </Text>
      {overdue !== undefined && overdue > 0 && (
        <Text span c="var(--mantine-color-red-text)" fw={600}>
          <IconAlertTriangle aria-hidden size={16} style={{ verticalAlign: '-2px' }} />{' '}
          {t('counts.overdue', { count: overdue })}
        </Text>
      )}
    </Group>
  );
}
