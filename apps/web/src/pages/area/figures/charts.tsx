import '@mantine/charts/styles.css';
import { BarChart, BarsList, DonutChart } from '@mantine/charts';
import { Button, Center, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import classes from './charts.module.css';

/** Loaded when a chart is shown: nobody else pays for the library. */
export type Ranked = { name: string; value: number };
export type Series = { name: string; label: string; color: string };

/** Bars that stand; `rows` name the places on the axis, `series` what stands there. */
export function Columns({
  label,
  rows,
  series,
  stacked = false,
  unit,
}: {
  label: string;
  rows: readonly Record<string, string | number>[];
  series: readonly Series[];
  stacked?: boolean;
  unit?: string;
}) {
  return (
    <div role="img" aria-label={label} className={classes.chart}>
      <BarChart
        h={240}
        data={[...rows]}
        dataKey="name"
        series={[...series]}
        type={stacked ? 'stacked' : 'default'}
        withLegend={series.length > 1}
        withBarValueLabel={!stacked}
        valueFormatter={formatNumber}
        unit={unit}
        textColor="var(--mantine-color-text)"
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
      />
    </div>
  );
}

/** Bars that lie, with room for long names. */
export function Lying({
  label,
  rows,
  series,
}: {
  label: string;
  rows: readonly Record<string, string | number>[];
  series: readonly Series[];
}) {
  return (
    <div role="img" aria-label={label} className={classes.chart}>
      <BarChart
        h={Math.max(160, rows.length * 44 + 60)}
        data={[...rows]}
        dataKey="name"
        series={[...series]}
        type="stacked"
        orientation="vertical"
        yAxisProps={{ width: 130, interval: 0 }}
        gridAxis="y"
        withLegend
        valueFormatter={formatNumber}
        textColor="var(--mantine-color-text)"
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
      />
    </div>
  );
}

const FIRST = 10;

/** A ranking with long names; the rest on demand. */
export function Ranking({ rows, unit, value }: { rows: readonly Ranked[]; unit: string; value: string }) {
  const { t } = useTranslation('area');
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <Stack gap="xs">
      <BarsList
        data={[...shown]}
        valueFormatter={formatNumber}
        barsLabel={unit}
        valueLabel={value}
        barColor="var(--bar)"
        barTextColor="var(--mantine-color-text)"
        barHeight={34}
        className={classes.ranking}
      />
      {rows.length > FIRST && (
        <Button variant="subtle" size="compact-md" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('figures.fewer') : t('figures.all', { count: rows.length })}
        </Button>
      )}
    </Stack>
  );
}

/** Parts of a whole, each with its word and number beside it. */
export function Parts({ label, parts }: { label: string; parts: readonly (Ranked & { color: string })[] }) {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  return (
    <Group gap="xl" align="center" justify="center">
      <Center role="img" aria-label={label}>
        <DonutChart
          data={parts.filter(({ value }) => value > 0)}
          chartLabel={sum}
          withTooltip={false}
          size={150}
          thickness={22}
          pieProps={{ isAnimationActive: false }}
          pieChartProps={{ accessibilityLayer: false }}
        />
      </Center>
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {parts.map(({ name, value, color }) => (
          <Group component="li" key={name} gap="xs" wrap="nowrap">
            <span
              className={classes.swatch}
              style={{ background: `var(--mantine-color-${color.replace('.', '-')})` }}
              aria-hidden
            />
            <Text>
              {name}: <b>{value}</b>
            </Text>
          </Group>
        ))}
      </Stack>
    </Group>
  );
}
