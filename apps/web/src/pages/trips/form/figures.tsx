import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../../api/client';
import { formatDay, formatNumber } from '../../../design/format';
import { daysOffWithin } from './days-off';
import type { Check } from './findings';
import type { TripValues } from './values';

/** How many days, how many of them count, and which are days off. Said aloud when it changes. */
export function Figures({
  check,
  values,
  current,
}: {
  check: Check | undefined;
  values: TripValues;
  current: boolean;
}) {
  const { t } = useTranslation('trips');
  const calendar = query.useQuery('get', '/api/calendar', {}, { staleTime: Infinity });
  const { from, to } = values;
  if (from === null || to === null) return <Text size="sm">{t('form.figures.none')}</Text>;
  const off = calendar.data && daysOffWithin(from, to, calendar.data);
  const parts = [
    ...(off?.holidays ?? []).map(({ name, days }) =>
      t('form.figures.holiday', { name, days: days.map((day) => formatDay(day).slice(0, 5)).join(', ') }),
    ),
    ...(off && off.others.length > 0 ? [t('form.figures.weekend', { count: off.others.length })] : []),
  ];
  return (
    <Paper withBorder p="md" role="status" aria-busy={!current}>
      <Stack gap={4} mih={56}>
        {check && (
          <Text fw={600} size="lg">
            {t('form.figures.days', { count: check.days, number: formatNumber(check.days) })} ·{' '}
            {t('form.figures.counted', { number: formatNumber(check.countedDays) })}
          </Text>
        )}
        {parts.length > 0 && <Text size="sm">{t('form.figures.off', { days: parts.join('; ') })}</Text>}
      </Stack>
    </Paper>
  );
}
