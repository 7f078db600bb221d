import '@mantine/charts/styles.css';
import { BarChart, DonutChart } from '@mantine/charts';
import { Center, Group, Stack, Text } from '@mantine/core';
import { formatNumber } from '../../../design/format';
import classes from './charts.module.css';

/** Loaded when a chart is shown: nobody else pays for the library. */
export type Part = { name: string; value: number; color: string };
export type Series = { name: string; label: string; color: string };

/** Bars that stand; `rows` name the places on the axis, `series` what stands there. */
export function Columns({
  label,
  rows,
  series,
  stacked = false,
  unit,
  most,
}: {
  label: string;
  rows: readonly Record<string, string | number>[];
  series: readonly Series[];
  stacked?: boolean;
  unit?: string;
  /** Where the axis ends. */
  most?: number;
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
        yAxisProps={{ domain: most === undefined ? undefined : [0, most], allowDataOverflow: false }}
        textColor="var(--mantine-color-text)"
        barChartProps={{ accessibilityLayer: false, margin: { top: 24 } }}
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

/** Parts of a whole, each with its word and number beside it. */
export function Parts({ label, parts }: { label: string; parts: readonly Part[] }) {
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
