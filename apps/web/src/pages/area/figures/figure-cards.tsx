import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../design/format';
import { ChartCard } from './chart-card';
import classes from './charts.module.css';
import { FigureTable } from './figure-table';
import { Ranking } from './ranking';
import type { YearStatistics } from './overview';

const load = () => import('./charts');
const Columns = lazy(async () => ({ default: (await load()).Columns }));
const Lying = lazy(async () => ({ default: (await load()).Lying }));
const Parts = lazy(async () => ({ default: (await load()).Parts }));

export function FigureCards({ figures }: { figures: YearStatistics }) {
  return (
    <div className={classes.cards}>
      <Departments figures={figures} />
      <Coverage figures={figures} />
      <Spent figures={figures} by="byHostUnit" />
      <Spent figures={figures} by="byTopic" />
      <Spent figures={figures} by="byRound" />
      <Reports figures={figures} />
      <Findings figures={figures} />
      <Recommendations figures={figures} />
    </div>
  );
}

function Departments({ figures: { byDepartment } }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const title = t('figures.byDepartment');
  return (
    <ChartCard
      title={title}
      empty={byDepartment.length === 0 ? t('figures.empty') : null}
      chart={
        <Lying
          label={title}
          rows={byDepartment.map(({ unit, days, quotaDays }) => ({
            name: unit.name,
            days,
            rest: Math.max(0, quotaDays - days),
          }))}
          series={[
            { name: 'days', label: t('figures.credited'), color: 'green.8' },
            { name: 'rest', label: t('figures.rest'), color: 'gray.5' },
          ]}
        />
      }
      table={
        <FigureTable
          caption={title}
          head={[
            ...[t('figures.department'), t('figures.eligibleShort'), t('figures.credited')],
            ...[t('people.column.quota'), t('figures.averageShort'), t('figures.reached')],
          ]}
          rows={byDepartment.map(({ unit, eligible, days, quotaDays, average, completed }) => [
            ...([unit.name] as const),
            ...[eligible, days, quotaDays, average, completed],
          ])}
        />
      }
    />
  );
}

function Coverage({ figures: { coverage } }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const title = t('figures.coverage');
  const name = (quarter: number) =>
    t('figures.quarter', { quarter: ['I', 'II', 'III', 'IV'][quarter - 1] ?? String(quarter) });
  return (
    <ChartCard
      title={title}
      intro={t('figures.coverageIntro')}
      empty={coverage.length === 0 ? t('figures.empty') : null}
      chart={
        <Columns
          label={`${title}: ${coverage.map((one) => `${name(one.quarter)} ${one.registered}/${one.eligible}`).join('; ')}`}
          rows={coverage.map((one) => ({ name: name(one.quarter), rate: one.rate ?? 0 }))}
          series={[{ name: 'rate', label: t('figures.rateShort'), color: 'union.6' }]}
          unit="%"
          most={100}
        />
      }
      table={
        <FigureTable
          caption={title}
          head={[
            ...[t('figures.quarterHead'), t('figures.registered')],
            ...[t('figures.eligibleShort'), t('figures.rateShort')],
          ]}
          rows={coverage.map(({ quarter, registered, eligible, rate }) => [
            ...([name(quarter)] as const),
            ...[registered, eligible, rate === null ? null : `${formatNumber(rate)}%`],
          ])}
        />
      }
    />
  );
}

/** Days by what they were spent on. */
function Spent({ figures, by }: { figures: YearStatistics; by: 'byHostUnit' | 'byTopic' | 'byRound' }) {
  const { t } = useTranslation('area');
  const title = t(`figures.${by}`);
  const rows = figures[by].map((one) => ({
    name: 'unit' in one ? one.unit.name : one.name,
    ...{ trips: one.trips, days: one.days },
  }));
  return (
    <ChartCard
      title={title}
      empty={rows.length === 0 ? t('figures.empty') : null}
      chart={<Ranking rows={rows.map(({ name, days }) => ({ name, value: days }))} />}
      table={
        <FigureTable
          caption={title}
          head={[t(`figures.head.${by}`), t('figures.trips'), t('figures.credited')]}
          rows={rows.map(({ name, trips, days }) => [name, trips, days])}
        />
      }
    />
  );
}

function Reports({ figures: { total } }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const title = t('figures.reports');
  const { due, onTime, late, excused, missing } = total.reports;
  const parts = [
    { name: t('figures.report.onTime'), value: onTime, color: 'green.8' },
    { name: t('figures.report.late'), value: late, color: 'orange.6' },
    { name: t('figures.report.excused'), value: excused, color: 'gray.5' },
    { name: t('figures.report.missing'), value: missing, color: 'red.7' },
  ];
  return (
    <ChartCard
      title={title}
      empty={due === 0 ? t('figures.empty') : null}
      chart={<Parts label={sentence(title, parts)} parts={parts} />}
      table={
        <FigureTable
          caption={title}
          head={[t('figures.reportHead'), t('figures.count')]}
          rows={parts.map(({ name, value }) => [name, value])}
        />
      }
    />
  );
}

function Findings({ figures: { findings } }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const title = t('figures.findings');
  return (
    <ChartCard
      title={title}
      empty={findings.every(({ count }) => count === 0) ? t('figures.empty') : null}
      chart={<Ranking rows={findings.map(({ label, count }) => ({ name: label, value: count }))} />}
      table={
        <FigureTable
          caption={title}
          head={[t('figures.kind'), t('figures.count')]}
          rows={findings.map(({ label, count }) => [label, count])}
        />
      }
    />
  );
}

function Recommendations({ figures: { recommendations } }: { figures: YearStatistics }) {
  const { t } = useTranslation('area');
  const title = t('figures.recommendations');
  const { made, answered } = recommendations;
  const parts = [
    { name: t('figures.recommendation.answered'), value: answered, color: 'green.8' },
    { name: t('figures.recommendation.waiting'), value: made - answered, color: 'orange.6' },
  ];
  return (
    <ChartCard
      title={title}
      empty={made === 0 ? t('figures.empty') : null}
      chart={<Parts label={sentence(title, parts)} parts={parts} />}
      table={
        <FigureTable
          caption={title}
          head={[t('figures.state'), t('figures.count')]}
          rows={parts.map(({ name, value }) => [name, value])}
        />
      }
    />
  );
}

function sentence(title: string, parts: readonly { name: string; value: number }[]): string {
  return `${title}: ${parts.map(({ name, value }) => `${name} ${value}`).join('; ')}`;
}
