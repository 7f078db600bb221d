import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { formatNumber } from '../../../design/format';

/** Loaded when there is something to compare: nobody else pays for the library. */
export function ScoreChart({
  bars,
  label,
}: {
  bars: readonly { name: string; share: number }[];
  label: string;
}) {
  return (
    <BarChart
      h={240}
      data={[...bars]}
      dataKey="name"
      series={[{ name: 'share', label, color: 'union.6' }]}
      withBarValueLabel
      valueFormatter={formatNumber}
      unit="%"
      yAxisProps={{ domain: [0, 100], allowDataOverflow: false }}
      textColor="var(--mantine-color-text)"
      barChartProps={{ accessibilityLayer: false, margin: { top: 24 } }}
      barProps={{ isAnimationActive: false }}
    />
  );
}
