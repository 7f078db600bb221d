import '@mantine/charts/styles.css';
import { Heatmap } from '@mantine/charts';
import { Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { formatDay, formatNumber } from '../../design/format';
import shades from './standing.module.css';
import { bestOf, STANDINGS, type DayAmounts } from './year-halves';
import classes from './year-map.module.css';

type ByDay = ReadonlyMap<string, DayAmounts>;
type Span = { from: string; to: string };

const GAP = 2;
/** At the usual size of text, px. */
const LABELS = 30;
const LETTERS = 12;
/** In days: higher letters would run into the next month’s name. */
const MOST_LETTERS = 1.7;
const LARGEST_DAY = 17;
/** Below this a year in one row would be too fine to see, px. */
const ONE_ROW_FROM = 640;

/** A calendar of the year with its days in the four shades; on a phone in two halves. */
export function DaysMap({ year, byDay }: { year: number; byDay: ByDay }) {
  const { t } = useTranslation('my-year');
  const words = useWords();
  const { ref, width } = useElementSize();
  const spans = width >= ONE_ROW_FROM ? wholeYear(year) : halfYears(year);
  const weeks = width >= ONE_ROW_FROM ? 53 : 27;
  const labels = LABELS * textFactor();
  const size = Math.min(LARGEST_DAY, Math.floor((width - labels - GAP) / weeks) - GAP);
  return (
    <div className={shades.shades}>
      <div
        ref={ref}
        className={classes.map}
        role="img"
        aria-label={t('map.label', { year: String(year), summary: words(sumOf(byDay)) })}
      >
        {size > 0 && spans.map((span) => <Part key={span.from} span={span} size={size} byDay={byDay} />)}
      </div>
      <Legend />
    </div>
  );
}

function Part({ span, size, byDay }: { span: Span; size: number; byDay: ByDay }) {
  const { t } = useTranslation('my-year');
  const { businessToday } = useSession();
  const describe = useDescription(byDay);
  const letters = Math.min(LETTERS * textFactor(), MOST_LETTERS * (size + GAP));
  return (
    <Heatmap
      data={Object.fromEntries([...byDay].map(([day, amounts]) => [day, total(amounts)]))}
      startDate={span.from}
      endDate={span.to}
      withOutsideDates={false}
      rectSize={size}
      gap={GAP}
      withMonthLabels
      monthLabels={t('map.months').split(',')}
      monthsLabelsHeight={1.5 * letters}
      fontSize={letters}
      withWeekdayLabels
      weekdayLabels={t('map.weekdays').split(',')}
      weekdaysLabelsWidth={LABELS * textFactor()}
      classNames={{ rect: classes.day, monthLabel: classes.word, weekdayLabel: classes.word }}
      getRectProps={({ date }) => {
        const amounts = byDay.get(date) ?? {};
        const best = bestOf(amounts);
        return {
          'data-standing': best,
          'data-half': best !== undefined && total(amounts) < 1 ? '' : undefined,
          'data-today': date === businessToday ? '' : undefined,
        } as object;
      }}
      withTooltip
      getTooltipLabel={({ date }) => describe(date)}
    />
  );
}

function Legend() {
  const { t } = useTranslation('my-year');
  return (
    <ul className={classes.legend} aria-label={t('map.legend')}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <span className={shades.swatch} data-standing={standing} aria-hidden />
          <Text span size="sm">
            {t(`days.${standing}`)}
          </Text>
        </li>
      ))}
      {(['half', 'today'] as const).map((word) => (
        <li key={word}>
          <Text span size="sm">
            {t(`map.${word}`)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** `Thứ hai 18/07/2022: 0,5 ngày đã xác nhận`. */
function useDescription(byDay: ByDay) {
  const { t } = useTranslation('my-year');
  const words = useWords();
  const weekdays = t('map.longWeekdays').split(',');
  return (day: string) => {
    const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
    return `${weekday} ${formatDay(day)}: ${words(byDay.get(day) ?? {}) || t('map.none')}`;
  };
}

/** `Đã xác nhận 36 ngày, Đang chờ duyệt 5 ngày`. */
function useWords() {
  const { t } = useTranslation(['my-year', 'design']);
  return (amounts: DayAmounts) =>
    STANDINGS.flatMap((standing) => {
      const count = amounts[standing];
      if (count === undefined) return [];
      return [`${t(`days.${standing}`)} ${t('design:days', { count, number: formatNumber(count) })}`];
    }).join('; ');
}

function sumOf(byDay: ByDay): DayAmounts {
  const sums: DayAmounts = {};
  for (const amounts of byDay.values())
    for (const standing of STANDINGS)
      if (amounts[standing] !== undefined) sums[standing] = (sums[standing] ?? 0) + amounts[standing];
  return sums;
}

function total(amounts: DayAmounts): number {
  return Object.values(amounts).reduce((sum, amount) => sum + amount, 0);
}

function wholeYear(year: number): Span[] {
  return [{ from: `${year}-01-01`, to: `${year}-12-31` }];
}

function halfYears(year: number): Span[] {
  return [
    { from: `${year}-01-01`, to: `${year}-06-30` },
    { from: `${year}-07-01`, to: `${year}-12-31` },
  ];
}

/** How much larger text is than usual; a drawing’s letters do not grow by themselves. */
function textFactor(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
