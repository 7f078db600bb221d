import { Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import classes from './day-bar.module.css';
import type { PersonYear } from './totals';

const PARTS = ['verified', 'reported', 'approved', 'waiting'] as const;
const colorOf = (part: (typeof PARTS)[number]) => `var(--day-${part})`;

/** Days of a cadre against the quota, in the shades of Năm của tôi; the figures stand beside it in the table. */
export function DayBar({ of }: { of: PersonYear }) {
  const { t } = useTranslation('area');
  const days = {
    verified: of.verifiedDays,
    reported: of.reportedDays,
    approved: of.approvedDays,
    waiting: of.waitingDays,
  };
  const sum = PARTS.reduce((all, part) => all + days[part], 0);
  const full = Math.max(of.quotaDays, sum);
  if (full === 0) return <Text size="sm">–</Text>;
  const label = t('people.bar', {
    verified: formatNumber(days.verified),
    forecast: formatNumber(of.forecastDays),
    quota: formatNumber(of.quotaDays),
  });
  return (
    <div className={classes.shades}>
      <Progress.Root size="lg" className={classes.bar} role="img" aria-label={label} title={label}>
        {PARTS.filter((part) => days[part] > 0).map((part) => (
          <Progress.Section
            key={part}
            value={(days[part] / full) * 100}
            color={colorOf(part)}
            withAria={false}
          />
        ))}
      </Progress.Root>
    </div>
  );
}

export function BarLegend() {
  const { t } = useTranslation('area');
  return (
    <Group gap="md" className={classes.shades}>
      {PARTS.map((part) => (
        <Group key={part} gap={6} wrap="nowrap">
          <span className={classes.swatch} style={{ background: colorOf(part) }} aria-hidden />
          <Text size="sm">{t(`people.column.${part}`)}</Text>
        </Group>
      ))}
    </Group>
  );
}
