import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';

const FIRST = 10;

/** Bars under names that may be long; the rest on demand. */
export function Ranking({ rows }: { rows: readonly { name: string; value: number }[] }) {
  const { t } = useTranslation('area');
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <Stack gap="xs">
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {(all ? rows : rows.slice(0, FIRST)).map(({ name, value }) => (
          <li key={name}>
            <Group justify="space-between" wrap="nowrap" align="flex-end" gap="md">
              <Text size="sm">{name}</Text>
              <Text size="sm" fw={600} flex="none">
                {formatNumber(value)}
              </Text>
            </Group>
            <Progress.Root size="sm" aria-hidden>
              <Progress.Section value={(value / most) * 100} withAria={false} />
            </Progress.Root>
          </li>
        ))}
      </Stack>
      {rows.length > FIRST && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('figures.fewer') : t('figures.all', { count: rows.length })}
        </Button>
      )}
    </Stack>
  );
}
